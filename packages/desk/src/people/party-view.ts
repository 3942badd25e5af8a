import type { Answers } from '@plenary/model/compiled';
import { type Party, partyOf, type RegistrationRecord, registrationOf } from '@plenary/rules';
import type { RegistrationDetails } from '../store/people.ts';
import { handOverToken, linkToken } from './personal-link.ts';
import type { ReadingRoom } from './reading-room.ts';
import { contactAnswers, putTogetherForContact } from './registration-answers.ts';
import { type RegistrationView, registrationView, type Seen } from './registration-view.ts';

/** One member of a party, as its contact sees them: never what they were asked in private. */
export interface PartyMemberView {
  /** Its answers are without consents and sensitive ones. */
  readonly registration: RegistrationView;
  /**
   * `answered` once something is there that only the member can have brought: they took a link or
   * replaced it, proved their address, or answered what is asked in private; and the contact themselves.
   * A member who only changed what the contact may change too is `asked` still.
   */
  readonly came: 'asked' | 'answered';
  /**
   * The token of the link to hand over to a member without an address; null for one with an address, and
   * once it was taken.
   */
  readonly handOver: string | null;
}

/** A party as it stands. */
export interface PartyView {
  readonly id: string;
  readonly locale: string;
  /** What the contact said of themselves. */
  readonly answers: Answers;
  /** In the order of asking, without those who were erased or whose seat went to somebody else. */
  readonly members: readonly PartyMemberView[];
  /** Members asked for at addresses that were known already: they have to come forward themselves. */
  readonly awaiting: number;
}

/** A party as it stands; null where there is none, or its contact has been erased. */
export async function partyViewOf(
  room: ReadingRoom,
  party: string,
): Promise<Seen<PartyView> | null> {
  const { event, store, ledger, secret } = room;
  const found = partyOf(ledger, party);
  if (found === null || found.contact === null) return null;
  const rows = await store.details(event.id, [party, ...found.members]);
  const kept = new Map(rows.map((row) => [row.registration, row]));
  const details = kept.get(party);
  if (details === undefined) return null;
  const members = found.members.flatMap((id) => {
    const record = registrationOf(ledger, id);
    const row = kept.get(id);
    const hidden = record === null || record.erased || record.cause === 'substituted';
    return hidden || row === undefined ? [] : [memberView(room, found, record, row)];
  });
  const { locale, awaiting } = details;
  const answers = contactAnswers(event.form, details);
  const view = { id: party, locale, answers, members, awaiting };
  return { view, details, token: linkToken(secret, event.id, details) };
}

/** Whether somebody still has to take the link that is handed over to them. */
export function isToHandOver({ address, rotation }: RegistrationDetails): boolean {
  return address === null && rotation === 0;
}

function memberView(
  { event, ledger, secret }: ReadingRoom,
  { contact }: Party,
  record: RegistrationRecord,
  details: RegistrationDetails,
): PartyMemberView {
  const answers = putTogetherForContact(event.form, record, details);
  const isContact = record.person !== null && record.person === contact;
  const came = isContact || record.proved || details.rotation > 0 || details.sensitive !== null;
  return {
    registration: registrationView(ledger, record, details.locale, answers),
    came: came ? 'answered' : 'asked',
    handOver: isToHandOver(details) ? handOverToken(secret, event.id, details) : null,
  };
}
