import type { SeatAsked } from '@plenary/rules';
import type { ReadAnswers } from '../people/registration-answers.ts';
import type { NewDetails, StoredPerson } from '../store/people.ts';
import { typedAddress } from './answer-reasons.ts';
import type { Bench } from './judgement.ts';

/** Somebody who is new, with what they answered and how they are known. */
export interface Asking {
  readonly asked: ReadAnswers;
  readonly registration: string;
  /** null for a member of a party without an address of their own. */
  readonly person: StoredPerson | null;
  readonly locale: string;
  readonly invitation?: string | undefined;
  readonly named?: boolean;
}

/** The seat that somebody asks of the rules by their answers. */
export function seatOf(
  bench: Bench,
  { asked, registration, person, invitation, named = true }: Asking,
): SeatAsked {
  const { audience, affiliation, themes, ranking } = asked;
  return {
    registration,
    person: person?.person ?? null,
    ...(!named && { named }),
    audience,
    affiliation,
    themes,
    ...(ranking.length > 0 && { ranking }),
    ...(invitation !== undefined && { invitation: bench.codeId(invitation) }),
  };
}

/** What is kept of them beside the ledger. */
export function detailsOf({ asked, registration, locale }: Asking): NewDetails {
  return { registration, locale, address: typedAddress(asked), ...asked.parts, awaiting: 0 };
}
