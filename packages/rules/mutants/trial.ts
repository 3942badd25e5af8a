import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest, type TestCase, type Vitest } from 'vitest/node';
import { type Edit, edited, type WrongRule } from './wrong-rule.ts';

/**
 * How a test ended: `failed` where it found something else than it expects, `crashed` at any other error;
 * `missing` where there is none, or more than one, of that title.
 */
type Verdict = 'passed' | 'failed' | 'crashed' | 'missing';

/** Runs named tests, under the rules as they are or under a wrong one. */
export interface Trial {
  /** How each of these tests of a file ends; throws where a wrong rule cannot be put in, or loaded. */
  run(
    file: string,
    titles: readonly string[],
    under?: WrongRule,
  ): Promise<Readonly<Record<string, Verdict>>>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));

/** A trial that edits sources as they are loaded: no file is written, and nothing is kept. */
export async function openTrial(): Promise<Trial> {
  let edits: readonly Edit[] = [];
  const editor = {
    name: 'wrong-rule',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string =>
      edits
        .filter(({ file }) => id === pathOf(file))
        .reduce((text, edit) => edited(edit, text), code),
  };
  const vitest = await createVitest(
    // A wrong rule must not come into the cache of transformed files that other runs read.
    { root, watch: false, reporters: [{}], maxWorkers: 1, isolate: false, fsModuleCache: false },
    { plugins: [editor] },
  );
  const put = (next: readonly Edit[]): void => {
    for (const { file } of [...edits, ...next]) vitest.invalidateFile(pathOf(file));
    edits = next;
  };
  return {
    run: async (file, titles, under) => {
      const wanted = under?.edits ?? [];
      for (const edit of wanted) edited(edit, readFileSync(pathOf(edit.file), 'utf8'));
      put(wanted);
      return verdicts(vitest, file, titles);
    },
    close: () => vitest.close(),
  };
}

async function verdicts(
  vitest: Vitest,
  file: string,
  titles: readonly string[],
): Promise<Readonly<Record<string, Verdict>>> {
  const options = { testNames: [...titles] };
  const test = vitest.getRootProject().createSpecification(pathOf(file), options);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([test]);
  const errors = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
  if (errors.length > 0) throw new Error(`src/${file} does not load`, { cause: errors[0] });
  const ran = testModules.flatMap((module): TestCase[] => [...module.children.allTests()]);
  return Object.fromEntries(
    titles.map((title) => [title, verdictOf(ran.filter(({ fullName }) => fullName === title))]),
  );
}

function verdictOf([only, ...more]: readonly TestCase[]): Verdict {
  if (only === undefined || more.length > 0) return 'missing';
  const { state, errors = [] } = only.result();
  if (state === 'passed') return state;
  return errors.length > 0 && errors.every(isFinding) ? 'failed' : 'crashed';
}

/** Whether an error says that something is not as told, and not that a wrong rule is no rule at all. */
function isFinding({ name }: { readonly name?: string }): boolean {
  return name === 'AssertionError' || name === 'StoryError';
}

function pathOf(file: string): string {
  return `${root}src/${file}`;
}
