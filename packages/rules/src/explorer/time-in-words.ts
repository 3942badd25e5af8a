import type { Fact } from '../fact.ts';
import { complain, listIsOpen, liveEntryOf } from './in-words.ts';
import { scanned } from './plain-line.ts';
import type { Standing } from './plain-reading.ts';

/*
 * Time first (design: rule 1), read off its sentences: what falls due, in the order of its instants,
 * each followed by promotion at that instant.
 */

/** Whether a fact gives an entry what it wants, or offers it. */
export function isPromotion(fact: Fact): fact is Extract<Fact, { type: 'granted' | 'offered' }> {
  return fact.type === 'granted' || fact.type === 'offered';
}

/**
 * What is wrong with the facts by which time took something from one standing to another.
 *
 * @param since - the instant up to which everything had happened before.
 * @param facts - what is said to have fallen due by `before.at`.
 * @param after - what stands after some more of the facts.
 */
export function wrongInTime(
  before: Standing,
  since: number,
  facts: readonly Fact[],
  after: (facts: readonly Fact[]) => Standing,
): readonly string[] {
  let rest = facts;
  let standing = before;
  const wrong: string[] = [];
  const happen = (fact: Fact): void => {
    rest = rest.slice(1);
    standing = after(facts.slice(0, facts.length - rest.length));
    if (fact.at > before.at) wrong.push(`${fact.type} at ${fact.at} has not fallen due`);
  };
  for (
    let instant = nextInstant(standing, since);
    instant !== null;
    instant = nextInstant(standing, instant)
  ) {
    const expected = fallingDue(standing, instant);
    const given: string[] = [];
    for (let fact = rest[0]; fact && fact.at === instant && !isPromotion(fact); fact = rest[0]) {
      if (fact.type !== 'reminder-due') given.push(wordOf(fact));
      happen(fact);
    }
    // Where somebody's registration lapses, their place in the line ends with it.
    const needless = expected.filter((word) =>
      given.includes(word.replace('entry-ended', 'lapsed')),
    );
    const missing = expected.filter((word) => !given.includes(word) && !needless.includes(word));
    if (missing.length > 0 || given.some((word) => !expected.includes(word))) {
      wrong.push(
        `at ${instant} there falls due ${expected.join() || 'nothing'}, not ${given.join() || 'nothing'}`,
      );
    }
    for (const entry of promotedAt({ ...standing, at: instant }, before.at)) {
      const fact = rest[0];
      if (fact === undefined || !isPromotion(fact) || fact.entry !== entry) {
        wrong.push(
          `at ${instant} ${entry} is promoted, not ${fact === undefined ? 'nobody' : wordOf(fact)}`,
        );
        break;
      }
      wrong.push(...wrongPromotion(standing, fact, before.at));
      happen(fact);
    }
    // Somebody promoted may fall due at once, such as a seat without a name after names were due.
    while (rest[0] !== undefined && rest[0].at === instant && rest[0].type === 'lapsed')
      happen(rest[0]);
  }
  const [extra] = rest;
  return extra === undefined
    ? wrong
    : [...wrong, `${wordOf(extra)} at ${extra.at} does not fall due`];
}

/**
 * The entries that are promoted as things stand, in that order: none to whom an offer could be made
 * that ends at once.
 */
export function promotedAt(standing: Standing, turnAt = standing.at): readonly string[] {
  const { waitingList } = standing.policy;
  if (!listIsOpen(standing)) return [];
  if (waitingList?.promotion === 'offer' && waitingList.untilAt <= turnAt) return [];
  return scanned(standing);
}

/** What is wrong with a promotion that a turn made: of the policy's kind, and an offer as long as it says. */
export function wrongPromotion(
  { policy: { waitingList } }: Standing,
  fact: Fact,
  turnAt: number,
): readonly string[] {
  if (waitingList === null || waitingList.promotion === 'automatic') {
    return complain([fact.type === 'granted', 'who is next is granted the seat']);
  }
  const until = Math.min(turnAt + (waitingList.offerFor ?? 0), waitingList.untilAt);
  return complain([
    fact.type === 'offered' && fact.until === until,
    `who is next is offered the seat until ${until}`,
  ]);
}

/** The facts that time itself makes at an instant, before any promotion. */
function fallingDue(standing: Standing, instant: number): readonly string[] {
  const { policy, records, entries } = standing;
  const { waitingList, parties } = policy;
  const closes = waitingList !== null && waitingList.untilAt <= instant;
  const open = entries.filter(({ state }) => state === 'open' || state === 'offered');
  const ends = open.flatMap((entry) => {
    if (entry.state === 'open') return closes ? [`entry-ended ${entry.id}`] : [];
    return (entry.until ?? Number.POSITIVE_INFINITY) <= instant ? [`entry-ended ${entry.id}`] : [];
  });
  const holds = records
    .filter(({ state, heldUntil }) => state === 'held' && (heldUntil ?? 0) <= instant)
    .map(({ id }) => `lapsed ${id}`);
  const unnamed = records
    .filter(({ named, state, exceptions, party }) => {
      if (named || parties === null || parties.unnamed === 'keep' || party === null) return false;
      if ((exceptions.name ?? parties.namesDueAt) > instant) return false;
      return state !== 'ended';
    })
    .map(({ id }) => `lapsed ${id}`);
  return [...new Set([...ends, ...holds, ...unnamed])];
}

/** The next instant at which something may fall due, or seats may come free. */
function nextInstant(standing: Standing, since: number): number | null {
  const { policy, records, entries, at } = standing;
  const instants = [
    policy.waitingList?.untilAt,
    policy.parties?.namesDueAt,
    ...policy.remindAt,
    ...(policy.parties?.remindNamesAt ?? []),
    ...policy.quotas.flatMap(({ earmarks }) => earmarks.map(({ untilAt }) => untilAt)),
    ...records.flatMap(({ heldUntil, exceptions }) => [heldUntil, exceptions.name]),
    ...entries.map(({ until }) => until),
  ];
  return instants.reduce<number | null>(
    (next, instant) =>
      instant != null && instant > since && instant <= at && (next === null || instant < next)
        ? instant
        : next,
    null,
  );
}

/** What no instant may leave standing (L1): holds and offers that have run out. */
export function overdueIn({ records, entries, at }: Standing): readonly string[] {
  return [
    ...records.flatMap(({ id, state, heldUntil }) =>
      complain([
        state !== 'held' || (heldUntil ?? 0) > at,
        `the hold of ${id} has run out and blocks`,
      ]),
    ),
    ...entries.flatMap(({ id, state, until }) =>
      complain([
        state !== 'offered' || (until ?? 0) > at,
        `the offer to ${id} has run out and blocks`,
      ]),
    ),
    ...records.flatMap(({ id, state }) => {
      const entry = liveEntryOf(entries, id);
      return complain(
        [state !== 'queued' || entry !== undefined, `${id} is queued and waits nowhere`],
        [
          state !== 'ended' || entry === undefined || entry.registrations.length > 1,
          `${id} has ended and still waits`,
        ],
      );
    }),
  ];
}

function wordOf(fact: Fact): string {
  if ('entry' in fact) return `${fact.type} ${fact.entry}`;
  return 'registration' in fact ? `${fact.type} ${fact.registration}` : fact.type;
}
