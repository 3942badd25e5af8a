import type { Command } from '../commands/command.ts';
import { smallDay } from '../testing/small-day.ts';
import { each, ordered, publishing, registering, seatFor, withdrawing } from './asks.ts';
import type { Ask, Person, World } from './world.ts';

/* A world in which people ask for what cannot be: most of it is refused, and each refusal is held
 * against the words. */

const ann: Person = { name: 'ann', audience: 'teachers', affiliation: 'a' };
const ben: Person = { name: 'ben', audience: 'teachers', affiliation: 'a' };
const cas: Person = { name: 'cas', audience: 'leaders', affiliation: 'b' };

const policy = (closesAt: number, leadersFrom: number | null): ReturnType<typeof smallDay> =>
  smallDay({
    ...{ seats: 3, themes: { t1: 1, t2: 1 }, undoFor: 2 },
    waitingList: { promotion: 'automatic', offerFor: null, untilAt: 5003 },
    windows: [
      { audience: null, opensAt: 5001, closesAt },
      { audience: 'leaders', opensAt: leadersFrom, closesAt: 5002 },
    ],
    deadlines: [{ audience: 'leaders', withdrawUntil: 5002, amendUntil: 5002, chooseUntil: 5001 }],
    parties: {
      most: 2,
      seating: 'together',
      namesDueAt: 5004,
      unnamed: 'lapse',
      remindNamesAt: [],
    },
    source: {
      directory: { entries: ['a', 'b'].map((id) => ({ id })), none: null },
      sessions: [
        { id: 'morning', choosesTheme: true, startsAt: 20_000, endsAt: 21_000 },
        { id: 'noon', choosesTheme: true, startsAt: 20_500, endsAt: 21_500 },
      ],
      themes: [
        { id: 't1', session: 'morning', number: 1 },
        { id: 't3', session: 'morning', number: 3, state: 'dropped' },
        { id: 't2', session: 'noon', number: 2 },
        { id: 't4', session: 'noon', number: 4 },
      ],
      form: {
        fields: [
          { meaning: 'audience', required: true },
          {
            ...{ meaning: 'theme', required: false },
            choices: ['t1', 't2', 't4'].map((id) => ({ id })),
          },
        ],
      },
    },
  });

const clumsily: Ask = ({ people, records }) =>
  people
    .filter(({ name }) => !records.some(({ id }) => id.startsWith(name)))
    .flatMap((person): readonly Command[] => {
      const seat = seatFor(person, 0, ['t1']);
      const register = (changes: object): Command => ({ type: 'register', ...seat, ...changes });
      const party = (changes: object): Command => ({
        ...{ type: 'register-party', party: `${person.name}-party`, contact: person.name },
        members: [seat],
        ...changes,
      });
      const others = ['x', 'y'].map((suffix) => ({
        ...{ ...seat, registration: `${person.name}-${suffix}`, person: null },
        named: false,
      }));
      return [
        register({ themes: ['t9'] }),
        register({ themes: ['t3'] }),
        register({ themes: ['t1', 't2'] }),
        register({ themes: ['t1', 't1'] }),
        register({ audience: null }),
        register({ audience: 'pilots', affiliation: null }),
        register({ affiliation: 'z' }),
        register({ invitation: 'nowhere' }),
        register({ affiliation: 1 }),
        register({ person: null }),
        register({ person: 'ann' }),
        register({ override: ordered('window') }),
        party({ members: [seat, ...others] }),
        party({ members: [seat, { ...seat, registration: `${person.name}-x` }] }),
        party({ members: others, elseWait: true }),
        party({ members: [{ ...seat, audience: 'pilots' }] }),
      ];
    });

const lateOrStale: Ask = each(({ id: registration, version, named }) => [
  { type: 'choose', registration, version, themes: ['t2'] },
  { type: 'choose', registration, version, themes: ['t1', 't2'] },
  { type: 'choose', registration, version: version - 1, themes: ['t2'] },
  { type: 'swap', registration, version, from: 't4', to: 't2' },
  { type: 'amend', registration, version, audience: 'leaders', affiliation: 'z' },
  { type: 'name', registration, version, person: 'ben' },
  ...(named ? [] : [{ type: 'name' as const, registration, version, person: `${registration}!` }]),
  { type: 'change-address', registration, version, person: 'cas' },
  { type: 'leave', registration, by: 'attendee' },
  { type: 'accept', registration },
  { type: 'decline', registration },
  { type: 'extend', registration },
  { type: 'extend', registration },
  { type: 'approve', registration, actor: 'organiser' },
  { type: 'reject', registration, actor: 'organiser' },
  { type: 'undo-check-in', registration, scannedAt: 5000 },
  { type: 'promote', registration, override: ordered() },
  { type: 'undo', registration },
  {
    ...{ type: 'register', registration, person: `${registration}!`, themes: ['t1'] },
    ...{ audience: 'teachers', affiliation: 'a' },
  },
]);

/** People who ask for what cannot be. */
export const clumsyWorld: World = {
  name: 'people who ask for what cannot be',
  policies: [policy(5004, 5000), policy(5003, null)],
  clock: [5000, 5001, 5002, 5003, 5004, 5005],
  people: [ann, ben, cas],
  late: true,
  commands: [
    registering([['t1'], ['t2']]),
    clumsily,
    lateOrStale,
    withdrawing('attendee'),
    publishing(),
    () => [
      { type: 'confirm', registration: 'zed-0' },
      { type: 'invite', code: 'xyz', invitation: 'guests', actor: 'organiser' },
      { type: 'invite', code: 'xyz', invitation: 'speakers', actor: 'organiser' },
      { type: 'publish', revision: 0, actor: 'organiser' },
      { type: 'seat-allocation', assignment: [], actor: 'organiser' },
    ],
  ],
};
