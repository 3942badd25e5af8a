import { scenario, type WrongRule, wrong } from './wrong-rule.ts';

const openAndClosed = scenario(
  'editing-and-deadlines',
  'registration',
  'is open at its opening and closed at its closing',
);
const ownWindow = scenario(
  'editing-and-deadlines',
  'registration',
  'of an audience with its own window goes by that alone, also where it has no opening',
);
const endOfTheList = scenario(
  'waiting-list',
  'a waiting list',
  'ends at its own end: those left are told, and nobody joins it after',
);

/** Wrong rules about time: windows, deadlines, holds, and what falls due. */
export const wrongTime: readonly WrongRule[] = [
  wrong(
    'registration is open at its closing',
    'policy/window.ts',
    'at >= closesAt',
    'at > closesAt',
    openAndClosed,
  ),
  wrong(
    'registration is not open at its opening',
    'policy/window.ts',
    'at < opensAt)',
    'at <= opensAt)',
    openAndClosed,
  ),
  wrong(
    'a window without an opening is open',
    'policy/window.ts',
    'opensAt === null || at < opensAt',
    'opensAt !== null && at < opensAt',
    ownWindow,
  ),
  wrong(
    'an audience’s window inherits the general opening',
    'policy/window.ts',
    'const { opensAt, closesAt } = window;',
    'const { opensAt = null, closesAt } = { ...windows.get(null), ...window, opensAt: window.opensAt ?? windows.get(null)?.opensAt };',
    ownWindow,
  ),
  wrong(
    'the window is judged when the desk comes to it',
    'commands/newcomer.ts',
    'const { policy, ledger, receivedAt } = situation;',
    'const { policy, ledger, decidedAt: receivedAt } = situation;',
    scenario(
      'editing-and-deadlines',
      'registration',
      'that was sent in time is in time, though the desk was busy',
    ),
  ),
  wrong(
    'offers and holds end by when the request was there',
    'decide.ts',
    'sweepUnder(policy, ledger, decidedAt);',
    'sweepUnder(policy, ledger, instants.receivedAt);',
    scenario(
      'editing-and-deadlines',
      'a deadline',
      'of an offer or a hold judges when it is decided',
    ),
  ),
  {
    name: 'what fell due happens after the command instead of before it',
    edits: [
      {
        file: 'decide.ts',
        text: 'publishing ? sweep(ledger, decidedAt) : sweepUnder(policy, ledger, decidedAt);',
        by: 'publishing ? sweep(ledger, decidedAt) : { ledger, facts: [] as Fact[] };',
      },
      {
        file: 'decide.ts',
        text: '  const { facts } = swept;',
        by: `  const later = sweepUnder(policy, swept.ledger, decidedAt);
  const facts = [...swept.facts, ...later.facts];`,
      },
    ],
    killedBy: scenario(
      'counting',
      'the last seat',
      'comes free for one person when a hold on it runs out, in the decision that finds it over',
    ),
  },
  wrong(
    'a deadline includes its own instant',
    'policy/deadline.ts',
    'receivedAt < passedAt',
    'receivedAt <= passedAt',
    scenario('editing-and-deadlines', 'a deadline', 'is the first instant that is too late'),
  ),
  wrong(
    'a personal exception is ignored',
    'policy/deadline.ts',
    'if (personal !== undefined) return personal;',
    'if (personal !== undefined && record === null) return personal;',
    scenario(
      'editing-and-deadlines',
      'a deadline',
      'may be moved for one person, for what was asked and for nobody else',
    ),
  ),
  wrong(
    'an audience has no deadlines of its own',
    'policy/deadline.ts',
    "policy.audienceDeadlines.get(record?.audience ?? '') ?? policy.deadlines",
    'policy.deadlines',
    scenario('editing-and-deadlines', 'a deadline', 'may be another for another audience'),
  ),
  wrong(
    'what falls due takes effect when it is swept',
    'time/sweep.ts',
    'const at = nextDue(swept.ledger, clock, decidedAt);',
    'const at = nextDue(swept.ledger, clock, decidedAt) === null ? null : decidedAt;',
    scenario('counting', 'what is counted', 'never waits for a hold that nobody swept'),
  ),
  wrong(
    'the list does not end those who are left at its end',
    'time/sweep.ts',
    'if (line.heads.size === 0 || listIsOpen(policy, at)) return;',
    'if (line.heads.size >= 0 || listIsOpen(policy, at)) return;',
    endOfTheList,
  ),
  wrong(
    'the list is open at its end',
    'waiting/promote.ts',
    'at < waitingList.untilAt',
    'at <= waitingList.untilAt',
    endOfTheList,
  ),
  wrong(
    'the closing of registration ends the list',
    'waiting/promote.ts',
    `listIsOpen({ waitingList, cancelled }: Policy, at: number): boolean {
  return `,
    `listIsOpen({ waitingList, cancelled, windows }: Policy, at: number): boolean {
  return at < (windows.get(null)?.closesAt ?? at) && `,
    scenario('waiting-list', 'a waiting list', 'goes on when registration has closed'),
  ),
  wrong(
    'the time of an offer runs from when its seat came free',
    'waiting/promote.ts',
    'const until = offeredUntil(policy, turnAt);',
    'const until = offeredUntil(policy, at);',
    scenario(
      'waiting-list',
      'an offered seat',
      'stands for its whole hour from the minute it was made, however late the seat was swept',
    ),
  ),
  wrong(
    'an offer outlives the list',
    'waiting/promote.ts',
    'return Math.min(turnAt + (waitingList.offerFor ?? 0), waitingList.untilAt);',
    'return turnAt + (waitingList.offerFor ?? 0);',
    scenario('waiting-list', 'an offered seat', 'ends with the list at the latest'),
  ),
  wrong(
    'a withdrawal can be undone without end',
    'commands/withdraw.ts',
    'heldUntil: seated ? until : null,',
    'heldUntil: seated && until !== null ? policy.startsAt : null,',
    scenario(
      'counting',
      'the last seat',
      'can be had again once its withdrawal can no longer be undone',
    ),
  ),
  wrong(
    'a withdrawal can be undone after the start',
    'commands/withdraw.ts',
    'Math.min(decidedAt + undoFor, startsAt, proveUntil)',
    'Math.max(decidedAt + undoFor, Math.min(startsAt, proveUntil))',
    scenario(
      'editing-and-deadlines',
      'a seat',
      'given back shortly before the start can be had again until the start, no longer',
    ),
  ),
  wrong(
    'a seat that the organiser takes back is held for an undo',
    'commands/withdraw.ts',
    "return by === 'attendee' || by === 'contact';",
    "return by === 'attendee' || by !== 'system';",
    scenario('editing-and-deadlines', 'a seat', 'that the organiser takes back is free at once'),
  ),
  wrong(
    'a hold can be prolonged again and again',
    'commands/prove.ts',
    '!record.extended && until',
    'until',
    scenario(
      'editing-and-deadlines',
      'a seat',
      'that is held can be held longer once, by its own length from its old end',
    ),
  ),
  wrong(
    'a name may follow for ever',
    'ledger/timers.ts',
    "policy.parties?.unnamed === 'lapse'",
    "policy.parties?.unnamed === 'lapse' && record.erased",
    scenario('session-choice', 'a theme', 'is given back by a party member whose name never came'),
  ),
];
