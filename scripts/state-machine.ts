import {
  type Cell,
  type EntryMove,
  type EntryStanding,
  entryTransitions,
  type PassiveMove,
  type RegistrationMove,
  type Standing,
  transitions,
} from '../packages/rules/src/index.ts';

/** What the documentation tells of one of the two machines. */
export type StateMachine = {
  /** Of its diagram's file, such as 'registration'. */
  name: string;
  title: string;
  /** The export of `@plenary/rules` that it is told of. */
  table: string;
  about: string;
  standings: { name: string; meaning: string }[];
  moves: Move[];
};

export type Move = {
  name: string;
  meaning: string;
  /** Whether it is a command, rather than what comes of one, of time, of room or of a revision. */
  asked: boolean;
  /** In the order of the standings. */
  cells: Cell<string>[];
};

const standings: Record<Standing, string> = {
  absent: 'It was never made.',
  requested: 'It awaits approval. A seat that it had before is kept meanwhile.',
  queued: 'It has no seat, and waits for one.',
  'held-proof': 'It has a seat, until its address is proved or the time for that has run out.',
  'held-undo': 'It was withdrawn; the seat is kept until that can no longer be undone.',
  confirmed: 'It has a seat.',
  ended:
    'It has no seat and waits for none: withdrawn, lapsed, declined, rejected, substituted or erased.',
};

const entryStandings: Record<EntryStanding, string> = {
  none: 'It was never made.',
  open: 'Somebody waits.',
  offered: 'The seat is theirs to take, until the offer ends. It counts as taken.',
  granted: 'They got what they waited for.',
  ended: 'Nobody waits there any more.',
};

const commands: Record<RegistrationMove, string> = {
  register: 'Somebody asks for a seat, and there is room.',
  approve: 'The organiser admits a request: to a seat, or to the waiting list.',
  reject: 'The organiser turns a request down.',
  confirm: 'The address is proved.',
  name: 'A member of a party gets the name that was to follow.',
  amend: 'Audience, affiliation or answers change.',
  choose: 'Other themes are chosen, or another list is ranked.',
  swap: 'One theme is exchanged for another.',
  leave: 'The place on the waiting list is given up. A seat that was kept meanwhile stays.',
  withdraw: 'The seat, the request or the place on the list is given up.',
  undo: 'What was given up is had back.',
  extend: 'A hold gets more time, once.',
  substitute: 'Somebody else gets the seat, with a registration of their own.',
  'change-address': 'The address becomes another one, which was proved.',
  accept: 'An offered seat is taken.',
  decline: 'An offered seat is let go.',
  promote: 'The organiser gives somebody who waits a seat before their turn.',
  'grant-exception': 'The organiser gives one person other deadlines.',
  'check-in': 'Somebody came in.',
  'undo-check-in': 'A check-in is taken back.',
  erase: 'The person is taken out: before the start with their seat, after it without.',
};

const passive: Record<PassiveMove, string> = {
  request: 'Somebody asks for a seat that has to be approved.',
  queue: 'Somebody asks for a seat and accepts to wait, and there is no room.',
  grant: 'Room is given to somebody whose turn it is.',
  'end-entry': 'The place on the waiting list ends.',
  'lose-theme': 'A theme is dropped; the day is kept.',
  lapse: 'Time has run out: to undo, to prove the address, to give a name.',
  allocate: 'The ranked lists are allocated, or a dropped theme is merged into another.',
};

const entryCommands: Record<
  Extract<EntryMove, 'accept' | 'decline' | 'leave' | 'promote' | 'undo'>,
  string
> = {
  accept: 'The offered seat is taken.',
  decline: 'The offered seat is let go.',
  leave: 'The place is given up.',
  promote: 'The organiser gives the seat before its turn.',
  undo: 'What was given up is had back, at the old place.',
};

const entryPassive: Record<Exclude<EntryMove, keyof typeof entryCommands>, string> = {
  open: 'Somebody begins to wait, or waits for something else.',
  offer: 'There is room, and the event offers it for a time.',
  grant: 'There is room, and it is given.',
  close: 'The list closes, the theme is dropped, or the wish has come true by other means.',
  lapse: 'The offer was not taken in time.',
};

/** The two machines as the rules have them, in words. */
export function stateMachines(): StateMachine[] {
  return [
    machineOf(transitions, {
      name: 'registration',
      title: 'A registration',
      table: 'transitions',
      about: 'From nothing to the end, one person at a time, by themselves or in a party.',
      standings,
      commands,
      passive,
    }),
    machineOf(entryTransitions, {
      name: 'waiting',
      title: 'A place on the waiting list',
      table: 'entryTransitions',
      about:
        'For somebody without a seat, a party without seats, or somebody who has a seat and wants another theme. It also ends where everybody who waits in it withdraws.',
      standings: entryStandings,
      commands: entryCommands,
      passive: entryPassive,
    }),
  ];
}

type Words = Readonly<Record<string, string>>;
type Table = Readonly<Record<string, Readonly<Record<string, Cell<string>>>>>;
type MachineWords = Omit<StateMachine, 'standings' | 'moves'> &
  Readonly<Record<'standings' | 'commands' | 'passive', Words>>;

function machineOf(
  table: Table,
  { standings, commands, passive, ...machine }: MachineWords,
): StateMachine {
  const columns = Object.keys(standings);
  return {
    ...machine,
    standings: columns.map((name) => ({ name, meaning: wordsFor(name, standings) })),
    moves: Object.entries(table).map(([name, row]) => ({
      name,
      meaning: wordsFor(name, { ...commands, ...passive }),
      asked: name in commands,
      cells: columns.map((standing) => cellOf(row, name, standing)),
    })),
  };
}

function wordsFor(name: string, words: Words): string {
  const meaning = words[name];
  if (meaning === undefined) throw new Error(`there are no words for '${name}'`);
  return meaning;
}

function cellOf(row: Table[string], move: string, standing: string): Cell<string> {
  const cell = row[standing];
  if (cell === undefined) throw new Error(`'${move}' has no cell for '${standing}'`);
  return cell;
}
