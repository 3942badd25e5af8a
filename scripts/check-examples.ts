import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { docstringExamples, type Example, pageExamples } from './examples.ts';
import { tsconfigPaths } from './public-entries.ts';
import { type Failures, runExamples } from './run-examples.ts';
import { root } from './workspaces.mjs';

const folder = `${root}/docs/.examples`;

/** What the check of all examples found. */
export type ExamplesChecked = {
  passed: number;
  /** A line for each example that does not compile or run, and for each export without one. */
  failures: string[];
};

/** Compiles and runs every example of the documentation. */
export async function checkExamples(): Promise<ExamplesChecked> {
  const { options, entries } = settings();
  const { examples, missing } = docstringExamples(ts.createProgram(entries, options));
  const written = write([...examples, ...pageExamples()]);
  const files = [...written.keys()];
  const failed: Failures = new Map([
    ...(await runExamples(written)),
    // Last: what does not compile says best why it does not run.
    ...compile(files, options),
  ]);
  return {
    passed: files.length - failed.size,
    failures: [
      ...missing.map((place) => `${place} has no @example`),
      ...[...failed].map(
        ([file, failure]) => `${written.get(file)?.place}: ${failure.replaceAll(/\s+/g, ' ')}`,
      ),
    ],
  };
}

function settings(): { options: ts.CompilerOptions; entries: string[] } {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return { options, entries: Object.values(tsconfigPaths()).map((source) => `${root}/${source}`) };
}

/** Puts each example in a file of its own; the map is from file to example. */
function write(examples: Example[]): Map<string, Example> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return new Map(
    examples.map((example, index) => {
      const name = example.place.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
      const file = `${folder}/${String(index).padStart(3, '0')}-${name}.ts`;
      writeFileSync(file, example.code);
      return [file, example];
    }),
  );
}

function compile(files: string[], options: ts.CompilerOptions): Failures {
  const program = ts.createProgram(files, options);
  return new Map(
    files.flatMap((file): [string, string][] => {
      const [first] = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      if (first === undefined) return [];
      const { line } = first.file?.getLineAndCharacterOfPosition(first.start ?? 0) ?? { line: 0 };
      const text = ts.flattenDiagnosticMessageText(first.messageText, ' ');
      return [[file, `line ${line + 1} does not compile: ${text}`]];
    }),
  );
}
