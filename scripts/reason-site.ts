import './resolve-sources.ts';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './workspaces.mjs';

const site = `${root}/docs/dist`;

/**
 * Puts the pages of reasons into the site of the documentation, each at `/reasons/<code>`, with the
 * sources to which they and other documents lead, and gives how many there are.
 */
export async function writeReasonSite(): Promise<number> {
  // Loaded here, since only now `@plenary/*` means the sources.
  const [{ reasonPages }, { reasonHtml, sourceHtml, styles }] = await Promise.all([
    import('./reason-page.ts'),
    import('./reason-html.ts'),
  ]);
  const pages = reasonPages();
  const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
  const sources = new Set([
    ...pages.flatMap(({ source, test }) => [source, test.file]),
    ...sourcesOfDocuments(read),
  ]);
  write('reasons/style.css', styles);
  for (const [path, text] of reasonHtml(pages, read)) write(`reasons/${path}`, text);
  for (const path of sources) write(`reasons/source/${path}.html`, sourceHtml(path, read(path)));
  leadThere();
  return pages.length;
}

/** Sources to which guides and decisions lead, from the root. */
function sourcesOfDocuments(read: (path: string) => string): string[] {
  return globSync('docs/{guides,adr,rules}/*.md', { cwd: root }).flatMap((document) => {
    const links = read(document).matchAll(/\]\(\.\.\/\.\.\/([^)#]+\.ts)\)/g);
    return [...links].map(([, path = '']) => path);
  });
}

/** TypeDoc follows files only, so its pages name the address on the site, whose depth is theirs. */
function leadThere(): void {
  for (const page of globSync('**/*.html', { cwd: site })) {
    const text = readFileSync(`${site}/${page}`, 'utf8');
    if (!text.includes('href="/reasons/')) continue;
    const up = '../'.repeat(page.split(/[\\/]/).length - 1);
    write(page, text.replaceAll('href="/reasons/', `href="${up}reasons/`));
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(`${site}/${path}`), { recursive: true });
  writeFileSync(`${site}/${path}`, text);
}
