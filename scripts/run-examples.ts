import './resolve-sources.ts';
import { pathToFileURL } from 'node:url';
import { runTool } from './house-rule.ts';

const seconds = 20;

/** What went wrong in a file, by its path. */
export type Failures = Map<string, string>;

/** Runs each file, one after another. */
export async function runExamples(examples: Map<string, { code: string }>): Promise<Failures> {
  const failures: Failures = new Map();
  for (const [file, { code }] of examples) {
    // Tests report at the end of their process, so they get one of their own.
    const failure = /from 'node:test'/.test(code)
      ? await failureApart(file)
      : await failureOf(file);
    if (failure !== undefined) failures.set(file, failure);
  }
  return failures;
}

async function failureOf(file: string): Promise<string | undefined> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, seconds * 1000, new Error(`not done after ${seconds} s`));
  try {
    await Promise.race([import(pathToFileURL(file).href), late]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : String(error);
  } finally {
    clearTimeout(timer);
  }
}

async function failureApart(file: string): Promise<string | undefined> {
  const hooks = new URL('resolve-sources.ts', import.meta.url).href;
  const { passed, output } = await runTool(`--import=${hooks}`, [file]);
  return passed ? undefined : output;
}
