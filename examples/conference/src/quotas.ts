import { defineQuotas } from '@plenary/model';

/** The seats: of the whole, of two audiences, of each local group, and of every workshop. */
export const quotas = defineQuotas([
  { id: 'conference', limit: 420, counts: 'event' },
  { id: 'student-seats', limit: 80, counts: { audience: 'students' } },
  { id: 'press-seats', limit: 12, counts: { audience: 'press' } },
  { id: 'speaker-seats', limit: 60, counts: { invitation: 'speakers' } },
  { id: 'per-group', limit: 40, counts: { each: 'affiliation' } },
  { id: 'solder-seats', limit: 28, counts: { theme: 'solder-a-gauge' } },
  { id: 'hydrograph-seats', limit: 200, counts: { theme: 'read-a-hydrograph' } },
  { id: 'warning-seats', limit: 36, counts: { theme: 'write-a-warning' } },
  { id: 'catchment-seats', limit: 80, counts: { theme: 'draw-a-catchment' } },
  { id: 'pump-seats', limit: 50, counts: { theme: 'start-an-old-pump' } },
  { id: 'flood-seats', limit: 120, counts: { theme: 'play-the-flood' } },
  { id: 'calibrate-seats', limit: 200, counts: { theme: 'calibrate-a-model' } },
  { id: 'logger-seats', limit: 28, counts: { theme: 'mend-a-logger' } },
  { id: 'brook-seats', limit: 36, counts: { theme: 'plead-for-a-brook' } },
  { id: 'rope-seats', limit: 50, counts: { theme: 'splice-a-rope' } },
  { id: 'bicycle-seats', limit: 80, counts: { theme: 'map-by-bicycle' } },
  { id: 'council-seats', limit: 120, counts: { theme: 'tell-the-council' } },
]);
