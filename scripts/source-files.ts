import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './workspaces.mjs';

/** One TypeScript file of the repository. */
export type SourceFile = {
  /** Relative to the root, with slashes. */
  path: string;
  text: string;
  isTest: boolean;
};

/** One import or re-export of a file. */
export type Import = {
  from: string;
  /** Whether nothing of it is left when the file runs. */
  typeOnly: boolean;
  line: number;
};

const ignored = /(^|\/)(node_modules|dist|\.[^/]+)\//;

/**
 * Our own TypeScript files, in path order.
 *
 * @param globs - relative to the root.
 */
export function sourceFiles(...globs: string[]): SourceFile[] {
  return globSync(globs, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ignored.test(path))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(`${root}/${path}`, 'utf8'),
      isTest: /\.(test|test-d|bench)\.ts$/.test(path),
    }));
}

/** The syntax tree of a file; nothing is resolved. */
export function syntaxOf({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
}

/** What a file imports, re-exports or loads by `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const syntax = syntaxOf(file);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const { line } = syntax.getLineAndCharacterOfPosition(specifier.getStart());
    imports.push({ from: specifier.text, typeOnly, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(syntax);
  return imports;
}
