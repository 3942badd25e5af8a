/** A text that stands once in a file of `src`, and what it becomes. */
export interface Edit {
  readonly file: string;
  readonly text: string;
  readonly by: string;
}

/** A test: its file, from `src`, and its title, with those of the groups it is in. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** One wrong rule, and the test that finds it. */
export interface WrongRule {
  /** The wrong rule in words. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Fails under the wrong rule, and passes without. */
  readonly killedBy: NamedTest;
}

/** A wrong rule that is one edit. */
export function wrong(
  name: string,
  file: string,
  text: string,
  by: string,
  killedBy: NamedTest,
): WrongRule {
  return { name, edits: [{ file, text, by }], killedBy };
}

/** A test among the scenarios: its theme, its group and what it says. */
export function scenario(theme: string, group: string, title: string): NamedTest {
  return { file: `scenarios/${theme}.test.ts`, title: `${group} > ${title}` };
}

/** A source with an edit; throws where the text to replace does not stand in it once. */
export function edited({ file, text, by }: Edit, source: string): string {
  const count = source.split(text).length - 1;
  if (count !== 1 || text === by) {
    const what =
      count === 0 ? 'no longer has' : count === 1 ? 'stays the same at' : `has ${count} times`;
    throw new Error(`src/${file} ${what} the text that a wrong rule replaces: ${text}`);
  }
  return source.replace(text, () => by);
}
