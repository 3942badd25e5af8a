import type { AffiliationDirectory } from '@plenary/model';

/** The twelve local groups, by number. */
export const localGroups: AffiliationDirectory = {
  title: { en: 'Local group', nl: 'Plaatselijke groep' },
  entries: Array.from({ length: 12 }, (_, at) => ({
    id: `group-${at + 1}`,
    name: { en: `Group ${at + 1}`, nl: `Groep ${at + 1}` },
  })),
  none: { en: 'No local group', nl: 'Geen plaatselijke groep' },
};
