import { deadlineReasons } from '../policy/deadline.ts';
import { changeable, versionReasons } from './change.ts';
import type { NameCommand } from './command.ts';
import { personReasons } from './person.ts';
import { bypasses, type Judgement, judgement, overrideOf, type Situation } from './situation.ts';

/** Judges the naming of a member of a party whose name was to follow. It is no substitution: that needs a name. */
export function judgeName(situation: Situation, command: NameCommand): Judgement {
  const found = changeable(situation, command);
  if (!found.ok) return found;
  const { record } = found;
  const { policy, receivedAt, decidedAt } = situation;
  const { registration, person } = command;
  const same = person !== null && person === record.person;
  const reasons = [
    ...(record.named ? [{ code: 'name.given' as const }] : []),
    ...versionReasons(record, command),
    ...(bypasses(command, 'window') ? [] : deadlineReasons(policy, 'name', record, receivedAt)),
    ...(same || bypasses(command, 'duplicate') ? [] : personReasons(situation, person)),
  ];
  return judgement(reasons, {
    type: 'named',
    at: decidedAt,
    registration,
    person,
    ...overrideOf(command),
  });
}
