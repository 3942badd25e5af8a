import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './workspaces.mjs';

/**
 * Lets links of documents to files lead to the pages that the site has of them: those of reasons and of
 * sources. TypeDoc knows documents of its own only. Of any other file it puts a copy into `media`, under
 * a name that is still free there, so that a copy is known by what it says.
 *
 * @param site - the folder of the site, without a slash at its end.
 */
export function leadToPages(site: string): void {
  const addresses = new Map(
    pagesOfFiles(site).map(([file, address]) => [readFileSync(`${root}/${file}`, 'utf8'), address]),
  );
  const moved = new Map<string, string>();
  for (const copy of globSync('media/*', { cwd: site })) {
    const address = addresses.get(readFileSync(`${site}/${copy}`, 'utf8'));
    if (address === undefined) continue;
    moved.set(basename(copy), address);
    rmSync(`${site}/${copy}`);
  }
  for (const page of globSync('documents/*.html', { cwd: site })) {
    const text = readFileSync(`${site}/${page}`, 'utf8');
    const led = text.replaceAll(/href="\.\.\/media\/([^"#]+)/g, (link, copy) => {
      const address = moved.get(copy);
      return address === undefined ? link : `href="../${address}`;
    });
    writeFileSync(`${site}/${page}`, led);
  }
}

/** Files, from the root, each with the address of its page, from the site's. */
function pagesOfFiles(site: string): [string, string][] {
  const reasons = globSync('docs/reasons/*.md', { cwd: root });
  const sources = globSync('**/*.html', { cwd: `${site}/reasons/source` });
  return [
    ...reasons.map((file): [string, string] => {
      const code = basename(file, '.md');
      return [file, `reasons/${code === 'README' ? '' : `${code}/`}index.html`];
    }),
    ...sources.map((page): [string, string] => [
      page.slice(0, -'.html'.length),
      `reasons/source/${page}`,
    ]),
  ];
}
