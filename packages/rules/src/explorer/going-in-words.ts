import type {
  CheckInCommand,
  ConfirmCommand,
  EraseCommand,
  ExtendCommand,
  GrantExceptionCommand,
  InviteCommand,
  UndoCheckInCommand,
  UndoCommand,
  WithdrawCommand,
} from '../commands/command.ts';
import type { Entry, Place } from '../ledger/entry.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { standsAs } from './asking-in-words.ts';
import {
  complain,
  eventIsOn,
  type InWords,
  inTime,
  listIsOpen,
  liveEntryOf,
  type Objection,
  onlyFor,
  recordOf,
  type Situation,
  standpointOf,
  unopposed,
} from './in-words.ts';
import { sameSeat } from './keeping-in-words.ts';
import { comparePlaces } from './plain-line.ts';
import type { Standing } from './plain-reading.ts';

/* Proving an address, going, coming in, and what organisers note. */

/** The address is proved. */
export function confirm({ standing }: Situation, { registration }: ConfirmCommand): InWords {
  const standpoint = standpointOf(standing, registration);
  return {
    ...unopposed,
    against:
      standpoint === 'absent' || standpoint === 'ended' ? onlyFor(standing, registration, []) : [],
    wrongAfter: (after) =>
      standpoint === 'unproved' ? standsAs(after, registration, 'confirmed') : [],
  };
}

/** A seat, a request or a place is given back. */
export function withdraw(situation: Situation, command: WithdrawCommand): InWords {
  const { standing } = situation;
  const { policy, at } = standing;
  const { registration, by } = command;
  const standpoint = standpointOf(standing, registration);
  const own = by === 'attendee' || by === 'contact';
  const hadSeat = ['confirmed', 'unproved', 'requested again'].includes(standpoint);
  const record = recordOf(standing, registration);
  // A seat is not held for longer than its address may stay unproved.
  const proveUntil = standpoint === 'unproved' ? record?.heldUntil : null;
  const heldUntil = Math.min(at + policy.undoFor, policy.startsAt, proveUntil ?? policy.startsAt);
  const undoable = heldUntil > at;
  const inside = record?.checkIn?.in === true;
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, [
        'requested',
        'requested again',
        'queued',
        'offered',
        'unproved',
        'confirmed',
      ]),
      ...(inside ? [['registration.checked-in'] as const] : []),
      // Who has no seat may go at any time.
      ...(own && hadSeat ? inTime(situation, command, 'withdraw') : []),
    ],
    wrongAfter: (after) => {
      const now = recordOf(after, registration);
      return [
        ...standsAs(after, registration, own && hadSeat && undoable ? 'withdrawing' : 'ended'),
        ...complain(
          [
            liveEntryOf(after.entries, registration)?.registrations.every(
              (id) => id === registration,
            ) !== true,
            'waits no longer',
          ],
          [
            now?.state !== 'held' || now.heldUntil === heldUntil,
            'is held for as long as it can be undone',
          ],
        ),
      ];
    },
  };
}

/** A withdrawal, or the leaving of the line, is taken back in time. */
export function undo(situation: Situation, { registration }: UndoCommand): InWords {
  const { standing } = situation;
  const { at, policy } = standing;
  const record = recordOf(standing, registration);
  const withdrawing = standpointOf(standing, registration) === 'withdrawing';
  const leftUntil = record?.undoUntil ?? null;
  const left = leftUntil !== null && leftUntil > at;
  const late = record?.lapsedAt != null || (leftUntil !== null && leftUntil <= at);
  const nothing: Objection = [
    'undo.nothing',
    ...(late ? (['undo.lapsed'] as const) : []),
    ...onlyFor(standing, registration, []).flat(),
  ];
  const place = record === undefined ? null : placeGivenUp(standing, record);
  return {
    ...unopposed,
    against: [
      ...(withdrawing || left ? [] : [nothing]),

      ...(left && !withdrawing && record !== undefined ? cannotWaitAgain(situation, record) : []),
    ],
    wrongAfter: (after) => {
      const now = recordOf(after, registration);
      const dropped = policy.choices.flatMap((choice) => choice.dropped);
      const themes = (record?.themes ?? []).filter((theme) => !dropped.includes(theme));
      return complain(
        [!['withdrawing', 'ended'].includes(standpointOf(after, registration)), 'stands again'],
        [now?.themes.join() === themes.join(), 'has the same themes again'],
        [
          place === null || samePlace(place, liveEntryOf(after.entries, registration)),
          'stands in the line where it stood',
        ],
        [
          liveEntryOf(after.entries, registration)?.wants?.some((theme) =>
            dropped.includes(theme),
          ) !== true,
          'waits for no theme that is dropped',
        ],
      );
    },
  };
}

/** The place in the line that came to an end with what is undone, if it can be had back. */
function placeGivenUp(
  standing: Standing,
  { id, state, themes, undoTo }: RegistrationRecord,
): Place | null {
  // A request that is taken back waits nowhere.
  if (undoTo === 'requested') return null;
  const entry = standing.entries.find(({ registrations }) => registrations.includes(id));
  const wants = entry?.wants ?? themes;
  const dropped = standing.policy.choices.flatMap((choice) => choice.dropped);
  if (!listIsOpen(standing) || wants.some((theme) => dropped.includes(theme))) return null;
  const withIt = entry?.cause === 'withdrawn' || (entry?.cause === 'left' && state !== 'held');
  return withIt ? (entry?.place ?? null) : null;
}

function samePlace(place: Place, entry: Entry | undefined): boolean {
  return entry !== undefined && comparePlaces(place, entry.place) === 0;
}

/** What stands against having a place in the line, or a request, back. */
function cannotWaitAgain(situation: Situation, record: RegistrationRecord): readonly Objection[] {
  const { standing } = situation;
  const { policy, entries, records } = standing;
  const entry = entries.findLast(({ registrations }) => registrations.includes(record.id));
  const waited =
    record.undoTo !== 'requested' && (entry?.cause === 'left' || entry?.cause === 'withdrawn');
  const wants = entry?.wants ?? record.themes;
  const dropped = policy.choices.flatMap((choice) => choice.dropped);
  const live = records.filter(
    ({ person, state }) => person !== null && person === record.person && state !== 'ended',
  );
  return [
    ...eventIsOn(standing),
    ...(waited && !listIsOpen(standing) && !policy.cancelled ? [['waiting.closed'] as const] : []),
    ...(wants.some((theme) => dropped.includes(theme)) ? [['theme.dropped'] as const] : []),
    ...(record.state === 'ended' && live.length >= policy.perPerson
      ? [['person.registered'] as const]
      : []),
  ];
}

/** A hold gets its length again from its old end, at most until the start, once. */
export function extend({ standing }: Situation, { registration }: ExtendCommand): InWords {
  const { policy } = standing;
  const record = recordOf(standing, registration);
  const standpoint = standpointOf(standing, registration);
  const held = standpoint === 'withdrawing' || standpoint === 'unproved';
  const before = record?.heldUntil ?? 0;
  const length = standpoint === 'unproved' ? (policy.proveAddressWithin ?? 0) : policy.undoFor;
  const proof = standpoint === 'withdrawing' ? record?.proveUntil : null;
  const until = Math.min(before + length, policy.startsAt, proof ?? policy.startsAt);
  const longer = !record?.extended && until > before;
  return {
    ...unopposed,
    against: [
      ...(held ? [] : [['hold.none', ...onlyFor(standing, registration, []).flat()] as const]),
      ...(held && !longer ? [['hold.extended'] as const] : []),
    ],
    wrongAfter: (after) =>
      complain([recordOf(after, registration)?.heldUntil === until, `is held until ${until}`]),
  };
}

/** The person is taken out: before the start with the seat, after it without. */
export function erase({ standing }: Situation, { registration }: EraseCommand): InWords {
  const { policy, at } = standing;
  const record = recordOf(standing, registration);
  return {
    ...unopposed,
    against: [
      ...(record === undefined ? [['registration.unknown'] as const] : []),
      ...(record?.erased ? [['registration.erased'] as const] : []),
    ],
    wrongAfter: (after) => {
      const now = recordOf(after, registration);
      return complain(
        [now?.erased === true && now.person === null, 'the person is gone'],
        [at >= policy.startsAt || now?.state === 'ended', 'before the start the seat goes too'],
        [
          at < policy.startsAt || sameSeat(standing, after, registration),
          'after the start the seat stays',
        ],
      );
    },
  };
}

/** Somebody came in: only who is confirmed. */
export function checkIn({ standing }: Situation, command: CheckInCommand): InWords {
  const { registration, scannedAt } = command;
  return {
    ...unopposed,
    against: onlyFor(standing, registration, ['confirmed']),
    wrongAfter: (after) => {
      const was = recordOf(standing, registration)?.checkIn ?? null;
      const now = recordOf(after, registration)?.checkIn ?? null;
      return complain([
        now?.in === (was === null || was.in || was.scannedAt < scannedAt),
        'came in, unless a later scan says otherwise',
      ]);
    },
  };
}

/** A check-in is taken back. */
export function undoCheckIn({ standing }: Situation, command: UndoCheckInCommand): InWords {
  const { registration, scannedAt } = command;
  const was = recordOf(standing, registration)?.checkIn ?? null;
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, ['confirmed'], ['check-in.none']),
      ...(was?.in === true ? [] : [['check-in.none'] as const]),
    ],
    wrongAfter: (after) => {
      const now = recordOf(after, registration)?.checkIn ?? null;
      return complain([
        now?.in === (was?.scannedAt ?? 0) > scannedAt,
        'is out again, unless a later scan says otherwise',
      ]);
    },
  };
}

/** An invitation code becomes known, once, for a group the event names. */
export function invite({ standing, codes }: Situation, command: InviteCommand): InWords {
  return {
    ...unopposed,
    against: [
      // Known for the same group already: nothing is asked that is not so.
      ...(codes.has(command.code) && codes.get(command.code) !== command.invitation
        ? [['invitation.exists'] as const]
        : []),
      ...(standing.policy.invitations.has(command.invitation)
        ? []
        : [['invitation.unknown'] as const]),
    ],
  };
}

/** Somebody gets deadlines of their own. */
export function grantException(
  { standing }: Situation,
  { registration, until }: GrantExceptionCommand,
): InWords {
  const standpoint = standpointOf(standing, registration);
  return {
    ...unopposed,
    against: ['absent', 'ended'].includes(standpoint) ? onlyFor(standing, registration, []) : [],
    wrongAfter: (after) => {
      const { exceptions = {} } = recordOf(after, registration) ?? {};
      const asked = Object.entries(until);
      return complain([
        asked.every(([what, end]) =>
          Object.entries(exceptions).some(([own, at]) => own === what && at === end),
        ),
        'has the deadlines that were granted',
      ]);
    },
  };
}
