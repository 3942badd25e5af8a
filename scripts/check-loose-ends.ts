import type { HouseRule } from './house-rule.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

// Split, so that this file does not find itself.
const patterns: [RegExp, string][] = [
  [new RegExp(`@ts${'-'}(ignore|nocheck)`), 'a switched-off type check'],
  [new RegExp(`\\b(it|test|describe)\\.${'only'}\\b`), 'a test that shuts out the others'],
  [new RegExp(`\\b(it|test|describe)\\.${'skip'}\\b`), 'a skipped test'],
  [new RegExp(`\\b(TO${'DO'}|FIX${'ME'})\\b`), 'unfinished work'],
  [new RegExp(`registry\\.${'npmjs'}|deb\\.${'debian'}`), 'the host of a registry'],
];

// A type test writes down what must not compile, and says why it must not.
const expectedError = new RegExp(`@ts${'-'}expect-error`);
const expectedErrorInTest = new RegExp(`// @ts${'-'}expect-error:? \\S+ \\S+`);

export const looseEnds: HouseRule = {
  sentence:
    'No `@ts-` (in a test, an expected error with its reason), no `.only`, no `.skip`, no unfinished work, no registry host.',
  findings: () =>
    sourceFiles('{packages,examples,tests,scripts,docs}/**/*.ts', '*.ts').flatMap(looseEndsIn),
};

/** A line for each loose end of a file. */
export function looseEndsIn({ path, text, isTest }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      looseIn(line, isTest).map((what) => `${path}:${index + 1} has ${what}: ${line.trim()}`),
    );
}

function looseIn(line: string, isTest: boolean): string[] {
  const found = patterns.filter(([pattern]) => pattern.test(line)).map(([, what]) => what);
  const unproven = expectedError.test(line) && !(isTest && expectedErrorInTest.test(line));
  return unproven ? [...found, 'an expected error without its reason, or outside a test'] : found;
}
