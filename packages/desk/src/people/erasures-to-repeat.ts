import { type Ledger, partyOf, registrationOf } from '@plenary/rules';
import type { Store } from '../store/store.ts';

/**
 * Registrations and parties whose people were erased, and whom a restored backup brought back: the desk
 * takes them out again before it serves anything. What the backup is too old to know of is left out.
 */
export async function erasuresToRepeat(
  store: Pick<Store, 'erasures'>,
  ledger: Ledger,
  event: string,
): Promise<string[]> {
  const noted = new Set(await store.erasures(event));
  return [...noted].filter((id) => isThere(ledger, id));
}

/** Whether there still is somebody to take out of a registration or a party. */
function isThere(ledger: Ledger, id: string): boolean {
  const record = registrationOf(ledger, id);
  return record === null ? (partyOf(ledger, id)?.contact ?? null) !== null : !record.erased;
}
