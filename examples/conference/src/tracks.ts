import { defineTracks } from '@plenary/model';

/** The six strands by day; the night belongs to none. */
export const tracks = defineTracks([
  { id: 'measuring', title: { en: 'Measuring', nl: 'Meten' } },
  { id: 'models', title: { en: 'Models and forecasts', nl: 'Modellen en verwachtingen' } },
  { id: 'rivers', title: { en: 'Rivers and coast', nl: 'Rivieren en kust' } },
  { id: 'law', title: { en: 'Law and policy', nl: 'Recht en beleid' } },
  { id: 'craft', title: { en: 'Craft and repair', nl: 'Ambacht en herstel' } },
  { id: 'people', title: { en: 'People', nl: 'Mensen' } },
]);
