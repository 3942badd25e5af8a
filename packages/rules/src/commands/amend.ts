import { hasSeat, type RegistrationRecord } from '../ledger/registration-record.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import { affiliationReasons, audienceReasons, needsApproval } from '../policy/eligibility.ts';
import type { Reason } from '../reason.ts';
import { changeable, versionReasons } from './change.ts';
import type { AmendCommand } from './command.ts';
import { losesPlace, seatChangeReasons } from './seat-change.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/** Judges a change of what is known of somebody: checked where it changed, counted as a net demand. */
export function judgeAmend(situation: Situation, command: AmendCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { policy, receivedAt, decidedAt } = situation;
  const { registration, audience, affiliation } = command;
  const becoming = { ...record, audience, affiliation };
  const reasons = [
    ...versionReasons(record, command),
    ...(bypasses(command, 'quota') ? [] : seatChangeReasons(situation, record, becoming)),
    ...(bypasses(command, 'window') ? [] : deadlineReasons(policy, 'amend', record, receivedAt)),
    ...changedFieldReasons(situation, record, command),
  ];
  return judgement(reasons, {
    type: 'amended',
    at: decidedAt,
    registration,
    audience,
    affiliation,
    ...(asksApproval(situation, record, command) && { reapprove: true }),
    ...(losesPlace(situation, record, becoming) && { requeued: true }),
    ...overrideOf(command),
  });
}

/** An edit is approved anew where policy says so, and where it needs the approval it never had. */
function asksApproval(
  { policy }: Situation,
  record: RegistrationRecord,
  command: AmendCommand,
): boolean {
  const { invitation, approved, state } = record;
  const needed = needsApproval(policy, { audience: command.audience, invitation });
  if (!needed || state === 'requested' || bypasses(command, 'approval')) return false;
  if (approved) return (policy.approval?.reapprove ?? false) && hasSeat(record);
  return !needsApproval(policy, record);
}

function changedFieldReasons(
  { policy }: Situation,
  before: RegistrationRecord,
  { audience, affiliation }: AmendCommand,
): readonly Reason[] {
  return [
    ...(before.audience === audience ? [] : audienceReasons(policy, audience)),
    ...(before.affiliation === affiliation ? [] : affiliationReasons(policy, affiliation)),
  ];
}
