import * as z from 'zod';
import type { LegalBasis } from '../compiled/compiled-form.ts';
import type { Condition } from '../compiled/condition.ts';
import type { LocalizedText } from '../compiled/localized-text.ts';
import { localizedTextSchema } from '../text/localized-text.ts';
import { type Moment, momentSchema } from '../time/moment.ts';
import { conditionSchema } from './condition.ts';
import { fieldNameSchema } from './field-name.ts';

/** What every field of the form says of itself. */
export interface FieldBasics<Name extends string = string> {
  /** The name under which it is posted and kept; it never changes meaning. */
  readonly name: Name;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** false by default. Of a field that is asked under a condition: whether it is then. */
  readonly required?: boolean;
  /** HTML autocomplete token (WCAG 1.3.5). By default `name`, `email` and `tel` for those fields. */
  readonly autocomplete?: string;
  /** When it is asked; always by default. */
  readonly when?: Condition<NoInfer<Name>>;
  /** Kept apart and erased first: health, belief. false by default. */
  readonly sensitive?: boolean;
  /** Why it is asked, in words for the privacy page. */
  readonly purpose: LocalizedText;
  /** The lawful basis (GDPR art. 6(1)); the form's by default, `consent` for a consent. */
  readonly basis?: LegalBasis;
  /** Who gets to see the answer besides the organiser; the form's by default. */
  readonly recipients?: readonly LocalizedText[];
  /** When the answer is erased; the form's by default. */
  readonly keepUntil?: Moment;
  /** Rises when the field changes meaning; 1 by default. */
  readonly version?: number;
}

export const basisSchema: z.ZodType<LegalBasis> = z.enum([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
]);

export const recipientsSchema: z.ZodType<readonly LocalizedText[]> = z
  .array(localizedTextSchema)
  .max(50);

/** The keys that a field of any kind has, for its kind's own schema. */
export const basics = {
  name: fieldNameSchema,
  label: localizedTextSchema,
  hint: localizedTextSchema.optional(),
  required: z.boolean().optional(),
  autocomplete: z
    .string()
    .max(100, { error: 'rule:autocomplete', abort: true })
    .regex(/^[a-z-]+(?: [a-z-]+)*$/, 'rule:autocomplete')
    .optional(),
  when: conditionSchema.optional(),
  sensitive: z.boolean().optional(),
  purpose: localizedTextSchema,
  basis: basisSchema.optional(),
  recipients: recipientsSchema.optional(),
  keepUntil: momentSchema.optional(),
  version: z.int().min(1).optional(),
};
