import { takeApart } from '../people/registration-answers.ts';
import { answerReasons, typedAddress } from './answer-reasons.ts';
import { besides, decideOn, given, isKnownAlready } from './by-the-rules.ts';
import type { DeskRegister } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { naming, newcomers } from './people-named.ts';
import { detailsOf, seatOf } from './seat-of-answers.ts';
import { tellWhatStands } from './what-stands.ts';

/**
 * Judges one person who registers. An address that is known gets the answer that a new one would get,
 * and what stands is told by mail.
 */
export function judgeRegister(bench: Bench, command: DeskRegister): Judgement {
  const asked = takeApart(bench.form, command.answers, bench.instants.decidedAt);
  const malformed = answerReasons(bench, asked, '', 'required');
  const typed = typedAddress(asked);
  if (malformed.length > 0 || typed === null) return refused(malformed);
  const person = naming(bench)(typed);
  const { locale, invitation } = command;
  const asking = { asked, registration: bench.newId(), person, locale, invitation };
  const decideFor = (who: string): ReturnType<typeof decideOn> =>
    decideOn(bench, {
      type: 'register',
      ...seatOf(bench, asking),
      person: who,
      ...given(command, 'elseWait', 'moveTo', 'override'),
    });
  const decision = decideFor(person.person);
  if (decision.ok) {
    const people = { people: newcomers(bench, [person]), details: [detailsOf(asking)] };
    return accepted(bench, { facts: decision.facts, people }, besides(decision));
  }
  if (!isKnownAlready(decision.reasons)) return refused(decision.reasons);
  const asNew = decideFor(bench.newId());
  if (!asNew.ok) return refused(asNew.reasons);
  return accepted(bench, tellWhatStands(bench, [person]), besides(asNew));
}
