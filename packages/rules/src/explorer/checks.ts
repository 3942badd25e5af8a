import { availability } from '../availability.ts';
import { applyAll } from '../ledger/apply.ts';
import { committedOf, emptyLedger, usedOf } from '../ledger/ledger.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { claimsOf } from '../seats/claims.ts';

import { ledgerContents } from '../testing/ledger-contents.ts';
import { complain } from './in-words.ts';
import { roomFor } from './plain-line.ts';
import {
  changes,
  committedTo,
  countedBy,
  lacks,
  type Standing,
  seatedPeople,
} from './plain-reading.ts';
import { factsOf } from './story.ts';
import { overdueIn, promotedAt } from './time-in-words.ts';
import { type State, standingOf } from './world.ts';

/* What holds in every state, whatever led there. */

/** What is wrong with a state, in words. */
export function wrongWith(policy: Policy, state: State): readonly string[] {
  const standing = standingOf(state.settled, policy, state.at);
  const people = seatedPeople(standing);
  const quotas = policy.quotas.flatMap((quota) => {
    const counted = countedBy(quota, people).length;
    const used = usedOf(state.settled, quota.id);
    const kept = committedTo(quota, people, state.at);
    const committed = committedOf(state.settled, quota.id, state.at);
    return complain(
      [used === counted, `S1: ${quota.id} counts ${used}, and ${counted} people are seated`],
      [committed === kept, `S2: ${quota.id} has committed ${committed}, the words say ${kept}`],
    );
  });
  const left = promotedAt(standing);
  return [
    ...quotas,
    ...wrongAvailability(policy, state, standing),
    ...standing.records.flatMap(({ id }) => {
      const own = people.filter(({ registration }) => registration === id);
      const claims = policy.quotas.filter((quota) => countedBy(quota, own).length > 0);
      const given = claimsOf(policy, state.settled, id);
      return complain(
        [own.length < 2, `S3: ${id} is seated twice`],
        [
          given.join() === claims.map((quota) => quota.id).join(),
          `S3: ${id} claims a seat of ${given.join() || 'nothing'}`,
        ],
      );
    }),
    ...complain([left.length === 0, `S11: the scan would still grant ${left.join()}`]),
    ...overdueIn(standing).map((words) => `L1: ${words}`),
  ];
}

/** What is shown: reading sweeps and shows 0 where nothing remains (S10). */
function wrongAvailability(
  policy: Policy,
  { ledger, at }: State,
  standing: Standing,
): readonly string[] {
  const people = seatedPeople(standing);
  const shown = availability(policy, ledger, at);
  const nobody = { audience: null, affiliation: null, invitation: null };
  const themes = shown.themes.flatMap(({ theme, remaining }) => {
    const like = { ...nobody, registration: 'anybody', themes: [theme] };
    const room = policy.cancelled ? remaining : roomFor(standing, like);
    return complain([
      remaining === room,
      `S10: ${theme} shows ${remaining}, and has room for ${room}`,
    ]);
  });
  const quotas = shown.quotas.flatMap(({ quota: id, remaining }) => {
    const quota = policy.quotas.find((other) => other.id === id);
    const left =
      quota === undefined ? Number.NaN : Math.max(0, quota.limit - committedTo(quota, people, at));
    return complain([remaining === left, `S10: ${id} shows ${remaining}, and ${left} remain`]);
  });
  return [...quotas, ...themes];
}

/** What is wrong with the facts of a state: replayed from nothing, they give what stands. */
export function wrongReplay(policy: Policy, { ledger, path }: State): readonly string[] {
  const replayed = applyAll(emptyLedger(policy), factsOf(path));
  const seen = underPolicy(policy, ledger);
  const [now, again] = [seen, replayed].map((each) => JSON.stringify(ledgerContents(each)));
  return complain([
    now === again,
    `replayed from nothing there stands something else:\n${now}\n${again}`,
  ]);
}

/** What a step raised above a limit that may not be raised (S2). */
export function raisedAbove(before: Standing, after: Standing): readonly string[] {
  return changes(after.policy, seatedPeople(before), seatedPeople(after), after.at)
    .filter(lacks)
    .map(
      ({ quota, used, usedThen, committed, committedThen }) =>
        `S2: ${quota.id} (limit ${quota.limit}) goes from ${used} used, ${committed} committed to ${usedThen}, ${committedThen}`,
    );
}

/** Whose registrations a step made more than the policy allows one person (S6). */
export function doubledBy(before: Standing, after: Standing): readonly string[] {
  const live = ({ records }: Standing, person: string): number =>
    records.filter((record) => record.person === person && record.state !== 'ended').length;
  const persons = new Set(after.records.map(({ person }) => person));
  return [...persons]
    .filter((person) => person !== null)
    .filter((person) => live(after, person) > live(before, person))
    .filter((person) => live(after, person) > after.policy.perPerson)
    .map((person) => `S6: ${person} has too many registrations`);
}
