import type { CompiledEvent } from '@plenary/model/compiled';
import type { OwnRegistration } from './own-view.ts';

/** Until when somebody chooses another theme, exclusive: longer, it may be, for who has lost one. */
export function chooseUntil(
  { registration }: CompiledEvent,
  { choice }: Pick<OwnRegistration, 'choice'>,
): number {
  const { chooseUntil: until, rechooseUntil } = registration;
  return choice === 'lost' ? Math.max(until, rechooseUntil) : until;
}
