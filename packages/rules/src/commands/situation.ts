import type { Fact } from '../fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import type { EarmarkBroken } from '../seats/broken-earmarks.ts';
import type { CheckInWarning } from './check-in.ts';
import type { Instants, Override } from './command.ts';

/** What goes with an admitted command that somebody should know. */
export type Warning = EarmarkBroken | CheckInWarning;

/** What a command is judged against: the rules, the ledger with everything due applied, the instants. */
export interface Situation extends Instants {
  readonly policy: Policy;
  readonly ledger: Ledger;
}

/** What became of one member of a party, or one row of a list. */
export type MemberDecision =
  | {
      readonly ok: true;
      readonly registration: string;
      readonly state: 'seated' | 'queued' | 'requested';
    }
  | { readonly ok: false; readonly registration: string; readonly reasons: readonly Reason[] };

/** What comes of one command by itself. */
export type Judgement =
  | {
      readonly ok: true;
      readonly facts: readonly Fact[];
      readonly members?: readonly MemberDecision[];
      readonly warnings?: readonly Warning[];
    }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** The facts, where there is no reason against them. */
export function judgement(reasons: readonly Reason[], ...facts: readonly Fact[]): Judgement {
  return reasons.length === 0 ? { ok: true, facts } : { ok: false, reasons };
}

/** Whether a command's override sets this rule aside. */
export function bypasses(
  { override }: { readonly override?: Override },
  rule: Override['bypass'][number],
): boolean {
  return override?.bypass.includes(rule) ?? false;
}

/** The override as a fact records it: left out where there was none. */
export function overrideOf({ override }: { readonly override?: Override }): {
  override?: Override;
} {
  return override === undefined ? {} : { override };
}
