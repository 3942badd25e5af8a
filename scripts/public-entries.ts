import { readFileSync } from 'node:fs';
import { root, workspaces } from './workspaces.mjs';

/** One import path that a package publishes. */
export type PublicEntry = {
  /** As a consumer writes it, such as `@plenary/render/ical`. */
  name: string;
  /** Folder of the package, relative to the root. */
  folder: string;
  /** Its source, relative to the root. */
  source: string;
};

/** Every entry of every published package, from their exports maps; a file of data is none. */
export function publicEntries(): PublicEntry[] {
  return workspaces()
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ folder, manifest }) =>
      Object.keys(manifest.exports ?? {})
        .filter((subpath) => !subpath.endsWith('.json'))
        .map((subpath) => ({
          name: subpath === '.' ? manifest.name : `${manifest.name}/${subpath.slice(2)}`,
          folder,
          source: `${folder}/src/${subpath === '.' ? 'index' : subpath.slice(2)}.ts`,
        })),
    );
}

/** Entry to source file, as the root tsconfig says it. */
export function tsconfigPaths(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.json`, 'utf8'));
  const paths: Record<string, [string]> = compilerOptions.paths;
  return Object.fromEntries(
    Object.entries(paths).map(([name, [source]]) => [name, source.replace('./', '')]),
  );
}
