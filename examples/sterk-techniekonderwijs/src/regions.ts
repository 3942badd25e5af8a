import type { Affiliation } from '@plenary/model';

/**
 * The 78 regions by number: the announcement counts them and names none. `regionsFromFile` loads a
 * team's own names in their place.
 */
export const numberedRegions: readonly Affiliation[] = Array.from({ length: 78 }, (_, at) => ({
  id: `region-${at + 1}`,
  name: { nl: `Regio ${at + 1}`, en: `Region ${at + 1}` },
}));
