import type {
  AcceptCommand,
  ApproveCommand,
  DeclineCommand,
  LeaveCommand,
  PromoteCommand,
  RejectCommand,
} from '../commands/command.ts';
import { standsAs } from './asking-in-words.ts';
import {
  bypasses,
  complain,
  demanded,
  eventIsOn,
  type InWords,
  listIsOpen,
  liveEntryOf,
  type Objection,
  objectionsTo,
  onlyFor,
  recordOf,
  type Situation,
  standpointOf,
  unopposed,
} from './in-words.ts';
import { waitingLine } from './plain-line.ts';
import { type Standing, seatOf } from './plain-reading.ts';

/* The waiting line and the requests: leaving, offers, promotion out of turn, approval. */

const noEntry: Objection = [
  'entry.none',
  'registration.unknown',
  'registration.ended',
  'registration.requested',
  'registration.held',
];
const noOffer: Objection = [
  'offer.none',
  'offer.lapsed',
  'registration.unknown',
  'registration.ended',
  'registration.queued',
  'registration.requested',
  'registration.held',
];

/** Somebody gives up their place; what they keep stays. */
export function leave({ standing }: Situation, { registration }: LeaveCommand): InWords {
  const entry = liveEntryOf(standing.entries, registration);
  const seated = standpointOf(standing, registration) !== 'queued' && entry?.wants !== null;
  return {
    ...unopposed,
    against: entry === undefined ? [noEntry] : [],
    wrongAfter: (after) =>
      complain(
        [liveEntryOf(after.entries, registration) === undefined, 'waits no longer'],
        [!seated || hasSameThemes(standing, after, registration), 'keeps the seat'],
        [seated || recordOf(after, registration)?.state === 'ended', 'has ended'],
      ),
  };
}

/** Somebody takes what is offered: nothing is checked again. */
export function accept({ standing }: Situation, { registration }: AcceptCommand): InWords {
  const entry = liveEntryOf(standing.entries, registration);
  const offered = entry?.state === 'offered';
  return {
    ...unopposed,
    against: [...(offered ? [] : [noOffer])],
    wrongAfter: (after) => [
      ...complain(
        [liveEntryOf(after.entries, registration) === undefined, 'waits no longer'],
        [
          entry?.wants === null ||
            recordOf(after, registration)?.themes.join() === entry?.wants.join(),
          'has the themes it wanted',
        ],
        [
          ['confirmed', 'unproved'].includes(standpointOf(after, registration)) ||
            recordOf(standing, registration)?.state !== 'queued',
          'has a seat',
        ],
      ),
    ],
  };
}

/** Somebody lets an offer go: final. */
export function decline({ standing }: Situation, { registration }: DeclineCommand): InWords {
  const entry = liveEntryOf(standing.entries, registration);
  return {
    ...unopposed,
    against: entry?.state === 'offered' ? [] : [noOffer],
    wrongAfter: (after) =>
      complain(
        [liveEntryOf(after.entries, registration) === undefined, 'waits no longer'],
        [
          entry?.wants !== null || recordOf(after, registration)?.cause === 'declined',
          'who has no seat ends as declined',
        ],
        [entry?.wants === null || hasSameThemes(standing, after, registration), 'keeps the seat'],
      ),
  };
}

/** The organiser gives a waiting entry its seat before its turn. */
export function promote({ standing }: Situation, command: PromoteCommand): InWords {
  const { registration } = command;
  const entry = liveEntryOf(standing.entries, registration);
  const waiting = waitingLine(standing).find((other) => other.entry === entry);
  const demand =
    waiting === undefined
      ? null
      : demanded(standing, waiting.reseat, { place: { rank: 0, seq: -1 } });
  return {
    ...unopposed,
    against: [
      ...eventIsOn(standing),
      ...(entry?.state === 'open' ? [] : [noEntry]),
      ...(demand === null || bypasses(command, 'quota') ? [] : objectionsTo(demand)),
    ],
    demand,
    wrongAfter: (after) =>
      complain(
        [liveEntryOf(after.entries, registration) === undefined, 'waits no longer'],
        [
          ['confirmed', 'unproved'].includes(standpointOf(after, registration)) ||
            !['queued', 'offered'].includes(standpointOf(standing, registration)),
          'has a seat',
        ],
        [
          entry?.wants == null ||
            recordOf(after, registration)?.themes.join() === entry.wants.join(),
          'has the themes it wanted',
        ],
      ),
  };
}

/** A request is admitted: judged at the place of the request. */
export function approve({ standing }: Situation, command: ApproveCommand): InWords {
  const { registration } = command;
  const standpoint = standpointOf(standing, registration);
  const record = recordOf(standing, registration);
  if (standpoint !== 'requested' || record === undefined) {
    return {
      ...unopposed,
      against:
        standpoint === 'requested again'
          ? []
          : onlyFor(standing, registration, [], ['approval.none']),
      wrongAfter: (after) => [
        ...complain([hasSameThemes(standing, after, registration), 'keeps the themes']),
        ...complain([
          ['confirmed', 'unproved'].includes(standpointOf(after, registration)),
          'has the seat it kept',
        ]),
      ],
    };
  }
  const demand = demanded(standing, (people) => [...people, seatOf(record, record.themes)], {
    place: { rank: 1, seq: record.seq },
  });
  const full = bypasses(command, 'quota') ? [] : objectionsTo(demand);
  const waits = full.length > 0 && listIsOpen(standing);
  return {
    ...unopposed,
    against: [...eventIsOn(standing), ...(waits ? [] : full)],
    demand: waits ? null : demand,
    wrongAfter: (after) => {
      if (!waits) {
        return complain([
          ['confirmed', 'unproved'].includes(standpointOf(after, registration)),
          'has a seat',
        ]);
      }
      return [
        ...standsAs(after, registration, 'queued'),
        ...complain([
          liveEntryOf(after.entries, registration)?.place.seq === record.seq,
          'stands where the request stood',
        ]),
      ];
    },
  };
}

/** A request is turned down. */
export function reject({ standing }: Situation, { registration }: RejectCommand): InWords {
  const standpoint = standpointOf(standing, registration);
  const pending = standpoint === 'requested' || standpoint === 'requested again';
  return {
    ...unopposed,
    against: [
      ...(pending ? [] : onlyFor(standing, registration, [], ['approval.none'])),
      // Who is in does not go.
      ...(pending && recordOf(standing, registration)?.checkIn?.in
        ? [['registration.checked-in'] as const]
        : []),
    ],
    wrongAfter: (after) => standsAs(after, registration, 'ended'),
  };
}

function hasSameThemes(before: Standing, after: Standing, registration: string): boolean {
  return (
    recordOf(before, registration)?.themes.join() === recordOf(after, registration)?.themes.join()
  );
}
