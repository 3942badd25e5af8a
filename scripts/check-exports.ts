import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { HouseRule } from './house-rule.ts';
import { type PublicEntry, publicEntries, tsconfigPaths } from './public-entries.ts';
import { type SourceFile, sourceFiles, syntaxOf } from './source-files.ts';
import { root } from './workspaces.mjs';

const snapshot = 'scripts/export-names.json';

export const entriesAreLists: HouseRule = {
  sentence:
    'Entries are lists of names: `export { … } from` only, no `export *`, no default, no code of their own.',
  findings: () => publicEntries().flatMap(({ source }) => notJustNames(fileAt(source))),
};

export const namedExports: HouseRule = {
  sentence: 'Exports are named, and a function that is exported says what it returns.',
  findings: () =>
    sourceFiles('packages/*/src/**/*.ts', 'examples/*/src/**/*.ts').flatMap(unnamedExports),
};

export const exportNames: HouseRule = {
  sentence: `The surface changes only on purpose: the exported names are those of ${snapshot} (npm run check -- --update).`,
  findings: () => {
    const written = JSON.parse(readFileSync(`${root}/${snapshot}`, 'utf8'));
    const now = exportedNames();
    return [...new Set([...Object.keys(written), ...Object.keys(now)])].flatMap((entry) => {
      const before: string[] = written[entry] ?? [];
      const after = now[entry] ?? [];
      return [
        ...after.filter((name) => !before.includes(name)).map((name) => `${entry} + ${name}`),
        ...before.filter((name) => !after.includes(name)).map((name) => `${entry} - ${name}`),
      ];
    });
  },
};

export const sameEntries: HouseRule = {
  sentence:
    'What is published is built and documented: the exports map, from which tsup builds, equals the entries of typedoc and the paths of tsconfig.',
  findings: () => {
    const entries = publicEntries();
    const paths = tsconfigPaths();
    return [
      ...difference(
        'tsconfig.json paths',
        Object.entries(paths).map(([name, source]) => `${name} = ${source}`),
        entries.map(({ name, source }) => `${name} = ${source}`),
      ),
      ...[...Map.groupBy(entries, ({ folder }) => folder)].flatMap(([folder, own]) =>
        difference(
          `${folder}/typedoc.json`,
          documented(folder),
          own.map(({ source }) => source),
        ),
      ),
    ];
  },
};

/** A line for each statement of an entry that is more than a list of names. */
export function notJustNames(entry: SourceFile): string[] {
  return syntaxOf(entry).statements.flatMap((statement) =>
    isNamedReExport(statement)
      ? []
      : [`${entry.path}: ${statement.getText().split('\n')[0]} is no list of names`],
  );
}

/** A line for each export that has no name or does not say what it returns. */
export function unnamedExports(file: SourceFile): string[] {
  return syntaxOf(file).statements.flatMap((statement) => objectionsTo(file, statement));
}

/** Sorted names of each public entry. */
export function exportedNames(): Record<string, string[]> {
  return Object.fromEntries(publicEntries().map((entry) => [entry.name, namesOf(entry)]));
}

function namesOf({ source }: PublicEntry): string[] {
  return syntaxOf(fileAt(source))
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [],
    )
    .sort();
}

function isNamedReExport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  );
}

function objectionsTo(file: SourceFile, statement: ts.Statement): string[] {
  const at = (node: ts.Node, objection: string): string => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    return `${file.path}:${line + 1} ${objection}`;
  };
  if (ts.isExportAssignment(statement)) return [at(statement, 'has a default export')];
  if (ts.isExportDeclaration(statement)) {
    return statement.exportClause === undefined ? [at(statement, 'exports *')] : [];
  }
  if (!ts.canHaveModifiers(statement)) return [];
  const modifiers = ts.getModifiers(statement)?.map(({ kind }) => kind) ?? [];
  if (!modifiers.includes(ts.SyntaxKind.ExportKeyword)) return [];
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) {
    return [at(statement, 'has a default export')];
  }
  return functionsOf(statement)
    .filter(({ type }) => type === undefined)
    .map((declaration) => at(declaration, 'exports a function without its return type'));
}

/** The functions that a statement declares and whose types no annotation beside them gives. */
function functionsOf(statement: ts.Statement): ts.SignatureDeclaration[] {
  if (ts.isFunctionDeclaration(statement)) return [statement];
  if (ts.isClassDeclaration(statement)) return statement.members.filter(ts.isMethodDeclaration);
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ type, initializer }) =>
    !type && initializer && ts.isArrowFunction(initializer) ? [initializer] : [],
  );
}

function documented(folder: string): string[] {
  const { entryPoints }: { entryPoints: string[] } = JSON.parse(
    readFileSync(`${root}/${folder}/typedoc.json`, 'utf8'),
  );
  return entryPoints.map((entry) => `${folder}/${entry}`);
}

function difference(where: string, has: string[], wants: string[]): string[] {
  return [
    ...wants.filter((one) => !has.includes(one)).map((one) => `${where} lacks ${one}`),
    ...has.filter((one) => !wants.includes(one)).map((one) => `${where} has ${one} besides`),
  ];
}

function fileAt(path: string): SourceFile {
  return { path, text: readFileSync(`${root}/${path}`, 'utf8'), isTest: false };
}
