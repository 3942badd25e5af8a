import { defineThemes } from '@plenary/model';

/** The workshops of Friday and Saturday: attendees choose one on each day. */
export const workshops = defineThemes([
  {
    id: 'solder-a-gauge',
    session: 'friday-workshops',
    title: { en: 'Solder a gauge', nl: 'Soldeer een peilmeter' },
    summary: { en: 'You take it home.', nl: 'U neemt hem mee naar huis.' },
    room: 'glass-room',
  },
  {
    id: 'read-a-hydrograph',
    session: 'friday-workshops',
    title: { en: 'Read a hydrograph', nl: 'Een afvoerlijn lezen' },
    summary: { en: 'Rise, peak, recession.', nl: 'Stijging, top, daling.' },
    room: 'great-hall',
  },
  {
    id: 'write-a-warning',
    session: 'friday-workshops',
    title: { en: 'Write a warning', nl: 'Schrijf een waarschuwing' },
    summary: {
      en: 'Twenty words that people act on.',
      nl: 'Twintig woorden waarnaar mensen handelen.',
    },
    questions: [
      { en: 'Who reads it first?', nl: 'Wie leest hem het eerst?' },
      { en: 'What do they do then?', nl: 'Wat doen zij dan?' },
    ],
    room: 'drawing-room',
  },
  {
    id: 'draw-a-catchment',
    session: 'friday-workshops',
    title: { en: 'Draw a catchment', nl: 'Teken een stroomgebied' },
    summary: { en: 'From contour lines alone.', nl: 'Uit hoogtelijnen alleen.' },
    room: 'sluice-room',
  },
  {
    id: 'start-an-old-pump',
    session: 'friday-workshops',
    title: { en: 'Start an old pump', nl: 'Start een oude pomp' },
    summary: { en: 'With the people who kept it.', nl: 'Met wie hem onderhielden.' },
    room: 'pump-room',
  },
  {
    id: 'play-the-flood',
    session: 'friday-workshops',
    title: { en: 'Play the flood', nl: 'Speel de overstroming' },
    summary: { en: 'A game for a whole hall.', nl: 'Een spel voor een hele zaal.' },
    room: 'boiler-house',
  },
  {
    id: 'calibrate-a-model',
    session: 'saturday-workshops',
    title: { en: 'Calibrate a model', nl: 'IJk een model' },
    summary: { en: 'And know when to stop.', nl: 'En weet wanneer u ophoudt.' },
    room: 'great-hall',
  },
  {
    id: 'mend-a-logger',
    session: 'saturday-workshops',
    title: { en: 'Mend a logger', nl: 'Repareer een meetkastje' },
    summary: { en: 'Bring a broken one.', nl: 'Neem er een mee die stuk is.' },
    room: 'glass-room',
  },
  {
    id: 'plead-for-a-brook',
    session: 'saturday-workshops',
    title: { en: 'Plead for a brook', nl: 'Pleit voor een beek' },
    summary: { en: 'A moot court.', nl: 'Een rechtbank om te oefenen.' },
    room: 'drawing-room',
  },
  {
    id: 'splice-a-rope',
    session: 'saturday-workshops',
    state: 'dropped',
    title: { en: 'Splice a rope', nl: 'Splits een touw' },
    summary: { en: 'Dropped: the ropes are wet.', nl: 'Vervalt: de touwen zijn nat.' },
    room: 'pump-room',
  },
  {
    id: 'map-by-bicycle',
    session: 'saturday-workshops',
    title: { en: 'Map by bicycle', nl: 'Karteren per fiets' },
    summary: { en: 'Ten kilometres, forty points.', nl: 'Tien kilometer, veertig punten.' },
    room: 'sluice-room',
  },
  {
    id: 'tell-the-council',
    session: 'saturday-workshops',
    title: { en: 'Tell the council', nl: 'Vertel het de raad' },
    summary: { en: 'Three minutes, no slides.', nl: 'Drie minuten, zonder plaatjes.' },
    room: 'boiler-house',
  },
]);
