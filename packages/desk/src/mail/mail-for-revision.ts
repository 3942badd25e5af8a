import type { CompiledEvent } from '@plenary/model/compiled';
import { type Ledger, registrationsOf } from '@plenary/rules';
import { canonicalJson } from '../canonical-json.ts';
import { reached } from './mail-for-facts.ts';
import type { MailTemplate } from './mail-order.ts';
import type { OrderedMail } from './ordered-mail.ts';

/**
 * The mail that follows from another revision of the event: it is off, or its time or place is another.
 * Everybody who has a seat, waits or has asked is told; who has no address of their own by their contact.
 *
 * @param before - the event as it was.
 * @param after - the event as it is now.
 * @param ledger - what stood before anything followed from the change: who waits then may not wait now.
 */
export function mailForRevision(
  before: CompiledEvent,
  after: CompiledEvent,
  ledger: Ledger,
): readonly OrderedMail[] {
  const template = newsOf(before, after);
  if (template === null) return [];
  const step = { before: ledger, after: ledger };
  const told = registrationsOf(ledger)
    .filter(({ state }) => state !== 'ended')
    .flatMap(({ id }) => reached(step, { template, about: id }));
  return [...new Set(told.map(({ about }) => about))].map((registration) => ({
    template,
    registration,
  }));
}

function newsOf(before: CompiledEvent, after: CompiledEvent): MailTemplate | null {
  if (after.status === 'EventCancelled') {
    return before.status === 'EventCancelled' ? null : 'event-cancelled';
  }
  return canonicalJson(whenAndWhere(before)) === canonicalJson(whenAndWhere(after))
    ? null
    : 'event-moved';
}

/** An event that is put off, or goes on after all, has another time too. */
function whenAndWhere({ status, startsAt, endsAt, venue, online }: CompiledEvent): unknown {
  const place = venue && { ...venue, directions: null };
  const isOn = status !== 'EventCancelled' && status !== 'EventPostponed';
  return { isOn, startsAt, endsAt, venue: place, online: online?.url ?? null };
}
