/** The parameters of a code that says it all. */
export type NoParams = Readonly<Record<string, never>>;
