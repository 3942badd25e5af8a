import './resolve-sources.ts';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { HouseRule } from './house-rule.ts';
import { reasonMarkdown, reasonsFolder } from './reason-markdown.ts';
import type { ReasonPage } from './reason-page.ts';
import { root } from './workspaces.mjs';

export const reasonPagesAreTrue: HouseRule = {
  sentence: `From a reason's code a newcomer reaches its rule and its test: ${reasonsFolder} says what the catalogue says (npm run check -- --update), and what it names is there.`,
  findings: async () => {
    const pages = await pagesNow();
    return [...pages.flatMap((page) => leadsNowhere(page, textAt)), ...outOfDate(pages)];
  },
};

/** Writes the pages anew. */
export async function writeReasonPages(): Promise<void> {
  const pages = reasonMarkdown(await pagesNow());
  rmSync(`${root}/${reasonsFolder}`, { recursive: true, force: true });
  mkdirSync(`${root}/${reasonsFolder}`, { recursive: true });
  for (const [path, text] of pages) writeFileSync(`${root}/${path}`, text);
}

/** A line for a rule's file that does not name the code, and for a test that is not there. */
export function leadsNowhere(
  { code, source, test }: Pick<ReasonPage, 'code' | 'source' | 'test'>,
  read: (path: string) => string | undefined,
): string[] {
  const rule = read(source);
  const tests = read(test.file);
  return [
    ...(rule === undefined ? [`${code}: there is no ${source}`] : []),
    ...(rule?.includes(`'${code}'`) === false
      ? [`${code}: ${source} does not refuse with it`]
      : []),
    ...(tests === undefined ? [`${code}: there is no ${test.file}`] : []),
    ...(tests?.includes(`it('${test.title}'`) === false
      ? [`${code}: ${test.file} has no test ‘${test.title}’`]
      : []),
  ];
}

function outOfDate(pages: ReasonPage[]): string[] {
  const now = reasonMarkdown(pages);
  const written = globSync(`${reasonsFolder}/*`, { cwd: root });
  return [
    ...[...now].flatMap(([path, text]) =>
      textAt(path) === text ? [] : [`${path} is out of date`],
    ),
    ...written.filter((path) => !now.has(path)).map((path) => `${path} is about no reason`),
  ];
}

function textAt(path: string): string | undefined {
  return existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, 'utf8') : undefined;
}

async function pagesNow(): Promise<ReasonPage[]> {
  // Loaded here, so that the other rules can be asked while the packages do not run.
  const { reasonPages } = await import('./reason-page.ts');
  return reasonPages();
}
