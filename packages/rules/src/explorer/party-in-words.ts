import type { ImportCommand, RegisterPartyCommand, SeatAsked } from '../commands/command.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import {
  becameOf,
  formalities,
  type Judged,
  judgedAlone,
  newSeat,
  quotaCodes,
} from './asking-in-words.ts';
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
  type Situation,
  unopposed,
} from './in-words.ts';
import { countedBy, type Standing } from './plain-reading.ts';

/* Several people at once: parties that are not split, parties of whom comes who fits, imports. */

/** Several people ask together. */
export function registerParty(situation: Situation, command: RegisterPartyCommand): InWords {
  const { standing, parties } = situation;
  const { policy } = standing;
  const { members } = command;
  if (policy.parties === null) {
    return { ...unopposed, against: [...eventIsOn(standing), ['party.unavailable']] };
  }
  const formal = [
    ...eventIsOn(standing),
    ...(parties.some(({ id }) => id === command.party) ? [['registration.exists'] as const] : []),
    ...(members.length > policy.parties.most ? [['party.too-many'] as const] : []),
    ...members.flatMap(({ person }, position): readonly Objection[] =>
      person !== null && members.slice(0, position).some((other) => other.person === person)
        ? [['party.member']]
        : [],
    ),
  ];
  if (policy.parties.seating === 'whoever-fits') {
    return whoeverFits(situation, members, { ...command, inParty: true }, formal);
  }
  return together(situation, command, formal);
}

/** Rows are judged one by one, whatever the windows say. */
export function importRows(situation: Situation, command: ImportCommand): InWords {
  const { rows, override, elseWait = false } = command;
  const bypass = [...override.bypass, 'window'] as const;
  const terms = { elseWait, override: { ...override, bypass } };
  return whoeverFits(situation, rows, terms, eventIsOn(situation.standing));
}

/** One summed demand, one entry. */
function together(
  situation: Situation,
  command: RegisterPartyCommand,
  formal: readonly Objection[],
): InWords {
  const { standing } = situation;
  const { members, elseWait } = command;
  const unfit = members.some(
    (member) => formalities(situation, member, { ...command, inParty: true }).length > 0,
  );
  const seats = members.map((member) => newSeat(situation, member));
  const demand = demanded(standing, (people) => [...people, ...seats]);
  const ordered = bypasses(command, 'quota');
  const tooLarge = ordered
    ? []
    : standing.policy.quotas.filter((quota) => countedBy(quota, seats).length > quota.limit);
  const full = ordered ? [] : objectionsTo(demand);
  const waits = full.length > 0 && elseWait === true && listIsOpen(standing);
  return {
    against: [
      ...formal,
      ...(unfit ? [['party.member'] as const] : []),
      ...tooLarge.map((): Objection => ['party.too-large']),
      ...(waits || tooLarge.length > 0 ? [] : full),
    ],
    beside: elseWait && !listIsOpen(standing) ? [...quotaCodes, 'waiting.closed'] : quotaCodes,
    demand,
    wrongAfter: (after) =>
      members.flatMap(({ registration }) => [
        ...becameOf(after, registration, waits ? 'queued' : 'seated', command),
        ...complain([
          liveEntryOf(after.entries, registration)?.id === (waits ? command.party : undefined),
          `${registration} waits in the party’s entry, if any`,
        ]),
      ]),
  };
}

/** Single decisions in order, each on what the ones before left; ok iff one member is seated or waits. */
function whoeverFits(
  situation: Situation,
  members: readonly SeatAsked[],
  terms: Parameters<typeof judgedAlone>[2],
  formal: readonly Objection[],
): InWords {
  const outcomes: { readonly registration: string; readonly judged: Judged }[] = [];
  let standing = situation.standing;
  for (const member of members) {
    const judged = judgedAlone({ ...situation, standing }, member, terms);
    outcomes.push({ registration: member.registration, judged });
    if (judged.against.length === 0) {
      const { invitation } = newSeat(situation, member);
      standing = withNewcomer(standing, { ...member, invitation }, judged);
    }
  }
  const nobody = outcomes.every(({ judged }) => judged.against.length > 0);
  return {
    ...unopposed,
    against: [...formal, ...(nobody ? [['party.member'] as const] : [])],
    wrongAfter: (after) =>
      outcomes.flatMap(({ registration, judged: { against, becomes } }) =>
        against.length > 0
          ? complain([
              after.records.every(({ id }) => id !== registration),
              `${registration} finds no place`,
            ])
          : becameOf(after, registration, becomes, terms),
      ),
  };
}

function withNewcomer(
  standing: Standing,
  asked: Omit<SeatAsked, 'invitation'> & Pick<RegistrationRecord, 'invitation'>,
  { becomes, themes }: Judged,
): Standing {
  const { registration: id } = asked;
  const state = becomes === 'seated' ? 'confirmed' : becomes;
  const record: RegistrationRecord = { ...nobodyYet, ...asked, id, state, themes };
  const entry = {
    ...({ id, registrations: [id], wants: null, state: 'open', until: null } as const),
    ...({ cause: null, lapsedAt: null, place: { rank: 1, seq: Number.MAX_SAFE_INTEGER } } as const),
  };
  return {
    ...standing,
    records: [...standing.records, record],
    entries: becomes === 'queued' ? [...standing.entries, entry] : standing.entries,
  };
}

const nobodyYet: RegistrationRecord = {
  ...{ id: '', person: null, named: true, party: null, state: 'confirmed', why: null },
  ...{
    heldUntil: null,
    cause: null,
    lapsedAt: null,
    undoUntil: null,
    undoTo: null,
    proveUntil: null,
  },
  ...{ proved: false, approved: false, seatKept: false, extended: false, version: 1 },
  ...{ audience: null, affiliation: null, invitation: null, themes: [], ranking: [] },
  ...{ choice: 'made', chosenSeq: 0, registeredAt: 0, seq: 0, order: 0, exceptions: {} },
  ...{ checkIn: null, erased: false },
};
