import { liveRegistrationOf, registrationOf } from '../ledger/ledger.ts';
import { windowReasons } from '../policy/window.ts';
import type { Reason } from '../reason.ts';
import { quotaReasons } from '../seats/quota-reasons.ts';
import { settledThemes, themeReasons } from './chosen-themes.ts';
import type { RegisterCommand } from './command.ts';
import { affiliationReasons, audienceReasons } from './eligibility.ts';
import { refusedMove } from './refused-move.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/**
 * Judges a newcomer. Somebody who is registered already is judged as if they were not, and told so
 * beside all that. An audience, affiliation or theme unknown to the event has no quota to be counted in.
 */
export function judgeRegister(
  { policy, ledger, receivedAt, decidedAt }: Situation,
  command: RegisterCommand,
): Judgement {
  const { registration, person, audience, affiliation } = command;
  const refused = refusedMove(registrationOf(ledger, registration), command);
  const themes = settledThemes(policy, command.themes);
  const seat = { audience, affiliation, themes };
  const change = { before: null, after: seat };
  const known: readonly Reason[] =
    liveRegistrationOf(ledger, person) === null ? [] : [{ code: 'person.registered' }];
  const reasons: readonly Reason[] = [
    ...(refused === null ? [] : [refused]),
    ...(bypasses(command, 'window') ? [] : windowReasons(policy, audience, receivedAt)),
    ...audienceReasons(policy, audience),
    ...affiliationReasons(policy, affiliation),
    ...themeReasons(policy, command.themes),
    ...(bypasses(command, 'quota')
      ? []
      : quotaReasons(policy, ledger.occupancy, change, decidedAt)),
    ...(bypasses(command, 'duplicate') ? [] : known),
  ];
  return judgement(reasons, {
    type: 'registered',
    at: decidedAt,
    registration,
    person,
    audience,
    affiliation,
    themes,
    ...overrideOf(command),
  });
}
