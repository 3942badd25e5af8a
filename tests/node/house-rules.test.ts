import { describe, expect, it } from 'vitest';
import { notJustNames, unnamedExports } from '../../scripts/check-exports.ts';
import { tooLong } from '../../scripts/check-file-length.ts';
import { layerFindings } from '../../scripts/check-layers.ts';
import { lockFindings } from '../../scripts/check-lockfile.ts';
import { looseEndsIn } from '../../scripts/check-loose-ends.ts';
import { namedZodImports } from '../../scripts/check-zod-import.ts';
import type { SourceFile } from '../../scripts/source-files.ts';

function file(path: string, ...lines: string[]): SourceFile {
  return { path, text: lines.join('\n'), isTest: path.endsWith('.test.ts') };
}

describe('layers', () => {
  const findings = (path: string, ...lines: string[]): string[] =>
    layerFindings([file(path, ...lines)]);

  it.each([
    ['packages/rules/src/a.ts', "import { pick } from '@plenary/model/compiled';"],
    ['packages/rules/src/a.ts', "import type { EventModel } from '@plenary/model';"],
    ['packages/desk/src/a.ts', "import { decide } from '@plenary/rules';"],
    ['packages/store-sql/src/a.ts', "import type { Fact } from '@plenary/rules';"],
    ['packages/store-sql/src/a.ts', "import { Worker } from 'node:worker_threads';"],
    ['packages/rules/src/a.test.ts', "import { defineEvent } from '@plenary/model';"],
    ['packages/rules/src/a.test.ts', "import { readFile } from 'node:fs/promises';"],
  ])('lets %s say: %s', (path, line) => {
    expect(findings(path, line)).toEqual([]);
  });

  it.each([
    ['packages/rules/src/a.ts', "import { defineEvent } from '@plenary/model';"],
    ['packages/model/src/a.ts', "import type { Fact } from '@plenary/rules';"],
    ['packages/store-sql/src/a.ts', "import { decide } from '@plenary/rules';"],
    ['packages/site/src/a.ts', "import type { Store } from '@plenary/store-sql';"],
    ['packages/desk/src/a.ts', "import { decide } from '@plenary/rules/src/decide';"],
    ['packages/render/src/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['packages/render/src/a.ts', "const fs = await import('node:fs');"],
    ['packages/render/src/a.ts', "export { decide } from '../../rules/src/decide.ts';"],
    ['packages/render/src/a.ts', "export { page } from './page';"],
  ])('does not let %s say: %s', (path, line) => {
    expect(findings(path, line)).toHaveLength(1);
  });

  it('finds a cycle of values, and none where one of the two is a type', () => {
    const a = file('packages/desk/src/a.ts', "import { b } from './b.ts';");
    const value = file('packages/desk/src/b.ts', "import { a } from './a.ts';");
    const type = file('packages/desk/src/b.ts', "import type { A } from './a.ts';");
    expect(layerFindings([a, value])).toHaveLength(1);
    expect(layerFindings([a, type])).toEqual([]);
  });

  it('finds zod behind the compiled form, however far', () => {
    const entry = file('packages/model/src/compiled.ts', "export { a } from './compiled/a.ts';");
    const far = file('packages/model/src/compiled/a.ts', "import * as z from 'zod';");
    expect(layerFindings([entry, far])).toHaveLength(1);
    expect(layerFindings([far])).toEqual([]);
  });
});

describe('exports', () => {
  it('takes an entry that is a list of names, and nothing else', () => {
    const names = ["export { a, b } from './a.ts';", "export type { C } from './c.ts';"];
    expect(notJustNames(file('src/index.ts', ...names))).toEqual([]);
    expect(notJustNames(file('src/index.ts', "export * from './a.ts';"))).toHaveLength(1);
    expect(notJustNames(file('src/index.ts', 'export const a = 1;'))).toHaveLength(1);
  });

  it('takes a function that says what it returns, and no other', () => {
    expect(unnamedExports(file('a.ts', 'export function a(): number { return 1; }'))).toEqual([]);
    expect(unnamedExports(file('a.ts', 'export function a() { return 1; }'))).toHaveLength(1);
    expect(unnamedExports(file('a.ts', 'export const a = () => 1;'))).toHaveLength(1);
    expect(unnamedExports(file('a.ts', 'export const a: () => number = () => 1;'))).toEqual([]);
    expect(unnamedExports(file('a.ts', 'export default 1;'))).toHaveLength(1);
  });
});

describe('what a file may hold', () => {
  it('takes zod whole only', () => {
    expect(namedZodImports(file('a.ts', "import * as z from 'zod';"))).toEqual([]);
    expect(namedZodImports(file('a.ts', "import { z } from 'zod';"))).toHaveLength(1);
  });

  it('takes 400 lines, and more with a reason', () => {
    const code = Array.from({ length: 401 }, () => 'code();');
    expect(tooLong([file('a.ts', ...code.slice(1))])).toEqual([]);
    expect(tooLong([file('a.ts', ...code)])).toHaveLength(1);
    expect(tooLong([file('a.ts', '// One table, for it is read as one.', ...code)])).toEqual([]);
  });

  it('takes an expected error in a test with its reason only', () => {
    const bare = `// @ts${'-'}expect-error`;
    expect(looseEndsIn(file('a.test.ts', `${bare}: no such theme`))).toEqual([]);
    expect(looseEndsIn(file('a.test.ts', bare))).toHaveLength(1);
    expect(looseEndsIn(file('a.ts', `${bare}: no such theme`))).toHaveLength(1);
  });

  it('takes no test that shuts out others', () => {
    expect(looseEndsIn(file('a.test.ts', `it.${'only'}('a', f);`))).toHaveLength(1);
  });
});

describe('the lockfile', () => {
  const tool = { optionalDependencies: { '@tool/linux': '1.0.0', '@tool/darwin': '1.0.0' } };

  it('holds each platform of a tool', () => {
    const linux = { 'node_modules/tool': tool, 'node_modules/@tool/linux': {} };
    expect(lockFindings({ packages: linux })).toEqual([
      'node_modules/tool wants @tool/darwin, which the lockfile lacks',
    ]);
    expect(lockFindings({ packages: { ...linux, 'node_modules/@tool/darwin': {} } })).toEqual([]);
  });

  it('names no host, and links to workspaces', () => {
    const resolved = 'https://registry.example/tool.tgz';
    expect(lockFindings({ packages: { 'node_modules/tool': { resolved } } })).toHaveLength(1);
    const link = { resolved: 'packages/model', link: true };
    expect(lockFindings({ packages: { 'node_modules/@plenary/model': link } })).toEqual([]);
  });
});
