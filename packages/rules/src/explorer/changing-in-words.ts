import type {
  AmendCommand,
  ChangeAddressCommand,
  NameCommand,
  Override,
  SubstituteCommand,
} from '../commands/command.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { eligible, needsApproval, overrideOf, standsAs } from './asking-in-words.ts';
import {
  bypasses,
  complain,
  demanded,
  type InWords,
  inTime,
  type Objection,
  objectionsTo,
  onlyFor,
  recordOf,
  type Situation,
  type Standpoint,
  seenVersion,
  standpointOf,
  unopposed,
} from './in-words.ts';
import { keepsPlaceOrNot, live, ownStand, sameSeat, seats } from './keeping-in-words.ts';
import type { Reseating } from './plain-line.ts';

/* Changing what is known of people: names, answers, addresses, and whose seat it is. */

/** The name of a member of a party whose name was to follow. */
export function name(situation: Situation, command: NameCommand): InWords {
  const { standing } = situation;
  const { registration, person } = command;
  const record = recordOf(standing, registration);
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, live),
      ...seenVersion(standing, command),
      ...(record?.named && record.state !== 'ended' ? [['name.given'] as const] : []),
      ...inTime(situation, command, 'name'),
      ...duplicate(situation, registration, person, command),
    ],
    wrongAfter: (after) =>
      complain(
        [recordOf(after, registration)?.named === true, 'has a name'],
        [sameSeat(standing, after, registration), 'naming changes no seat'],
      ),
  };
}

/** Another audience or affiliation: a net demand for who has a seat. */
export function amend(situation: Situation, command: AmendCommand): InWords {
  const { standing } = situation;
  const { registration, audience, affiliation } = command;
  const record = recordOf(standing, registration);
  const standpoint = standpointOf(standing, registration);
  const formal = [
    ...onlyFor(standing, registration, live),
    ...seenVersion(standing, command),
    ...inTime(situation, command, 'amend'),
    ...changedAnswers(situation, record, command),
  ];
  const demand =
    seats.includes(standpoint) || standpoint === 'offered'
      ? demanded(
          standing,
          belongingTo(registration, { audience, affiliation }),
          ownStand(standing, registration),
        )
      : null;
  const full = demand === null || bypasses(command, 'quota') ? [] : objectionsTo(demand);
  return {
    ...unopposed,
    against: [...formal, ...full],
    demand,
    wrongAfter: (after) => [
      ...complain([
        recordOf(after, registration)?.audience === audience &&
          recordOf(after, registration)?.affiliation === affiliation,
        'is as amended',
      ]),
      ...(record === undefined
        ? []
        : standsAs(after, registration, amended(situation, record, command))),
      ...(standpoint === 'queued' &&
      record !== undefined &&
      standpointOf(after, registration) !== 'requested'
        ? keepsPlaceOrNot(standing, after, record, { ...record, audience, affiliation })
        : []),
    ],
  };
}

/** The seat goes to somebody else: a net demand like an edit. */
export function substitute(situation: Situation, command: SubstituteCommand): InWords {
  const { standing } = situation;
  const { registration, to } = command;
  const demand = demanded(
    standing,
    (people) =>
      people.map((seat) =>
        seat.registration === registration
          ? {
              ...seat,
              registration: to.registration,
              audience: to.audience,
              affiliation: to.affiliation,
            }
          : seat,
      ),
    ownStand(standing, registration),
  );
  const hasSeat = seats.includes(standpointOf(standing, registration));
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, seats),
      ...seenVersion(standing, command),
      ...inTime(situation, command, 'amend'),
      ...eligible(situation, { ...to, ...overrideOf(command) }, registration),
      ...(standpointOf(standing, to.registration) === 'absent'
        ? []
        : [['registration.exists'] as const]),
      ...(hasSeat && !bypasses(command, 'quota') ? objectionsTo(demand) : []),
    ],
    demand: hasSeat ? demand : null,
    wrongAfter: (after) => [
      ...standsAs(after, registration, 'ended'),
      ...complain(
        [recordOf(after, registration)?.cause === 'substituted', 'the old one ends as substituted'],
        [
          recordOf(after, to.registration)?.themes.join() ===
            recordOf(standing, registration)?.themes.join(),
          'the themes stay',
        ],
      ),
    ],
  };
}

/** Another address stands for the person. */
export function changeAddress(situation: Situation, command: ChangeAddressCommand): InWords {
  const { standing } = situation;
  const { registration, person } = command;
  return {
    ...unopposed,
    against: [
      ...onlyFor(standing, registration, live),
      ...seenVersion(standing, command),
      ...duplicate(situation, registration, person, {}),
    ],
    wrongAfter: (after) =>
      complain(
        [recordOf(after, registration)?.person === person, 'has the new address'],
        [
          sameSeat(standing, after, registration) ||
            (standpointOf(standing, registration) === 'unproved' &&
              standpointOf(after, registration) === 'confirmed'),
          'a new address, which is proved, changes no seat',
        ],
      ),
  };
}

/**
 * How somebody stands after an edit: asked again of who was approved only if the policy says so, and of
 * who needs the approval they never had; a seat is kept meanwhile.
 */
function amended(
  { standing }: Situation,
  record: RegistrationRecord,
  command: AmendCommand,
): Standpoint {
  const { policy } = standing;
  const is = standpointOf(standing, record.id);
  const needs = needsApproval(policy, { ...record, audience: command.audience });
  if (!needs || is === 'requested' || bypasses(command, 'approval')) return is;
  const seated = seats.includes(is);
  const again = record.approved
    ? seated && policy.approval?.reapprove === true
    : !needsApproval(policy, record);
  if (!again) return is;
  return seated ? 'requested again' : 'requested';
}

function changedAnswers(
  situation: Situation,
  record: RegistrationRecord | undefined,
  { audience, affiliation }: AmendCommand,
): readonly Objection[] {
  if (record === undefined) return [];
  const judged = eligible(situation, { person: null, audience, affiliation });
  return judged.filter(
    ([code]) =>
      (code === 'audience.unknown' && record.audience !== audience) ||
      (code === 'affiliation.unknown' && record.affiliation !== affiliation),
  );
}

function duplicate(
  situation: Situation,
  registration: string,
  person: string | null,
  override: { readonly override?: Override },
): readonly Objection[] {
  if (person === null) return [];
  return eligible(
    situation,
    { person, audience: null, affiliation: null, ...overrideOf(override) },
    registration,
  ).filter(([code]) => code === 'person.registered');
}

function belongingTo(
  registration: string,
  belonging: Pick<AmendCommand, 'audience' | 'affiliation'>,
): Reseating {
  const { audience, affiliation } = belonging;
  return (people) =>
    people.map((seat) =>
      seat.registration === registration ? { ...seat, audience, affiliation } : seat,
    );
}
