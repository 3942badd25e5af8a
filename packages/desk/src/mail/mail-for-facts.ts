import { type Ledger, type Policy, partyOf, registrationOf } from '@plenary/rules';
import type { JournalFact } from '../store/journal.ts';
import type { MailTemplate } from './mail-order.ts';
import type { OrderedMail } from './ordered-mail.ts';
import { type Step, type Told, toldBy } from './told-by-fact.ts';

/**
 * The mail that follows from what has happened: at most one of a kind about one registration, or to one
 * contact.
 *
 * @param policy - the rules under which it was decided.
 * @param before - what stood before these facts.
 * @param after - what stands after them.
 * @param facts - what happened in one step, in order.
 */
export function mailForFacts(
  policy: Policy,
  before: Ledger,
  after: Ledger,
  facts: readonly JournalFact[],
): readonly OrderedMail[] {
  const step = { policy, before, after };
  const ordered = facts.flatMap(({ seq, fact }) => {
    const told = toldBy(fact, step).flatMap((one) => reached(step, one));
    return told.map(({ template, about }) => ({ template, registration: about, seq, at: fact.at }));
  });
  return withoutRepeats(ordered);
}

/** About the event itself: a contact gets these as they are. */
const aboutTheEvent: ReadonlySet<MailTemplate> = new Set([
  'reminder',
  'event-cancelled',
  'event-moved',
]);

/**
 * Who is told in the end: whoever has no address of their own by their contact, and nobody who was
 * erased. What a contact is told of their whole party tells of their own seat too.
 */
export function reached({ before, after }: Omit<Step, 'policy'>, told: Told): readonly Told[] {
  const { template, about } = told;
  const record = registrationOf(after, about);
  const party = partyOf(after, record?.party ?? about);
  if (record === null) return party === null || party.contact === null ? [] : [told];
  if (record.erased) return [];
  if (record.person !== null) {
    const toldWhole = record.person === party?.contact && partyOf(before, party.id) === null;
    return toldWhole && template !== 'prove-address' ? [] : [told];
  }
  if (party === null || party.contact === null) return [];
  return [{ template: aboutTheEvent.has(template) ? template : 'party', about: party.id }];
}

/** The first of each kind to each. */
function withoutRepeats(ordered: readonly OrderedMail[]): readonly OrderedMail[] {
  const seen = new Set<string>();
  return ordered.filter(({ template, registration }) => {
    const key = `${template} ${registration}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
