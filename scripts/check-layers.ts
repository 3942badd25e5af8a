import { dirname, posix } from 'node:path';
import type { HouseRule } from './house-rule.ts';
import { tsconfigPaths } from './public-entries.ts';
import { type Import, importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Per package: what its code may import; a name alone means every entry of that package. */
const arrows: Record<string, readonly string[]> = {
  model: [],
  rules: ['model/compiled'],
  render: ['model/compiled', 'rules'],
  desk: ['model', 'rules'],
  'store-sql': ['desk'],
  site: ['model', 'rules', 'render', 'desk'],
};

/** Packages that run unchanged in a browser or a worker. */
const withoutNode = ['model', 'rules', 'render'];

/** What `@plenary/model/compiled` is there to keep away from those who import it. */
const heavy = ['zod', 'luxon'];

export const layers: HouseRule = {
  sentence:
    'Arrows point one way: a package imports only public entries of packages to its left, there are no cycles, and model, rules and render know no `node:`.',
  findings: () => layerFindings(sourceFiles('packages/*/src/**/*.ts')),
};

/** A line for each import that goes against the arrows. */
export function layerFindings(files: SourceFile[]): string[] {
  const imported = new Map(files.map((file) => [file, importsOf(file)]));
  return [
    ...[...imported].flatMap(([file, imports]) =>
      imports.flatMap((one) => {
        const objection = objectionTo(file, one);
        return objection ? [`${file.path}:${one.line} imports ${one.from}: ${objection}`] : [];
      }),
    ),
    ...cycles(imported),
    ...heavyBehindCompiled(imported),
  ];
}

function objectionTo(file: SourceFile, { from, typeOnly }: Import): string | undefined {
  const [, own = ''] = file.path.split('/');
  if (from.startsWith('.')) {
    const target = posix.join(dirname(file.path), from);
    if (!from.endsWith('.ts')) return 'a relative import ends in .ts';
    return target.startsWith(`packages/${own}/`) ? undefined : 'it leaves its package';
  }
  if (from.startsWith('node:')) {
    return withoutNode.includes(own) && !file.isTest ? 'this package runs in browsers' : undefined;
  }
  if (!from.startsWith('@plenary/')) return undefined;
  if (!(from in tsconfigPaths())) return 'this is no public entry';
  const entry = from.slice('@plenary/'.length);
  const allowed = typeOnly || file.isTest ? packagesLeftOf(own) : (arrows[own] ?? []);
  const allows = (arrow: string): boolean => entry === arrow || entry.startsWith(`${arrow}/`);
  return allowed.some(allows) || entry.split('/')[0] === own
    ? undefined
    : `${own} may import ${allowed.join(', ') || 'no other package'}`;
}

/** Every package that a chain of arrows reaches from this one. */
function packagesLeftOf(own: string): string[] {
  const direct = (arrows[own] ?? []).map((arrow) => arrow.split('/')[0] ?? arrow);
  return [...new Set([...direct, ...direct.flatMap(packagesLeftOf)])];
}

function relativeImports(file: SourceFile, imports: Import[]): string[] {
  return imports
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => posix.join(dirname(file.path), from));
}

function cycles(imported: Map<SourceFile, Import[]>): string[] {
  const graph = new Map(
    [...imported].map(([file, imports]) => [file.path, relativeImports(file, imports)]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')} is a cycle`);
    } else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function heavyBehindCompiled(imported: Map<SourceFile, Import[]>): string[] {
  const byPath = new Map([...imported].map(([file, imports]) => [file.path, { file, imports }]));
  const reached = new Set(['packages/model/src/compiled.ts']);
  for (const path of reached) {
    const at = byPath.get(path);
    for (const next of at ? relativeImports(at.file, at.imports) : []) reached.add(next);
  }
  return [...reached].flatMap((path) =>
    (byPath.get(path)?.imports ?? [])
      .filter(({ from, typeOnly }) => !typeOnly && heavy.includes(from))
      .map(({ from, line }) => `${path}:${line} brings ${from} into @plenary/model/compiled`),
  );
}
