import type { Field } from './field.ts';

/**
 * The keys of fields that are none of their kind's, as a misspelt one is; never where there are none.
 * A field of more than its type asks still fits the type, so that somebody has to look.
 */
export type WrongKeys<One> = One extends { readonly kind: infer Kind }
  ? Exclude<keyof One, KeyOf<Kind, Field>>
  : never;

type KeyOf<Kind, Some> = Some extends { readonly kind: infer Its }
  ? Kind extends Its
    ? keyof Some
    : never
  : never;
