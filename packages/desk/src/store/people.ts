import type { Answers } from '@plenary/model/compiled';

/** An address and the opaque id that stands for it everywhere else. */
export interface StoredPerson {
  /** As `normaliseAddress` gives it. */
  readonly address: string;
  readonly person: string;
  /** When the last mails that repeat what stands were ordered, latest last. */
  readonly repeatedAt: readonly number[];
}

/** What a person filled in, in two parts that are kept apart. */
export interface AnswerParts {
  readonly answers: Answers;
  /** Sensitive answers and consents: nobody gives them for somebody else. null where there are none. */
  readonly sensitive: Answers | null;
}

/** What the store keeps of a registration, or of a party's contact, that the ledger does not know. */
export interface RegistrationDetails extends AnswerParts {
  /** The id of the registration; of the party for what its contact said of themselves. */
  readonly registration: string;
  /** BCP 47 tag that mail is written in. */
  readonly locale: string;
  /** The address as it was typed: mail goes there. null for a member of a party without one. */
  readonly address: string | null;
  /** Where the person asked to be reached from now on, not proved yet; null where there is none. */
  readonly proposedAddress: string | null;
  /** Rises when the personal link is replaced: links of an older one are dead. */
  readonly rotation: number;
  /** Of a party: members at addresses that were known already, who have to come forward themselves. */
  readonly awaiting: number;
}

/** Details of somebody who is new. */
export type NewDetails = Omit<RegistrationDetails, 'rotation' | 'proposedAddress'>;

/** Answers given anew, all of them; without `sensitive` that part stays as it is. */
export interface Amendment {
  readonly registration: string;
  readonly answers: Answers;
  readonly sensitive?: Answers | null;
  /** Left out, it stays as it is. */
  readonly locale?: string;
}

/** An address somebody is, or wants to be, reached at. */
export interface AddressChange {
  readonly registration: string;
  readonly address: string;
}

/** How a turn changes what is kept of people. */
export interface PeopleWrites {
  readonly people: readonly StoredPerson[];
  /** Persons whose address stands for them no longer: the address is free. */
  readonly forgotten: readonly string[];
  readonly details: readonly NewDetails[];
  readonly amendments: readonly Amendment[];
  /** Addresses to be proved. */
  readonly proposedAddresses: readonly AddressChange[];
  /** Addresses that hold from now on; what was proposed is cleared. */
  readonly addresses: readonly AddressChange[];
  /** Registrations or parties whose link is replaced: the rotation rises by one. */
  readonly rotated: readonly string[];
  /**
   * Registrations or parties of which nothing is kept: details go, and so does every address in mail
   * about them. The store also notes them where a backup of its data does not reach, before the commit,
   * so that a restored backup can be made to forget them again.
   */
  readonly erased: readonly string[];
}
