import type { CompiledField } from '@plenary/model/compiled';
import type { ViewContext } from './view-context.ts';
import { pageText, type ViewText, viewText } from './view-text.ts';

/**
 * A field's name where answers are listed. A consent's own label is a whole sentence, so it is named
 * after the fields it covers.
 *
 * @param fields - all fields among which the covered ones are.
 */
export function shortLabel(
  field: CompiledField,
  fields: readonly CompiledField[],
  ctx: Pick<ViewContext, 'messages'>,
): ViewText {
  const covered = coveredLabels(field, fields, ctx);
  return covered.length === 0
    ? viewText(field.label, ctx)
    : pageText(ctx.messages.form.consentFor(covered));
}

/** The labels of the fields that a consent covers; empty for other fields. */
export function coveredLabels(
  { covers }: CompiledField,
  fields: readonly CompiledField[],
  ctx: Pick<ViewContext, 'messages'>,
): string[] {
  return fields
    .filter(({ name }) => covers.includes(name))
    .map(({ label }) => viewText(label, ctx).text);
}
