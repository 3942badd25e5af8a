import type { Actor, Command, Override, SeatAsked } from '../commands/command.ts';
import { type Ledger, registrationOf } from '../ledger/ledger.ts';
import { override } from '../testing/small-day.ts';
import { at, type Clock } from './clock.ts';

/** What somebody does: a command, made of who does it and what stands by then. */
export type Act = (who: string, ledger: Ledger) => Command;

/** Who arranges the event; whoever is meant is told by the act. */
export const organiser = 'organiser';

/** No theme: only the day. */
export const theDay: readonly string[] = [];

/** How something is asked: parts of the command, put together. */
interface How extends Partial<SeatAsked> {
  readonly elseWait?: boolean;
  readonly moveTo?: readonly string[];
  readonly version?: number;
  readonly override?: Override;
}

/** … or waits, where there is no room. */
export const orWaits: How = { elseWait: true };

/** … as somebody of an affiliation. */
export function from(affiliation: string): How {
  return { affiliation };
}

/** … as somebody of an audience. */
export function as(audience: string): How {
  return { audience };
}

/** … and, later, to be moved to this theme. */
export function movingTo(theme: string): How {
  return { moveTo: [theme] };
}

/** … with an invitation code. */
export function withCode(invitation: string): How {
  return { invitation };
}

/** … with the address of somebody. */
export function asPerson(name: string): How {
  return { person: `person-${name}` };
}

/** … without a name as yet. */
export const nameFollows: How = { named: false, person: null };

/** … on a page that showed this version. */
export function havingSeen(version: number): How {
  return { version };
}

/** … where the organiser sets these rules aside. */
export function settingAside(...bypass: Override['bypass'][number][]): How {
  return { override: override(...bypass) };
}

/** Themes wished for, best first. */
export function ranks(...ranking: string[]): How {
  return { ranking };
}

/** Registers. */
export function asksFor(themes: string | readonly string[], ...how: readonly How[]): Act {
  return (who) => {
    const { version: _version, ...asked } = put(how);
    return { type: 'register', ...seat(who, themes), ...asked };
  };
}

/** Somebody in a party, and what they want. */
export function member(
  name: string,
  themes: string | readonly string[] = theDay,
  ...how: readonly How[]
): SeatAsked {
  const { elseWait: _wait, moveTo: _move, override: _override, version: _v, ...own } = put(how);
  return { ...seat(name, themes), ...own };
}

/** Registers a party, named by its first word. */
export function brings(
  party: string,
  members: readonly SeatAsked[],
  { elseWait, override: by }: How = {},
): Act {
  return (who) => ({
    type: 'register-party',
    party,
    contact: `person-${who}`,
    members,
    ...(elseWait && { elseWait }),
    ...(by && { override: by }),
  });
}

/** Chooses these themes in the place of those before. */
export function chooses(themes: string | readonly string[], ...how: readonly How[]): Act {
  return (who, ledger) => {
    const { ranking, elseWait, override: by, version = seen(ledger, who) } = put(how);
    return {
      ...{ type: 'choose', registration: who, version, themes: list(themes) },
      ...(ranking && { ranking }),
      ...(elseWait && { elseWait }),
      ...(by && { override: by }),
    };
  };
}

/** Gives one theme for another. */
export function swaps(from: string, to: string, ...how: readonly How[]): Act {
  return (who, ledger) => {
    const { elseWait, version = seen(ledger, who) } = put(how);
    return { type: 'swap', registration: who, version, from, to, ...(elseWait && { elseWait }) };
  };
}

/** Changes audience or affiliation; what is not said stays. */
export function becomes(...how: readonly How[]): Act {
  return (who, ledger) => {
    const record = registrationOf(ledger, who);
    const {
      audience = record?.audience ?? null,
      affiliation = record?.affiliation ?? null,
      version = seen(ledger, who),
      override: by,
    } = put(how);
    return {
      ...{ type: 'amend', registration: who, version, audience, affiliation },
      ...(by && { override: by }),
    };
  };
}

/** Gives the seat, or the place on the list, back. */
export const withdraws: Act = withdrawing('attendee');

/** Something done about oneself that needs no more said. */
function alone(type: 'undo' | 'accept' | 'decline' | 'confirm' | 'extend'): Act {
  return (registration) => ({ type, registration });
}

export const undoes: Act = alone('undo');
export const accepts: Act = alone('accept');
export const declines: Act = alone('decline');
export const confirms: Act = alone('confirm');
export const asksMoreTime: Act = alone('extend');

/** Leaves the waiting list, and keeps any seat. */
export const leavesTheList: Act = (registration) => ({
  type: 'leave',
  registration,
  by: 'attendee',
});

/** Gives the seat to somebody else. */
export function sends(other: string, ...how: readonly How[]): Act {
  return (registration, ledger) => {
    const { audience = null, affiliation = null, version = seen(ledger, registration) } = put(how);
    const to = { registration: other, person: `person-${other}`, audience, affiliation };
    return { type: 'substitute', registration, version, to };
  };
}

/** Says who comes, where that was to follow. */
export function names(registration: string, person: string | null): Act {
  return (_, ledger) => ({
    type: 'name',
    registration,
    version: seen(ledger, registration),
    person,
  });
}

/** The organiser takes somebody out. */
export function takesOut(registration: string): Act {
  return (_, ledger) => withdrawing('organiser')(registration, ledger);
}

export function approves(registration: string): Act {
  return () => ({ type: 'approve', registration, actor: organiser });
}

export function rejects(registration: string): Act {
  return () => ({ type: 'reject', registration, actor: organiser });
}

/** Gives somebody who waits a seat before their turn. */
export function promotes(registration: string, how: How = settingAside()): Act {
  return () => ({ type: 'promote', registration, override: how.override ?? override() });
}

export function invites(invitation: string, code: string): Act {
  return () => ({ type: 'invite', code, invitation, actor: organiser });
}

/** Gives somebody a deadline of their own. */
export function allows(
  registration: string,
  deadline: 'withdraw' | 'amend' | 'choose' | 'name',
  until: Clock,
): Act {
  return () => ({
    ...{ type: 'grant-exception', registration, until: { [deadline]: at(until) } },
    ...{ actor: organiser, cause: 'asked by telephone' },
  });
}

/** Seats an allocation; somebody who gets nothing is given no theme. */
export function seats(assignment: Readonly<Record<string, string | null>>): Act {
  return () => ({
    type: 'seat-allocation',
    assignment: Object.entries(assignment).map(([registration, theme]) => ({
      registration,
      themes: theme === null ? [] : [theme],
    })),
    actor: organiser,
  });
}

/** Somebody comes in at the door, whose clock says this. */
export function checksIn(registration: string, scanned: Clock): Act {
  return () => ({ type: 'check-in', registration, scannedAt: at(scanned) });
}

export function takesBackCheckIn(registration: string, scanned: Clock): Act {
  return () => ({ type: 'undo-check-in', registration, scannedAt: at(scanned) });
}

/** Sets the address that stands for the person, which was proved. */
export function movesTo(person: string): Act {
  return (registration, ledger) => ({
    ...{ type: 'change-address', registration, version: seen(ledger, registration), person },
  });
}

/** Takes over people from elsewhere, each judged by itself. */
export function takesOver(rows: readonly SeatAsked[], how: How = {}): Act {
  const { elseWait, override: by = override() } = how;
  return () => ({ type: 'import', rows, ...(elseWait && { elseWait }), override: by });
}

/** Takes the person out of the books. */
export function erases(registration: string): Act {
  return () => ({ type: 'erase', registration });
}

function withdrawing(by: Actor): Act {
  return (registration) => ({ type: 'withdraw', registration, by });
}

function seat(name: string, themes: string | readonly string[]): SeatAsked {
  return {
    registration: name,
    person: `person-${name}`,
    audience: null,
    affiliation: null,
    themes: list(themes),
  };
}

function list(themes: string | readonly string[]): readonly string[] {
  return typeof themes === 'string' ? [themes] : themes;
}

function put(how: readonly How[]): How {
  let all: How = {};
  for (const one of how) all = { ...all, ...one };
  return all;
}

function seen(ledger: Ledger, registration: string): number {
  return registrationOf(ledger, registration)?.version ?? 0;
}
