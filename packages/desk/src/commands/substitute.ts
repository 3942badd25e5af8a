import { registrationOf } from '@plenary/rules';
import { takeApartOfAnother } from '../people/registration-answers.ts';
import { answerReasons, typedAddress } from './answer-reasons.ts';
import { besides, decideOn, given, isKnownAlready } from './by-the-rules.ts';
import type { DeskSubstitute } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';
import { naming, newcomers } from './people-named.ts';
import { detailsOf } from './seat-of-answers.ts';
import { tellWhatStands } from './what-stands.ts';

/**
 * Judges that somebody else comes instead. What was kept of the one who had the seat stays with their
 * ended registration. Where the newcomer is known already, the seat stays whose it is, and the answer
 * is the same.
 */
export function judgeSubstitute(bench: Bench, command: DeskSubstitute): Judgement {
  const { registration, version, answers, locale } = command;
  const whole = takeApartOfAnother(bench.form, answers, bench.instants.decidedAt);
  const asked = { ...whole, themes: [], ranking: [] };
  const inParty = (registrationOf(bench.ledger, registration)?.party ?? null) !== null;
  const malformed = answerReasons(bench, asked, '', inParty ? 'optional' : 'required');
  if (malformed.length > 0) return refused(malformed);
  const typed = typedAddress(asked);
  const person = typed === null ? null : naming(bench)(typed);
  const asking = { asked, registration: bench.newId(), person, locale };
  const { audience, affiliation } = asked;
  const decideFor = (who: string | null): ReturnType<typeof decideOn> =>
    decideOn(bench, {
      ...{ type: 'substitute', registration, version },
      to: { registration: asking.registration, person: who, audience, affiliation },
      ...given(command, 'override'),
    });
  const decision = decideFor(person?.person ?? null);
  if (decision.ok) {
    const people = {
      people: newcomers(bench, person ? [person] : []),
      details: [detailsOf(asking)],
      rotated: [registration],
    };
    return accepted(bench, { facts: decision.facts, people }, besides(decision));
  }
  if (person === null || !isKnownAlready(decision.reasons)) return refused(decision.reasons);
  const asNew = decideFor(bench.newId());
  if (!asNew.ok) return refused(asNew.reasons);
  return accepted(bench, tellWhatStands(bench, [person]), besides(asNew));
}
