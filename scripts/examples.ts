import { existsSync, globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { publicEntries } from './public-entries.ts';
import { root } from './workspaces.mjs';

/** A piece of code in our documentation that must compile and run. */
export type Example = {
  /** Where it stands, as a reader would look for it. */
  place: string;
  code: string;
};

/** The examples in docstrings, and the exports that should have one and do not. */
export type DocstringExamples = { examples: Example[]; missing: string[] };

/**
 * Every `@example` of every public export.
 *
 * @param program - a program that holds the sources of all public entries.
 */
export function docstringExamples(program: ts.Program): DocstringExamples {
  const checker = program.getTypeChecker();
  const examples = new Map<string, Example>();
  const missing: string[] = [];
  for (const { name: entry, source } of publicEntries()) {
    const file = program.getSourceFile(`${root}/${source}`);
    const module = file && checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const codes = codesOf(symbol);
      const place = `${entry} ${exported.name}`;
      if (codes.length === 0 && needsExample(symbol)) missing.push(place);
      // What two entries export is told once.
      for (const code of codes) if (!examples.has(code)) examples.set(code, { place, code });
    }
  }
  return { examples: [...examples.values()], missing };
}

/**
 * Every ```ts fence of the READMEs, guides and pages about rules. A fence that cannot run alone is
 * marked by a second word: ```ts fragment.
 */
export function pageExamples(): Example[] {
  const pages = globSync(
    ['README.md', 'packages/*/README.md', 'docs/guides/*.md', 'docs/rules/*.md'],
    { cwd: root },
  );
  return pages
    .filter((page) => existsSync(`${root}/${page}`))
    .sort()
    .flatMap((page) =>
      fences(readFileSync(`${root}/${page}`, 'utf8')).map((code, index) => ({
        place: `${page} (${index + 1})`,
        code,
      })),
    );
}

/** Types may do without; whatever runs shows how. */
function needsExample({ flags, declarations = [] }: ts.Symbol): boolean {
  const runs = ts.SymbolFlags.Function | ts.SymbolFlags.Variable | ts.SymbolFlags.Class;
  return (flags & runs) !== 0 && declarations.length > 0;
}

function codesOf({ declarations = [] }: ts.Symbol): string[] {
  return declarations
    .flatMap((declaration) => ts.getJSDocTags(declaration))
    .filter((tag) => tag.tagName.text === 'example')
    .flatMap((tag) => fences(ts.getTextOfJSDocComment(tag.comment) ?? ''));
}

function fences(markdown: string): string[] {
  return [...markdown.matchAll(/^```(?:ts|typescript)[ \t]*\n(.*?)^```/gms)].map(
    ([, code = '']) => code,
  );
}
