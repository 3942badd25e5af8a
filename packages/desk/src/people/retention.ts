import type { CompiledEvent } from '@plenary/model/compiled';
import { type Ledger, registrationsOf } from '@plenary/rules';
import type { Retirement, Store } from '../store/store.ts';

const day = 86_400_000;

/** How long outcomes and settled mail are kept unless a desk is told otherwise: 90 days. */
const outcomesKeptFor = 90 * day;

/** Erasures that are asked for at once. */
const batch = 64;

/** What is judged to be kept too long, at an instant in milliseconds since the epoch. */
interface Keeping {
  readonly event: CompiledEvent;
  readonly ledger: Ledger;
  readonly now: number;
}

/** Forgets what is kept no longer. */
export interface Retention {
  /**
   * Takes out what may be kept no longer by `now`. Done again, it changes nothing and asks the store
   * nothing.
   *
   * @param erase - takes the people out of these registrations and parties, in one turn.
   */
  run(keeping: Keeping, erase: (ids: readonly string[]) => Promise<void>): Promise<void>;
  /** When there is something more to forget; null for never. Milliseconds since the epoch. */
  next(keeping: Keeping): number | null;
}

/**
 * Keeps to the form's word on how long answers are kept: each field's go at its `keepUntil`, and at the
 * address's, after the event, everybody is erased. Once a day what is older than `keepOutcomesFor` goes
 * too: outcomes, whose keys are free from then on, and mail that was settled.
 */
export function retention(
  store: Pick<Store, 'retire'>,
  keepOutcomesFor: number = outcomesKeptFor,
): Retention {
  let retired = '';
  let emptyAt = -1;

  return {
    async run({ event, ledger, now }, erase) {
      // Of an event that nobody has used nothing is kept.
      if (ledger.seq === 0) return;
      const retirement = retirementDue(event, now, keepOutcomesFor);
      const name = JSON.stringify(retirement);
      if (name !== retired) await store.retire(retirement);
      retired = name;
      if (now < forgottenAt(event) || emptyAt === ledger.seq) return;
      const left = stillKept(ledger);
      for (let at = 0; at < left.length; at += batch) await erase(left.slice(at, at + batch));
      if (left.length === 0) emptyAt = ledger.seq;
    },
    next({ event, ledger, now }) {
      if (ledger.seq === 0) return null;
      const ends = [...event.form.fields.map(({ keepUntil }) => keepUntil), forgottenAt(event)];
      const tomorrow = dayOf(now) + day;
      return Math.min(tomorrow, ...ends.filter((end) => end > now));
    },
  };
}

/** What a store takes out by an instant; the same for a whole day unless a field's time has come. */
function retirementDue(event: CompiledEvent, now: number, keepOutcomesFor: number): Retirement {
  const before = dayOf(now - keepOutcomesFor);
  const fields = event.form.fields.filter(
    ({ meaning, keepUntil }) => meaning !== 'address' && keepUntil <= now,
  );
  return {
    event: event.id,
    fields: fields.map(({ name }) => name),
    outcomesBefore: before,
    mailBefore: before,
  };
}

/**
 * When everybody is erased: as the address is kept no longer, and never before the event is over, since
 * seats would come free with it. Milliseconds since the epoch.
 */
export function forgottenAt({ form, startsAt, endsAt }: CompiledEvent): number {
  const addresses = form.fields.filter(({ meaning }) => meaning === 'address');
  const asked = addresses.length > 0 ? addresses : form.fields;
  return Math.max(endsAt ?? startsAt, ...asked.map(({ keepUntil }) => keepUntil));
}

/** Registrations and parties of which something is kept. */
function stillKept(ledger: Ledger): string[] {
  const registrations = registrationsOf(ledger).filter(({ erased }) => !erased);
  const parties = [...ledger.parties].filter(([, { contact }]) => contact !== null);
  return [...registrations.map(({ id }) => id), ...parties.map(([id]) => id)];
}

function dayOf(instant: number): number {
  return Math.floor(instant / day) * day;
}
