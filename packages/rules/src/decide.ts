import type { Command, Instants } from './commands/command.ts';
import { judge } from './commands/judge.ts';
import { readCommand } from './commands/read-command.ts';
import type { MemberDecision, Situation, Warning } from './commands/situation.ts';
import type { Fact } from './fact.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Policy } from './policy/policy.ts';
import type { Reason } from './reason.ts';
import { brokenEarmarks, overcommitted } from './seats/broken-earmarks.ts';
import { adopt, sweepUnder } from './time/adopt.ts';
import { sweep } from './time/sweep.ts';
import { happen, promote, type Swept } from './waiting/promote.ts';

/** What the rules say to a command. */
export type Decision =
  /**
   * First what fell due, then what came of the command, then what the room it made was given to. None
   * where everything was so already.
   */
  | {
      readonly ok: true;
      readonly facts: readonly Fact[];
      readonly warnings: readonly Warning[];
      /** Of a party in which whoever fits is seated, and of an import: one for each, in order. */
      readonly members?: readonly MemberDecision[];
    }
  /** Everything that stands against it; nothing has changed. */
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/**
 * The facts a command leads to, or every reason why it is refused. What has fallen due by `decidedAt`
 * happens first; after the command, the room it made goes to those who wait. Changes nothing and never
 * throws, whatever value stands in for a command.
 *
 * @param policy - the event's rules as they are now.
 * @param ledger - what stands. Kept under other rules, it is read as if these had held since its last
 * fact; `underPolicy` does that once instead of each time.
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
  const { decidedAt } = instants;
  const publishing = read.command.type === 'publish';
  const swept = publishing ? sweep(ledger, decidedAt) : sweepUnder(policy, ledger, decidedAt);
  const situation = { policy, ledger: swept.ledger, ...instants };
  const judged = judge(situation, read.command);
  if (!judged.ok) return judged;
  const warnings = [...(judged.warnings ?? [])];
  if (judged.facts.every(onlyAsks)) swept.facts.push(...judged.facts);
  else {
    for (const fact of judged.facts) happen(swept, fact);
    if (publishing) adopt(swept, policy, decidedAt);
    warnings.push(...warningsOf(situation, judged.facts, swept));
    promote(swept, decidedAt, decidedAt);
  }
  const { facts } = swept;
  return judged.members === undefined
    ? { ok: true, facts, warnings }
    : { ok: true, facts, warnings, members: judged.members };
}

/**
 * Whether a fact takes seats, or a place at the end of the line, after it was judged against all who
 * wait: nobody whom the sweep left waiting can be granted anything because of it.
 */
function onlyAsks(fact: Fact): boolean {
  return asking.includes(fact.type) && !('override' in fact);
}

const asking: readonly Fact['type'][] = ['registered', 'requested', 'queued', 'party-registered'];

/** Only an override and a revision can take seats that are kept. */
function warningsOf(
  { ledger, decidedAt }: Situation,
  facts: readonly Fact[],
  after: Swept,
): readonly Warning[] {
  const may = facts.some((fact) => 'override' in fact || fact.type === 'published');
  if (!may) return [];
  const before = overcommitted(ledger.policy, ledger.occupancy, decidedAt);
  const { policy, occupancy } = after.ledger;
  return brokenEarmarks(policy, before, occupancy, decidedAt);
}
