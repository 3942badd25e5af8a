import { type Answers, normaliseAddress } from '@plenary/model/compiled';
import {
  type Fact,
  partiesArrangedBy,
  type RegistrationRecord,
  registrationsOfPerson,
} from '@plenary/rules';
import type { JournalFact } from '../store/journal.ts';
import type { RegistrationDetails } from '../store/people.ts';
import type { ReadingRoom } from './reading-room.ts';
import { putTogether } from './registration-answers.ts';

/** What is kept of one person under one registration, or as the contact of one party. */
export interface KeptOfPerson {
  readonly locale: string;
  /** As it was typed. */
  readonly address: string | null;
  readonly proposedAddress: string | null;
  /** Every answer kept, sensitive ones and consents among them, also to what is asked no longer. */
  readonly answers: Answers;
  /** What the journal says about it. */
  readonly facts: readonly JournalFact[];
}

/** All that is kept of one person, for them to have (GDPR art. 15 and 20). Plain JSON. */
export interface PersonExport {
  readonly event: string;
  /** As it was normalised. */
  readonly address: string;
  /** Milliseconds since the epoch. */
  readonly exportedAt: number;
  /** Live ones and those that have ended. */
  readonly registrations: readonly (KeptOfPerson & { readonly registration: string })[];
  /** Parties they arranged; of their members nothing but that they are. */
  readonly parties: readonly (KeptOfPerson & { readonly party: string })[];
}

/**
 * All that is kept of whoever has this address; null where nobody has. What was erased is in it no more.
 * Reads the journal whole.
 *
 * @param now - when it is exported, in milliseconds since the epoch.
 */
export async function exportPerson(
  room: ReadingRoom,
  address: string,
  now: number,
): Promise<PersonExport | null> {
  const { event, store, ledger } = room;
  const normalised = normaliseAddress(address);
  const [known] = await store.people(event.id, [normalised]);
  if (known === undefined) return null;
  const records = registrationsOfPerson(ledger, known.person);
  const parties = partiesArrangedBy(ledger, known.person);
  const ids = [...records, ...parties].map(({ id }) => id);
  const rows = await store.details(event.id, ids);
  const { facts } = await store.journal(event.id, 0);
  const keptUnder = (id: string, record: RegistrationRecord | null): KeptOfPerson[] =>
    rows
      .filter(({ registration }) => registration === id)
      .map((details) => keptOf(room, details, record, facts));
  return {
    event: event.id,
    address: normalised,
    exportedAt: now,
    registrations: records.flatMap((record) =>
      keptUnder(record.id, record).map((kept) => ({ registration: record.id, ...kept })),
    ),
    parties: parties.flatMap(({ id }) =>
      keptUnder(id, null).map((kept) => ({ party: id, ...kept })),
    ),
  };
}

function keptOf(
  { event }: ReadingRoom,
  details: RegistrationDetails,
  record: RegistrationRecord | null,
  facts: readonly JournalFact[],
): KeptOfPerson {
  const { registration, locale, address, proposedAddress, answers, sensitive } = details;
  return {
    locale,
    address,
    proposedAddress,
    answers: {
      ...answers,
      ...sensitive,
      ...(record && putTogether(event.form, record, details)),
    },
    facts: facts.filter(({ fact }) => isAbout(fact, registration, record?.party ?? null)),
  };
}

/** Whether a fact is about a registration or a party, or about the place in which it waits. */
function isAbout(fact: Fact, id: string, party: string | null): boolean {
  if (fact.type === 'party-registered') return fact.party === id;
  if ('registration' in fact) {
    return fact.registration === id || (fact.type === 'substituted' && fact.by === id);
  }
  return 'entry' in fact && (fact.entry === id || fact.entry === party);
}
