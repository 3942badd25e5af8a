import type { CompiledEvent } from '../compiled/compiled-event.ts';
import type { CompiledField, LegalBasis } from '../compiled/compiled-form.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';

/** What is recorded of one question of the form. */
export interface ProcessedField {
  readonly name: string;
  readonly label: LocalizedText;
  readonly purpose: LocalizedText;
  /** null where the organiser has not stated one. */
  readonly basis: LegalBasis | null;
  /** Who gets to see the answer besides the controller. */
  readonly recipients: readonly LocalizedText[];
  /** The instant at which the answer is erased, in milliseconds since the epoch. */
  readonly keepUntil: number;
  /** May tell something of health or belief (GDPR art. 9). */
  readonly sensitive: boolean;
  /** Name of the field by which somebody consents to it; null for none. */
  readonly consent: string | null;
}

/** What an event's organiser does with attendees' answers. */
export interface ProcessingRecord {
  readonly event: string;
  readonly title: LocalizedText;
  /** The organiser, who decides why and how (GDPR art. 4(7)). */
  readonly controller: string;
  readonly fields: readonly ProcessedField[];
}

/**
 * The event's part of the record of processing activities (GDPR art. 30(1)): controller, and for each
 * field its purpose, basis, recipients and time limit. Plain JSON. What no event states stays the
 * organiser's to add: how to reach them, transfers abroad, and how the data is secured.
 *
 * @param event - from `compile(event)`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { processingRecord } from '@plenary/model/form';
 *
 * const { controller, fields } = processingRecord(compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Your badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you', basis: 'contract' },
 *   ], { keepUntil: '2027-06-20' }),
 * })));
 * assert.equal(controller, 'We');
 * assert.deepEqual(fields.map(({ name, basis }) => [name, basis]), [['name', null], ['email', 'contract']]);
 * ```
 */
export function processingRecord(event: CompiledEvent): ProcessingRecord {
  const { fields } = event.form;
  return {
    event: event.id,
    title: event.title,
    controller: event.organizer,
    fields: fields.map((field) => ({
      name: field.name,
      label: field.label,
      purpose: field.purpose,
      basis: field.basis,
      recipients: field.recipients,
      keepUntil: field.keepUntil,
      sensitive: field.sensitive,
      consent: consentTo(field, fields),
    })),
  };
}

function consentTo({ name }: CompiledField, fields: readonly CompiledField[]): string | null {
  return fields.find(({ covers }) => covers.includes(name))?.name ?? null;
}
