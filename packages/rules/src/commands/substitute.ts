import { partyOf, registrationOf } from '../ledger/ledger.ts';
import { deadlineReasons } from '../policy/deadline.ts';
import { affiliationReasons, audienceReasons, needsApproval } from '../policy/eligibility.ts';
import { proofDue } from '../waiting/promote.ts';
import { changeable, versionReasons } from './change.ts';
import { checkedInReasons } from './check-in.ts';
import type { SubstituteCommand } from './command.ts';
import { personReasons } from './person.ts';
import { refusedMove } from './refused-move.ts';
import { seatChangeReasons } from './seat-change.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';
import { eventReasons } from './standing-event.ts';

/** Judges that somebody else comes instead: a net demand like an edit, by somebody who may register. */
export function judgeSubstitute(situation: Situation, command: SubstituteCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { policy, ledger, receivedAt, decidedAt } = situation;
  const { registration, to } = command;
  const { person, audience, affiliation } = to;
  const taken = refusedMove(registrationOf(ledger, to.registration), {
    type: 'register',
    registration: to.registration,
  });
  const becoming = { ...record, audience, affiliation };
  const reasons = [
    ...eventReasons(policy),
    ...(taken === null ? [] : [taken]),
    ...(partyOf(ledger, to.registration) === null
      ? []
      : [{ code: 'registration.exists' as const, registration: to.registration }]),
    ...checkedInReasons(record),
    ...versionReasons(record, command),
    ...(bypasses(command, 'window') ? [] : deadlineReasons(policy, 'amend', record, receivedAt)),
    ...audienceReasons(policy, audience),
    ...affiliationReasons(policy, affiliation),
    ...(bypasses(command, 'duplicate') ? [] : personReasons(situation, person)),
    ...(bypasses(command, 'quota') ? [] : seatChangeReasons(situation, record, becoming)),
  ];
  const proveUntil = person === null ? null : proofDue(policy, decidedAt);
  const approving = needsApproval(policy, becoming) && !bypasses(command, 'approval');
  return judgement(reasons, {
    type: 'substituted',
    at: decidedAt,
    registration,
    by: to.registration,
    person,
    audience,
    affiliation,
    ...(proveUntil !== null && { proveUntil }),
    ...(approving && { reapprove: true }),
    ...overrideOf(command),
  });
}
