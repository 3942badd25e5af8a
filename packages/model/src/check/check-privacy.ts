import type { EventModel } from '../event/event.ts';
import type { Field } from '../form/field.ts';
import { type Moment, type MomentFrame, resolveMoment } from '../time/moment.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { instantOf } from './instant-of.ts';

/** Names of fields that one sentence tells. */
const MOST_NAMED = 12;

/** What the form says of why answers are kept, how long, and with whose consent. */
export function checkPrivacy({ form }: EventModel, found: Found): void {
  const { fields } = form;
  checkStated(form, found);
  const covered = new Set(
    fields.flatMap((field) => (field.kind === 'consent' ? field.covers : [])),
  );
  const consents = new Set(fields.flatMap(({ kind, name }) => (kind === 'consent' ? [name] : [])));
  fields.forEach((field, index) => {
    const path = ['form', 'fields', index];
    if (field.kind === 'consent') checkConsent(field, path, consents, found);
    else if (field.sensitive && !covered.has(field.name) && field.basis === undefined) {
      found.warning('form.sensitive-uncovered', path, { name: field.name });
    }
  });
}

/** What must be said of every answer is found once for all the fields that do not say it. */
function checkStated({ fields, keepUntil, basis }: EventModel['form'], found: Found): void {
  const without = (says: (field: Field) => unknown): string => {
    const names = fields.flatMap((field) => (says(field) === undefined ? [field.name] : []));
    return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
  };
  const unkept = keepUntil === undefined ? without((field) => field.keepUntil) : '';
  if (unkept) found.error('form.keep-missing', ['form'], { names: unkept });
  const basisOf = (field: Field): unknown => field.basis ?? (field.kind === 'consent' || undefined);
  const baseless = basis === undefined ? without(basisOf) : '';
  if (baseless) found.warning('form.basis-missing', ['form'], { names: baseless });
}

/** A consent that is on another basis is no consent in the sense of the GDPR: terms, for example. */
function checkConsent(
  { name, required, basis = 'consent', covers = [] }: Extract<Field, { kind: 'consent' }>,
  path: Path,
  consents: ReadonlySet<string>,
  found: Found,
): void {
  if (required && basis === 'consent') {
    found.warning('form.consent-required', [...path, 'required'], { name });
  }
  covers.forEach((covered, index) => {
    if (consents.has(covered))
      found.error('form.covers', [...path, 'covers', index], { name: covered });
  });
}

/** Answers that are erased while they are still needed, and times that are none. */
export function checkKeeping({ form }: EventModel, frame: MomentFrame, found: Found): void {
  const check = (moment: Moment | undefined, path: Path): void => {
    if (moment === undefined) return;
    const at = instantOf(resolveMoment(moment, 'ends', frame), moment, path, found);
    if (at < frame.endsAt) found.warning('form.keep-before-end', path, {});
  };
  check(form.keepUntil, ['form', 'keepUntil']);
  form.fields.forEach(({ keepUntil }, index) => {
    check(keepUntil, ['form', 'fields', index, 'keepUntil']);
  });
}
