import type { Ledger } from '../ledger/ledger.ts';

/** When somebody is reminded, by what of. */
export interface Reminders {
  readonly day: readonly number[];
  readonly names: readonly number[];
}

const none: Reminders = { day: [], names: [] };

/** The instants at which people are reminded, as things stand. With nobody to remind there are none. */
export function remindersOf(ledger: Ledger): Reminders {
  const { policy, registrations } = ledger;
  if (policy.cancelled || registrations.size === 0) return none;
  const names = policy.parties?.remindNamesAt ?? [];
  return { day: policy.remindAt, names: names.length > 0 && hasUnnamed(ledger) ? names : [] };
}

function hasUnnamed({ registrations }: Ledger): boolean {
  for (const [, { named, state }] of registrations) if (!named && state !== 'ended') return true;
  return false;
}
