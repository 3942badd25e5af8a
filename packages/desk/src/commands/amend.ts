import { takeApart, takeApartOfAnother } from '../people/registration-answers.ts';
import { answerReasons } from './answer-reasons.ts';
import { besides, decideOn, given } from './by-the-rules.ts';
import type { DeskAmend } from './desk-command.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';

/** Judges other answers. Address and themes stay as they are: they have commands of their own. */
export function judgeAmend(bench: Bench, command: DeskAmend): Judgement {
  const { registration, version, answers, by } = command;
  const read = by === 'contact' ? takeApartOfAnother : takeApart;
  const whole = read(bench.form, answers, bench.instants.decidedAt);
  const asked = { ...whole, address: null, themes: [], ranking: [] };
  const malformed = answerReasons(bench, asked, '', 'optional');
  if (malformed.length > 0) return refused(malformed);
  const { audience, affiliation, parts } = asked;
  const decision = decideOn(bench, {
    ...{ type: 'amend', registration, version, audience, affiliation },
    ...given(command, 'override'),
  });
  if (!decision.ok) return refused(decision.reasons);
  const kept = by === 'contact' ? { answers: parts.answers } : parts;
  const people = { amendments: [{ registration, ...kept }] };
  return accepted(bench, { facts: decision.facts, people }, besides(decision));
}
