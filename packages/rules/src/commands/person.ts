import type { Reason } from '../reason.ts';
import type { SeatAsked } from './command.ts';
import type { Situation } from './situation.ts';

/**
 * Why somebody may not have one more registration: they have as many as one person may (rule 11).
 *
 * @param person - null for somebody without an address of their own, who is not known by one.
 * @param others - people who ask together with them.
 */
export function personReasons(
  { policy, ledger }: Pick<Situation, 'policy' | 'ledger'>,
  person: string | null,
  others: readonly SeatAsked[] = [],
): readonly Reason[] {
  if (person === null) return [];
  const live = ledger.live.get(person)?.length ?? 0;
  const asked = others.filter((other) => other.person === person).length;
  return live + asked < policy.perPerson ? [] : [{ code: 'person.registered' }];
}
