import type { Actor, Command, Override, RegisterCommand, SeatAsked } from '../commands/command.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { ownerOf } from './state-key.ts';
import type { Ask, Person, Sight } from './world.ts';

/* What people and organisers of a small world may ask, made of what stands. */

/** Each person registers for each choice of themes, so often as they have no registration that stands. */
export function registering(
  choices: readonly (readonly string[])[],
  changes: Partial<RegisterCommand> = {},
  { most = 1, live = 1 }: { readonly most?: number; readonly live?: number } = {},
): Ask {
  return everybody((person, own) =>
    own.length >= most || own.filter(({ state }) => state !== 'ended').length >= live
      ? []
      : choices.map((themes) => ({
          type: 'register',
          ...seatFor(person, own.length, themes),
          ...changes,
        })),
  );
}

/** A ranked list in the place of themes. */
export function ranking(
  lists: readonly (readonly string[])[],
  changes: Partial<RegisterCommand> = {},
): Ask {
  return everybody((person, own) =>
    own.length > 0
      ? []
      : lists.map((list) => ({
          type: 'register',
          ...seatFor(person, 0, []),
          ranking: list,
          ...changes,
        })),
  );
}

/** Each person comes with a guest whose name follows. */
export function comingWithGuest(
  themes: readonly string[],
  { elseWait, override }: { readonly elseWait?: boolean; readonly override?: Override } = {},
): Ask {
  return everybody((person, own) => {
    if (own.length > 0) return [];
    const guest: SeatAsked = {
      ...seatFor(person, 1, themes),
      registration: `${person.name}-guest`,
      person: null,
      named: false,
    };
    const members = [seatFor(person, 0, themes), guest];
    return [
      {
        type: 'register-party',
        party: `${person.name}-party`,
        contact: person.name,
        members,
        ...(elseWait ? { elseWait } : {}),
        ...(override ? { override } : {}),
      },
    ];
  });
}

/** Something about each registration there is. */
export function each(
  ask: (record: RegistrationRecord, sight: Sight) => Command | readonly Command[] | null,
): Ask {
  return (sight) =>
    sight.records.flatMap((record) => {
      const asked = ask(record, sight);
      return asked === null ? [] : asked;
    });
}

/** Choosing other themes, with or without waiting for them. */
export function choosing(
  choices: readonly (readonly string[])[],
  { elseWait, override }: { readonly elseWait?: boolean; readonly override?: Override } = {},
): Ask {
  return each(({ id: registration, version, state }) =>
    state === 'ended'
      ? null
      : choices.map((themes) => ({
          type: 'choose',
          registration,
          version,
          themes,
          ...(elseWait ? { elseWait } : {}),
          ...(override ? { override } : {}),
        })),
  );
}

/** The other theme in the place of the one they have. */
export function swapping(themes: readonly string[], elseWait = false): Ask {
  return each(({ id: registration, version, state, themes: has }) =>
    state === 'ended'
      ? null
      : themes.map((to) => ({
          type: 'swap',
          registration,
          version,
          from: has[0] ?? 't1',
          to,
          ...(elseWait ? { elseWait } : {}),
        })),
  );
}

/** Withdrawing. */
export function withdrawing(...by: readonly Actor[]): Ask {
  return each(({ id: registration }) =>
    by.map((actor) => ({ type: 'withdraw', registration, by: actor })),
  );
}

/** The commands that need no more than the registration. */
export function plainly(
  ...types: readonly ('confirm' | 'undo' | 'extend' | 'accept' | 'decline' | 'erase')[]
): Ask {
  return each(({ id: registration }) => types.map((type) => ({ type, registration })));
}

/** Leaving the waiting list. */
export const leaving: Ask = each(({ id: registration }) => ({
  type: 'leave',
  registration,
  by: 'attendee',
}));

/** The organiser approves or rejects. */
export const approving: Ask = each(({ id: registration }) => [
  { type: 'approve', registration, actor: 'organiser' },
  { type: 'reject', registration, actor: 'organiser' },
]);

/** The organiser gives a waiting entry its seat before its turn. */
export function promoting(...bypass: Override['bypass'][number][]): Ask {
  return each(({ id: registration, state }) =>
    state === 'ended' ? null : { type: 'promote', registration, override: ordered(...bypass) },
  );
}

/** Another audience or affiliation. */
export function amending(
  ...to: readonly { readonly audience: string | null; readonly affiliation: string | null }[]
): Ask {
  return each(({ id: registration, version, state, audience, affiliation }) =>
    state === 'ended'
      ? null
      : to
          .filter((other) => other.audience !== audience || other.affiliation !== affiliation)
          .map((other) => ({ type: 'amend', registration, version, ...other })),
  );
}

/** The other revision is published. */
export function publishing(merge?: readonly { readonly from: string; readonly to: string }[]): Ask {
  return ({ revision }) => [
    {
      type: 'publish',
      revision: revision + 1,
      actor: 'organiser',
      ...(merge ? { merge } : {}),
    },
  ];
}

/** An organiser's override. */
export function ordered(...bypass: readonly Override['bypass'][number][]): Override {
  return { bypass, actor: 'organiser', cause: 'speaker' };
}

/** The seat a person asks for. */
export function seatFor(person: Person, count: number, themes: readonly string[]): SeatAsked {
  const { name, audience, affiliation, code } = person;
  return {
    registration: `${name}-${count}`,
    person: name,
    audience,
    affiliation,
    themes,
    ...(code === undefined ? {} : { invitation: code }),
  };
}

/** The registrations of a person, also of those for whom they came. */
function ownRecords({ records }: Sight, { name }: Person): readonly RegistrationRecord[] {
  return records.filter(({ id }) => ownerOf(id) === name);
}

function everybody(
  ask: (person: Person, own: readonly RegistrationRecord[]) => readonly Command[],
): Ask {
  return (sight) => sight.people.flatMap((person) => ask(person, ownRecords(sight, person)));
}
