/**
 * Answers to some fields by name. The last step writes the members out, so that a declaration file
 * holds names and ids and not every label of the form.
 */
export type AnswersToFields<One> = WrittenOut<{
  [Each in One as NameOf<Each>]: Filled<Each> | LeftOpen<Each>;
}>;

type WrittenOut<Some> = { readonly [Key in keyof Some]: Some[Key] } & {};

type NameOf<One> = One extends { readonly name: infer Name extends string } ? Name : never;

type Filled<One> = One extends { readonly kind: 'consent' }
  ? boolean
  : One extends { readonly kind: 'number' }
    ? number
    : One extends { readonly kind: 'choices' | 'ranked' }
      ? readonly Chosen<One>[]
      : Chosen<One>;

/** Ids that the form does not write out are those of audiences, themes or a directory. */
type Chosen<One> = One extends { readonly choices: readonly { readonly id: infer Id }[] }
  ? Id
  : string;

/** A directory may offer 'none of these' to whoever must choose. */
type LeftOpen<One> = One extends
  | { readonly when: object }
  | { readonly none: unknown }
  | { readonly kind: 'affiliation' }
  ? null
  : One extends { readonly kind: 'consent' | 'choices' | 'ranked' } | { readonly required: true }
    ? never
    : null;
