import type { Command } from '../commands/command.ts';
import type { Decision } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { doubledBy, raisedAbove } from './checks.ts';
import { bypasses, complain, type InWords, liveEntryOf, standpointOf } from './in-words.ts';
import { changes, keptOf, type Standing, seatedPeople } from './plain-reading.ts';
import { factWords } from './story-words.ts';
import { isPromotion, promotedAt, wrongPromotion } from './time-in-words.ts';
import { type State, standingOf } from './world.ts';

/* What came of a command that was admitted, held against the words: what fell due before it, its own
 * facts, and the promotions that follow. */

type Admitted = Extract<Decision, { ok: true }>;

/** What is wrong with what came of a command. */
export function wrongAfterCommand(
  state: State,
  before: Standing,
  { command, next }: { readonly command: Command; readonly next: Policy },
  decision: Admitted,
  words: InWords,
): readonly string[] {
  const { fallenDue, settled, at } = state;
  const { facts } = decision;
  const dues = facts.slice(0, fallenDue.length);
  if (JSON.stringify(dues) !== JSON.stringify(fallenDue)) {
    return [`what falls due is ${factWords(fallenDue)}, not ${factWords(dues)}`];
  }
  const rest = facts.slice(dues.length);
  const promotions = promotionsIn(command, rest);
  const own = rest.slice(0, rest.length - promotions.length);
  const ledgers = [applyAll(underPolicy(next, settled), own)];
  for (const fact of promotions) ledgers.push(applyAll(ledgers.at(-1) ?? settled, [fact]));
  const [after = before, ...later] = ledgers.map((ledger) => standingOf(ledger, next, at));
  const seenBy = { ...before, policy: next };
  return [
    ...words.wrongAfter(after, own),
    ...(sets(command, 'quota') ? [] : raisedAbove(seenBy, after)),
    ...(sets(command, 'duplicate') ? [] : doubledBy(before, after)),
    ...wrongPromotions(after, promotions),
    ...later.flatMap((then, index) =>
      raisedAbove(index === 0 ? after : (later[index - 1] ?? then), then),
    ),
    ...touchedOthers(before, after, command),
    ...wrongMembers(after, decision),
    ...wrongWarnings(before, after, command, decision),
  ];
}

/** The promotions at the end of a command's facts that are not what it asked for itself. */
function promotionsIn(command: Command, facts: readonly Fact[]): readonly Fact[] {
  const from = facts.findLastIndex((fact) => !isPromotion(fact)) + 1;
  const asksForIt = command.type === 'accept' || command.type === 'promote';
  return facts.slice(asksForIt && from === 0 ? 1 : from);
}

function wrongPromotions(after: Standing, promotions: readonly Fact[]): readonly string[] {
  const expected = promotedAt(after);
  const given = promotions.map((fact) => (isPromotion(fact) ? fact.entry : ''));
  return [
    ...complain([
      given.join() === expected.join(),
      `the scan after it gives ${expected.join() || 'nobody'} a seat, not ${given.join() || 'nobody'}`,
    ]),
    ...promotions.flatMap((fact) => wrongPromotion(after, fact, after.at)),
  ];
}

/** Nobody else is touched by what one asks for oneself, or for those who wait in the same entry. */
function touchedOthers(before: Standing, after: Standing, command: Command): readonly string[] {
  if (!('registration' in command)) return [];
  const { registration } = command;
  const together = liveEntryOf(before.entries, registration)?.registrations ?? [];
  return before.records
    .filter(({ id }) => id !== registration && !together.includes(id))
    .filter((record) => {
      const now = after.records.find(({ id }) => id === record.id);
      return now !== record && JSON.stringify(now) !== JSON.stringify(record);
    })
    .map(({ id }) => `${id} is changed by what ${registration} asks`);
}

/** What is told of each member is what became of them. */
function wrongMembers(after: Standing, { members = [] }: Admitted): readonly string[] {
  return members.flatMap((member) => {
    const { registration } = member;
    const standpoint = standpointOf(after, registration);
    const told = member.ok ? member.state : 'absent';
    const became = standpoint === 'confirmed' || standpoint === 'unproved' ? 'seated' : standpoint;
    // Somebody who is refused for being there already is there.
    const known = !member.ok && member.reasons.some(({ code }) => code === 'registration.exists');
    return complain([told === became || known, `${registration} is told ${told} and is ${became}`]);
  });
}

/**
 * An override or a revision says which earmarks can no longer be met: those with seats to give of a
 * quota that is committed above its limit, and further than before.
 */
function wrongWarnings(
  before: Standing,
  after: Standing,
  command: Command,
  { warnings }: Admitted,
): readonly string[] {
  const told = warnings.flatMap((warning) =>
    warning.code === 'earmark.broken' ? [`${warning.earmark} of ${warning.quota}`] : [],
  );
  const breaks = command.type === 'publish' || ('override' in command && command.override);
  const people = seatedPeople(after);
  const limits = new Map(before.policy.quotas.map(({ id, limit }) => [id, limit]));
  const was = changes(before.policy, seatedPeople(before), people, before.at);
  const broken = changes(after.policy, people, people, after.at).flatMap(({ quota, committed }) => {
    const then = was.find((change) => change.quota.id === quota.id)?.committed ?? 0;
    const overThen = Math.max(0, then - (limits.get(quota.id) ?? 0));
    if (committed - quota.limit <= overThen) return [];
    return keptOf(quota, people, after.at)
      .filter(({ kept }) => kept > 0)
      .map(({ earmark }) => `${earmark} of ${quota.id}`);
  });
  const expected = breaks ? broken : [];
  return complain([
    told.join() === expected.join(),
    `it warns of ${told.join() || 'nothing'}, and breaks ${expected.join() || 'nothing'}`,
  ]);
}

function sets(command: Command, what: 'quota' | 'duplicate'): boolean {
  return 'override' in command && bypasses(command, what);
}
