import type { CompiledEvent } from '@plenary/model/compiled';
import {
  applyAll,
  due,
  type Ledger,
  type Policy,
  type RegistrationRecord,
  registrationOf,
} from '@plenary/rules';
import type { RegistrationView } from '../desk/desk.ts';
import { fault } from '../fault.ts';
import type { Store } from '../store/store.ts';
import { putTogether } from './registration-answers.ts';

/** The ledger as if all that has fallen due by `now` had been swept; nothing is written. */
export function asIfSwept(policy: Policy, ledger: Ledger, now: number): Ledger {
  return applyAll(ledger, due(policy, ledger, now));
}

/**
 * What stands for a registration, with the rotation of its link; null where there is none or its answers
 * have been erased.
 *
 * @param ledger - swept, and taken before this is called: answers read later than the version they are
 *   shown with are refused as stale when they come back, the other way round would lose a change.
 */
export async function viewOf(
  event: CompiledEvent,
  store: Store,
  ledger: Ledger,
  registration: string,
): Promise<{ view: RegistrationView; rotation: number } | null> {
  const record = registrationOf(ledger, registration);
  const details = record && (await store.details(event.id, registration));
  if (!record || !details) return null;
  const { id, heldUntil, version, audience, affiliation, themes, choice, registeredAt } = record;
  const state = shownState(record);
  const { locale, rotation } = details;
  const answers = putTogether(event.form, record, details);
  return {
    view: {
      id,
      state,
      heldUntil: state === 'held' ? heldUntil : null,
      version,
      audience,
      affiliation,
      themes,
      choice,
      registeredAt,
      locale,
      answers,
    },
    rotation,
  };
}

function shownState({ state }: RegistrationRecord): RegistrationView['state'] {
  if (state === 'held' || state === 'confirmed' || state === 'ended') return state;
  throw fault('desk.unsupported', `this desk cannot show a registration that is ${state} yet`);
}
