import type { CompiledForm } from '../compiled/compiled-form.ts';

/** Answers that are erased at one instant. */
export interface RetentionStep {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Names of the fields whose answers are erased then, the sensitive ones first. */
  readonly fields: readonly string[];
}

/**
 * When which answers are erased, the earliest first; every field occurs once. What is sensitive comes
 * first within an instant, so that a run which is cut short has erased what matters most.
 *
 * @param form - the compiled form, from `compile(event).form`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { compile, defineEvent, defineForm } from '@plenary/model';
 * import { retentionPlan } from '@plenary/model/form';
 *
 * const { form } = compile(defineEvent({
 *   id: 'day', zone: 'Europe/Amsterdam', languages: ['en'], title: 'The day', summary: 'One day.',
 *   organizer: 'We', starts: '2027-05-20T10:00', programme: [], registration: { quotas: [] },
 *   form: defineForm([
 *     { name: 'name', kind: 'text', asks: 'name', label: 'Name', required: true, purpose: 'Your badge' },
 *     { name: 'email', kind: 'email', label: 'E-mail', required: true, purpose: 'To reach you', keepUntil: '2027-05-25' },
 *   ], { keepUntil: '2027-06-20' }),
 * }));
 * assert.deepEqual(retentionPlan(form), [
 *   { at: Date.UTC(2027, 4, 25, 22), fields: ['email'] },
 *   { at: Date.UTC(2027, 5, 20, 22), fields: ['name'] },
 * ]);
 * ```
 */
export function retentionPlan(form: CompiledForm): RetentionStep[] {
  const instants = [...new Set(form.fields.map(({ keepUntil }) => keepUntil))];
  return instants
    .sort((one, other) => one - other)
    .map((at) => {
      const erased = form.fields.filter(({ keepUntil }) => keepUntil === at);
      const of = (sensitive: boolean): string[] =>
        erased.filter((field) => field.sensitive === sensitive).map(({ name }) => name);
      return { at, fields: [...of(true), ...of(false)] };
    });
}
