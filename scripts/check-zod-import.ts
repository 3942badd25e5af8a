import type { HouseRule } from './house-rule.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

export const zodImport: HouseRule = {
  sentence:
    "zod is imported as `import * as z from 'zod'`: the named import weighs 65 kB more in a browser.",
  findings: () => sourceFiles('{packages,examples}/**/*.ts').flatMap(namedZodImports),
};

/** A line for each import of zod that is not the whole namespace. */
export function namedZodImports({ path, text }: SourceFile): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /from ['"]zod['"]/.test(line) && !/import (type )?\* as z from/.test(line)
        ? [`${path}:${index + 1} ${line.trim()}`]
        : [],
    );
}
