import type { Fact } from '../fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import type { Command, Instants, Override } from './command.ts';

/** What a command is judged against: the rules, the ledger with everything due applied, the instants. */
export interface Situation extends Instants {
  readonly policy: Policy;
  readonly ledger: Ledger;
}

/** What comes of one command by itself. */
export type Judgement =
  | { readonly ok: true; readonly fact: Fact }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** The fact, where there is no reason against it. */
export function judgement(reasons: readonly Reason[], fact: Fact): Judgement {
  return reasons.length === 0 ? { ok: true, fact } : { ok: false, reasons };
}

/** Whether a command's override sets this rule aside. */
export function bypasses(
  command: Exclude<Command, { type: 'undo' }>,
  rule: Override['bypass'][number],
): boolean {
  return command.override?.bypass.includes(rule) ?? false;
}

/** The override as a fact records it: left out where there was none. */
export function overrideOf(command: { readonly override?: Override }): { override?: Override } {
  return command.override === undefined ? {} : { override: command.override };
}
