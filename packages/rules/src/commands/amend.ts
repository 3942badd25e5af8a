import { registrationOf } from '../ledger/ledger.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import type { Reason } from '../reason.ts';
import type { AmendCommand } from './command.ts';
import { affiliationReasons, audienceReasons } from './eligibility.ts';
import { seatChangeReasons } from './seat-change.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/** Judges a change of what is known of somebody: checked where it changed, counted as a net demand. */
export function judgeAmend(situation: Situation, command: AmendCommand): Judgement {
  const { policy, receivedAt, decidedAt } = situation;
  const { registration, audience, affiliation } = command;
  const reasons = [
    ...seatChangeReasons(situation, command, (seat) => ({ ...seat, audience, affiliation })),
    ...(bypasses(command, 'window') ? [] : deadlineReasons(policy, 'amend', receivedAt)),
    ...changedFieldReasons(situation, command),
  ];
  return judgement(reasons, {
    type: 'amended',
    at: decidedAt,
    registration,
    audience,
    affiliation,
    ...overrideOf(command),
  });
}

function changedFieldReasons(
  { policy, ledger }: Situation,
  { registration, audience, affiliation }: AmendCommand,
): readonly Reason[] {
  const before = registrationOf(ledger, registration);
  return [
    ...(before?.audience === audience ? [] : audienceReasons(policy, audience)),
    ...(before?.affiliation === affiliation ? [] : affiliationReasons(policy, affiliation)),
  ];
}
