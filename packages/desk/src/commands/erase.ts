import { partyOf, registrationOf } from '@plenary/rules';
import { besides, decideOn } from './by-the-rules.ts';
import type { DeskErase } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { forgottenWithout } from './people-named.ts';

/**
 * Judges that a person is taken out of one registration, with the party that they arranged from it; or
 * the contact out of a party. Their address goes with the last that stands on it. Twice is no fault.
 */
export function judgeErase(bench: Bench, { registration }: DeskErase): Judgement {
  const decision = decideOn(bench, { type: 'erase', registration });
  if (!decision.ok) {
    const done = decision.reasons.every(({ code }) => code === 'registration.erased');
    return done ? accepted(bench) : refused(decision.reasons);
  }
  const { person, erased } = takenOut(bench, registration);
  const people = { erased, forgotten: forgottenWithout(bench, person, erased) };
  return accepted(bench, { facts: decision.facts, people }, besides(decision));
}

function takenOut(
  { ledger }: Bench,
  id: string,
): { readonly person: string | null; readonly erased: readonly string[] } {
  const arranged = partyOf(ledger, id);
  if (arranged !== null) return { person: arranged.contact, erased: [id] };
  const record = registrationOf(ledger, id);
  const person = record?.person ?? null;
  const party = partyOf(ledger, record?.party ?? '');
  const arranges = person !== null && party?.contact === person;
  return { person, erased: arranges ? [id, party.id] : [id] };
}
