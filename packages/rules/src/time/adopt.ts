import { entriesOf, type Ledger, registrationOf, registrationsOf } from '../ledger/ledger.ts';
import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { happen, type Swept } from '../waiting/promote.ts';
import { settle, sweep } from './sweep.ts';

/**
 * Lets happen what falls due by these rules. A ledger kept under others is read as if these had held
 * since its last fact: what was dropped is lost, and new room is given to who waits.
 */
export function sweepUnder(policy: Policy, ledger: Ledger, decidedAt: number): Swept {
  const swept = sweep(underPolicy(policy, ledger), decidedAt);
  if (ledger.policy === policy) return swept;
  adopt(swept, policy, decidedAt);
  return swept;
}

/** Puts the ledger under other rules from an instant on: dropped themes are lost, and new room is given to who waits. */
export function adopt(swept: Swept, policy: Policy, at: number): void {
  swept.ledger = underPolicy(policy, swept.ledger);
  loseDroppedThemes(swept, at);
  settle(swept, at);
}

function loseDroppedThemes(swept: Swept, at: number): void {
  const dropped = new Set(swept.ledger.policy.choices.flatMap((choice) => choice.dropped));
  if (dropped.size === 0) return;
  const isDropped = (theme: string): boolean => dropped.has(theme);
  for (const { id, wants, registrations } of entriesOf(swept.ledger)) {
    const wanted =
      wants ?? registrations.flatMap((one) => registrationOf(swept.ledger, one)?.themes ?? []);
    if (!wanted.some(isDropped)) continue;
    happen(swept, { type: 'entry-ended', at, entry: id, cause: 'theme-dropped' });
  }
  for (const record of registrationsOf(swept.ledger)) {
    const themes = keepsThemes(record) ? record.themes.filter(isDropped) : [];
    if (themes.length === 0) continue;
    happen(swept, { type: 'theme-lost', at, registration: record.id, themes });
  }
}

function keepsThemes(record: RegistrationRecord): boolean {
  return hasSeat(record) || record.state === 'requested';
}
