import { defineQuotas } from '@plenary/model';
import { themes } from './programme.ts';

export const quotas = defineQuotas([
  { id: 'day', limit: 200, counts: 'event' },
  { id: 'members', limit: 50, counts: { audience: 'member' } },
  ...themes.map(({ id }) => ({ id: `seats-${id}`, limit: 24, counts: { theme: id } }) as const),
]);
