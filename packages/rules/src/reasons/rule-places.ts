import type { ReasonCode } from '../reason.ts';

/** Where a reason's rule stands, and the test that shows it; paths from the root of the repository. */
export interface RulePlace {
  /** The file that refuses with it. */
  readonly source: string;
  readonly test: { readonly file: string; readonly title: string };
}

/** A source, a file of tests in this folder, and the title of a test. */
function place(source: string, topic: string, title: string): RulePlace {
  const rules = 'packages/rules/src';
  return {
    source: `${rules}/${source}`,
    test: { file: `${rules}/reasons/${topic}-reasons.test.ts`, title },
  };
}

/** Where each reason's rule and test stand; that they do is checked. */
export const rulePlaces: { readonly [Code in ReasonCode]: RulePlace } = {
  'event.cancelled': place(
    'commands/standing-event.ts',
    'time',
    'admits nobody once the event has been cancelled',
  ),
  'window.not-open': place(
    'policy/window.ts',
    'time',
    'admits nobody before registration opens, and says when it does',
  ),
  'window.closed': place(
    'policy/window.ts',
    'time',
    'admits nobody at the very instant at which registration closes',
  ),
  'deadline.passed': place(
    'policy/deadline.ts',
    'time',
    'lets nobody withdraw at the deadline itself',
  ),
  'quota.full': place(
    'waiting/quota-reasons.ts',
    'seat',
    'refuses a third person where three seats exist and one is kept, with figures that sum to the answer',
  ),
  'waiting.ahead': place(
    'waiting/quota-reasons.ts',
    'seat',
    'keeps a free seat for the party that waits for two',
  ),
  'waiting.closed': place(
    'commands/standing-event.ts',
    'waiting',
    'lets nobody wait once the list has closed',
  ),
  'entry.none': place(
    'ledger/transitions.ts',
    'waiting',
    'gives up no place on the list where there is none',
  ),
  'offer.none': place('ledger/transitions.ts', 'waiting', 'accepts no offer that was not made'),
  'offer.lapsed': place(
    'commands/refused-move.ts',
    'waiting',
    'moves nobody to the offered theme at the end of its time',
  ),
  'party.unavailable': place(
    'commands/register-party.ts',
    'party',
    'registers nobody together where people register one at a time',
  ),
  'party.too-many': place(
    'commands/register-party.ts',
    'party',
    'takes no party of three where two may register together',
  ),
  'party.too-large': place(
    'commands/register-party.ts',
    'party',
    'lets no party wait for more seats than there will ever be',
  ),
  'party.member': place(
    'commands/register-party.ts',
    'party',
    'says of a member by position what stands against them',
  ),
  'name.given': place('commands/name.ts', 'party', 'names nobody twice'),
  'theme.required': place(
    'commands/chosen-themes.ts',
    'theme',
    'admits nobody without a theme where one has to be chosen',
  ),
  'theme.unknown': place(
    'commands/chosen-themes.ts',
    'theme',
    'admits nobody to a theme that there is not',
  ),
  'theme.dropped': place(
    'commands/chosen-themes.ts',
    'theme',
    'admits nobody to a theme that was dropped',
  ),
  'theme.too-many': place(
    'commands/chosen-themes.ts',
    'theme',
    'admits nobody to two themes of one session',
  ),
  'theme.overlap': place(
    'commands/chosen-themes.ts',
    'theme',
    'admits nobody to two themes at the same time',
  ),
  'theme.not-chosen': place(
    'commands/choose.ts',
    'theme',
    'exchanges no theme that somebody does not have',
  ),
  'theme.ranked': place(
    'commands/newcomer.ts',
    'theme',
    'lets nobody choose a theme before the ranked lists are allocated',
  ),
  'ranking.count': place(
    'commands/ranking.ts',
    'ranking',
    'takes no list that ranks too few themes',
  ),
  'ranking.frozen': place(
    'commands/choose.ts',
    'ranking',
    'changes no list at the instant at which lists close',
  ),
  'allocation.early': place(
    'commands/allocate.ts',
    'ranking',
    'allocates no lists that can still change',
  ),
  'allocation.done': place('commands/allocate.ts', 'ranking', 'allocates the lists once'),
  'allocation.unavailable': place(
    'commands/allocate.ts',
    'ranking',
    'allocates nothing where nothing is ranked',
  ),
  'audience.unknown': place(
    'policy/eligibility.ts',
    'person',
    'admits nobody of an audience that there is not',
  ),
  'affiliation.unknown': place(
    'policy/eligibility.ts',
    'person',
    'admits nobody of an affiliation that is not in the directory',
  ),
  'invitation.unknown': place(
    'commands/newcomer.ts',
    'person',
    'admits nobody by a code that nobody made known',
  ),
  'invitation.exists': place('commands/organise.ts', 'person', 'gives no code to two groups'),
  'person.registered': place('commands/person.ts', 'person', 'registers one person once'),
  'person.required': place(
    'commands/newcomer.ts',
    'person',
    'registers nobody without an address outside a party',
  ),
  'registration.exists': place(
    'ledger/transitions.ts',
    'registration',
    'gives no two registrations one id',
  ),
  'registration.unknown': place(
    'ledger/transitions.ts',
    'registration',
    'withdraws no registration that there is not',
  ),
  'registration.requested': place(
    'ledger/transitions.ts',
    'registration',
    'checks nobody in before they are approved',
  ),
  'registration.queued': place(
    'ledger/transitions.ts',
    'registration',
    'checks nobody in who is on the waiting list',
  ),
  'registration.held': place(
    'ledger/transitions.ts',
    'registration',
    'changes nothing for somebody who has withdrawn and can undo it',
  ),
  'registration.unproved': place(
    'ledger/transitions.ts',
    'registration',
    'checks nobody in before their address is proved',
  ),
  'registration.ended': place(
    'ledger/transitions.ts',
    'registration',
    'changes nothing for somebody whose registration has ended',
  ),
  'registration.checked-in': place(
    'commands/check-in.ts',
    'registration',
    'lets nobody withdraw who has come in',
  ),
  'registration.erased': place('commands/organise.ts', 'registration', 'takes nobody out twice'),
  'approval.none': place(
    'ledger/transitions.ts',
    'registration',
    'approves nobody who did not ask for it',
  ),
  'check-in.none': place(
    'commands/check-in.ts',
    'registration',
    'takes back no check-in of somebody who did not come in',
  ),
  'hold.none': place(
    'ledger/transitions.ts',
    'hold',
    'gives no more time to a seat that is not held',
  ),
  'hold.extended': place('commands/prove.ts', 'hold', 'gives a hold more time once'),
  'undo.nothing': place('commands/undo.ts', 'hold', 'undoes nothing where nobody has withdrawn'),
  'undo.lapsed': place(
    'commands/undo.ts',
    'hold',
    'undoes no withdrawal at the end of the time for it',
  ),
  'version.stale': place(
    'commands/change.ts',
    'request',
    'changes nothing for somebody who saw an older version',
  ),
  'revision.stale': place('commands/publish.ts', 'request', 'publishes no revision twice'),
  'command.malformed': place(
    'decide.ts',
    'request',
    'takes no command without its parts, and points at each',
  ),
};
