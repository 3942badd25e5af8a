import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leadsNowhere } from '../../scripts/check-reasons.ts';
import { reasonHtml, sourceHtml } from '../../scripts/reason-html.ts';
import { reasonMarkdown, reasonsFolder } from '../../scripts/reason-markdown.ts';
import { reasonPages } from '../../scripts/reason-page.ts';
import { root } from '../../scripts/workspaces.mjs';

const pages = reasonPages();
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const markdown = reasonMarkdown(pages);
const site = reasonHtml(pages, read);

describe('the pages of reasons on a code host', () => {
  it('lead to files that are there', () => {
    for (const [page, text] of markdown) {
      const links = [...text.matchAll(/\]\(([^):]+)\)/g)].map(([, link = '']) => link);
      expect(links).not.toEqual([]);
      for (const link of links) {
        const target = posix.join(posix.dirname(page), link);
        expect(markdown.has(target) || existsSync(`${root}/${target}`), `${page}: ${link}`).toBe(
          true,
        );
      }
    }
  });

  it('stand in the index, each once', () => {
    const index = markdown.get(`${reasonsFolder}/README.md`) ?? '';
    for (const { code } of pages) expect(index.split(`(${code}.md)`)).toHaveLength(2);
  });
});

describe.each(pages)('the page of $code on the site', ({ code, words, source, test }) => {
  const text = site.get(`${code}/index.html`) ?? '';

  it('has what people read, in the language it is in', () => {
    for (const { locale, text: said } of words) {
      expect(text).toContain(`<blockquote lang="${locale}"><p>${said}</p></blockquote>`);
    }
  });

  it('leads to the line of the rule and to the line of its test', () => {
    const lines = [...text.matchAll(/href="\.\.\/source\/(.+?)\.html#L(\d+)"/g)];
    const found = lines.map(([, path = '', line]) => read(path).split('\n')[Number(line) - 1]);
    expect(lines.map(([, path]) => path)).toEqual([source, test.file]);
    expect(found[0]).toContain(`'${code}'`);
    expect(found[1]).toContain(test.title);
  });
});

describe('a source on the site', () => {
  it('has a place on every line, and no markup of its own', () => {
    const text = sourceHtml('packages/a/src/b.ts', 'const a: Map<string, b> = c;\n\nd();\n');
    expect(text).toContain('<span id="L1">const a: Map&lt;string, b&gt; = c;</span>');
    expect(text).toContain('<span id="L3">d();</span>');
    expect(text).not.toContain('id="L4"');
    expect(text).toContain('href="../../../../style.css"');
  });
});

describe('a reason that leads nowhere', () => {
  const page = {
    code: 'offer.none',
    source: 'a.ts',
    test: { file: 'a.test.ts', title: 'accepts no offer' },
  };
  const files = (rule: string | undefined, tests: string | undefined) => (path: string) =>
    path === 'a.ts' ? rule : tests;
  const rule = "return refused('offer.none');";
  const tests = "it('accepts no offer', () => {";

  it('is one whose rule or test is not there', () => {
    expect(leadsNowhere(page, files(rule, tests))).toEqual([]);
    expect(leadsNowhere(page, files(undefined, undefined))).toHaveLength(2);
  });

  it('is one whose rule names another reason, or whose test has another title', () => {
    expect(leadsNowhere(page, files("return refused('offer.lapsed');", tests))).toHaveLength(1);
    expect(leadsNowhere(page, files(rule, "it('accepts no offers', () => {"))).toHaveLength(1);
  });
});
