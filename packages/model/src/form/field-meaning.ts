import type { FieldMeaning } from '../compiled/compiled-form.ts';
import type { Field } from './field.ts';

/** What the desk does with a field's answer. */
export function fieldMeaning(field: Field): FieldMeaning {
  switch (field.kind) {
    case 'email':
      return 'address';
    case 'affiliation':
      return 'affiliation';
    case 'text':
    case 'longText':
    case 'choice':
    case 'ranked':
      return field.asks ?? 'answer';
    default:
      return 'answer';
  }
}
