import type { FieldMeaning } from './compiled/compiled-form.ts';
import type { Field } from './form.ts';

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
      return field.asks ?? 'answer';
    case 'consent':
      return 'answer';
  }
}
