import type { HouseRule } from './house-rule.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';

const longest = 400;

export const fileLength: HouseRule = {
  sentence: `One idea a file: a file over ${longest} lines says why in a comment in its first five lines.`,
  findings: () => tooLong(sourceFiles('{packages,examples,tests,scripts}/**/*.ts')),
  report: () => {
    const sources = sourceFiles('{packages,examples}/*/src/**/*.ts').filter((file) => !file.isTest);
    const byFolder = Map.groupBy(sources, ({ path }) => path.split('/').slice(0, 2).join('/'));
    return [...byFolder].map(([folder, files]) => {
      const sorted = files.toSorted((a, b) => lines(a) - lines(b));
      const at = (share: number): number => lines(sorted[Math.ceil(sorted.length * share) - 1]);
      return `${folder}: ${files.length} files, median ${at(0.5)} lines, p90 ${at(0.9)}, longest ${at(1)} (${sorted.at(-1)?.path})`;
    });
  },
};

/** A line for each long file without a reason. */
export function tooLong(files: SourceFile[]): string[] {
  return files
    .filter((file) => lines(file) > longest && !saysWhy(file))
    .map((file) => `${file.path} has ${lines(file)} lines and no reason`);
}

function lines(file: SourceFile | undefined): number {
  return file === undefined ? 0 : file.text.trimEnd().split('\n').length;
}

function saysWhy({ text }: SourceFile): boolean {
  return text
    .split('\n')
    .slice(0, 5)
    .some((line) => /^\s*(\/\/|\/\*|\*)\s*\S/.test(line));
}
