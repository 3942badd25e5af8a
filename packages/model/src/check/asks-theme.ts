import type { Field } from '../form/field.ts';

/** Whether a field asks for a theme, by a choice of one or by a list of wishes. */
export function asksTheme(field: Field): field is Extract<Field, { kind: 'choice' | 'ranked' }> {
  return (field.kind === 'choice' || field.kind === 'ranked') && field.asks === 'theme';
}
