import { judgeAmend } from './commands/amend.ts';
import { judgeChoose } from './commands/choose.ts';
import type { Command, Instants } from './commands/command.ts';
import { readCommand } from './commands/read-command.ts';
import { judgeRegister } from './commands/register.ts';
import type { Judgement, Situation } from './commands/situation.ts';
import { judgeUndo } from './commands/undo.ts';
import { judgeWithdraw } from './commands/withdraw.ts';
import type { Fact } from './fact.ts';
import { apply, applyAll } from './ledger/apply.ts';
import { type Ledger, underPolicy } from './ledger/ledger.ts';
import type { Policy } from './policy/policy.ts';
import type { Reason } from './reason.ts';
import { brokenEarmarks, type Warning } from './seats/broken-earmarks.ts';
import { due } from './time/due.ts';

/** What the rules say to a command. */
export type Decision =
  /** First what fell due, then the one fact of the command. Warnings come of overrides only. */
  | {
      readonly ok: true;
      readonly facts: readonly Fact[];
      readonly warnings: readonly Warning[];
    }
  /** Everything that stands against it; nothing has changed. */
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/**
 * The facts a command leads to, or every reason why it is refused. What has fallen due by `decidedAt`
 * happens first. Changes nothing and never throws, whatever value stands in for a command.
 *
 * @param policy - the event's rules.
 * @param ledger - what stands.
 * @param command - what is asked. A value that is no command is refused with `command.malformed` and
 * a JSON Pointer (RFC 6901) to each fault; fields it should not have are left out of the facts.
 * @param instants - when it was received (windows and deadlines) and when it is decided (holds,
 * earmarks), in milliseconds since the epoch.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { decide, emptyLedger, policyOf } from '@plenary/rules';
 *
 * const policy = policyOf({ startsAt: 1_000, registration: {
 *   windows: [{ audience: null, opensAt: 100, closesAt: 900 }],
 *   withdrawUntil: 900, amendUntil: 900, chooseUntil: 900, undoFor: 60, themeChoice: 'none',
 *   quotas: [{ id: 'day', limit: 500, counts: { kind: 'event' } }], earmarks: [] } });
 * const command = { type: 'register', registration: 'r1', person: 'p1', audience: null,
 *   affiliation: null, themes: [] } as const;
 * const early = decide(policy, emptyLedger(policy), command, { receivedAt: 99, decidedAt: 100 });
 * assert.deepEqual(early, { ok: false, reasons: [{ code: 'window.not-open', opensAt: 100 }] });
 * assert.equal(decide(policy, emptyLedger(policy), command, { receivedAt: 100, decidedAt: 100 }).ok, true);
 * ```
 */
export function decide(
  policy: Policy,
  ledger: Ledger,
  command: Command,
  instants: Instants,
): Decision {
  const read = readCommand(command);
  if (!read.ok) {
    return { ok: false, reasons: read.paths.map((path) => ({ code: 'command.malformed', path })) };
  }
  const fallenDue = due(policy, ledger, instants.decidedAt);
  const standing = underPolicy(policy, applyAll(ledger, fallenDue));
  const situation = { policy, ledger: standing, ...instants };
  const judged = judge(situation, read.command);
  if (!judged.ok) return judged;
  return {
    ok: true,
    facts: [...fallenDue, judged.fact],
    warnings: warningsOf(situation, judged.fact),
  };
}

function judge(situation: Situation, command: Command): Judgement {
  switch (command.type) {
    case 'register':
      return judgeRegister(situation, command);
    case 'choose':
      return judgeChoose(situation, command);
    case 'amend':
      return judgeAmend(situation, command);
    case 'withdraw':
      return judgeWithdraw(situation, command);
    case 'undo':
      return judgeUndo(situation, command);
  }
}

function warningsOf({ policy, ledger, decidedAt }: Situation, fact: Fact): readonly Warning[] {
  if (!('override' in fact)) return [];
  return brokenEarmarks(policy, ledger.occupancy, apply(ledger, fact).occupancy, decidedAt);
}
