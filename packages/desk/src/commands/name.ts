import { registrationOf } from '@plenary/rules';
import { type ReadAnswers, takeApartOfAnother } from '../people/registration-answers.ts';
import type { PeopleWrites, StoredPerson } from '../store/people.ts';
import { answerReasons, fieldOf, isNamed, typedAddress } from './answer-reasons.ts';
import { besides, decideOn, given, isKnownAlready } from './by-the-rules.ts';
import type { DeskName } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { forgottenWithout, naming, newcomers } from './people-named.ts';
import { tellWhatStands } from './what-stands.ts';

/**
 * Judges the naming of a member of a party. At an address that is known the seat stays without a name:
 * its owner is told what stands, and has to come forward.
 */
export function judgeName(bench: Bench, command: DeskName): Judgement {
  const { form, ledger, instants } = bench;
  const { registration, version, answers } = command;
  const asked = takeApartOfAnother(form, answers, instants.decidedAt);
  const malformed = answerReasons(bench, { ...asked, themes: [], ranking: [] }, '', 'optional');
  if (malformed.length > 0) return refused(malformed);
  if (!isNamed(form, asked)) {
    return refused([{ code: 'command.malformed', path: `/answers/${fieldOf(form, 'name')}` }]);
  }
  const before = registrationOf(ledger, registration)?.person ?? null;
  const typed = typedAddress(asked);
  const person = typed === null ? null : naming(bench)(typed);
  const decideFor = (who: string | null): ReturnType<typeof decideOn> =>
    decideOn(bench, {
      ...{ type: 'name', registration, version, person: who },
      ...given(command, 'override'),
    });
  const decision = decideFor(person?.person ?? before);
  if (decision.ok) {
    const people = namedPeople(bench, command, asked, before, person);
    return accepted(bench, { facts: decision.facts, people }, besides(decision));
  }
  if (person === null || !isKnownAlready(decision.reasons)) return refused(decision.reasons);
  const asNew = decideFor(bench.newId());
  if (!asNew.ok) return refused(asNew.reasons);
  return accepted(bench, tellWhatStands(bench, [person]), besides(asNew));
}

function namedPeople(
  bench: Bench,
  command: DeskName,
  asked: ReadAnswers,
  before: string | null,
  person: StoredPerson | null,
): Partial<PeopleWrites> {
  const { registration } = command;
  const { answers } = asked.parts;
  const address = typedAddress(asked);
  const amendments = [{ registration, answers, ...given(command, 'locale') }];
  if (person === null || address === null) return { amendments };
  return {
    amendments,
    addresses: [{ registration, address }],
    people: newcomers(bench, [person]),
    forgotten: person.person === before ? [] : forgottenWithout(bench, before, [registration]),
  };
}
