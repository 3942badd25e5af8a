import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

type Manifest = { exports?: Record<string, unknown> };
type TsupConfig = ReturnType<typeof defineConfig>;

/**
 * The one build of every package: ES modules from the entries that its exports map publishes, so
 * that the two cannot differ.
 *
 * @param internal - names of files in `src` that are built too but not published, such as a worker.
 */
export function build({ internal = [] }: { internal?: readonly string[] } = {}): TsupConfig {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const published = Object.keys(manifest.exports ?? {})
    .filter((subpath) => !subpath.endsWith('.json'))
    .map((subpath) => (subpath === '.' ? 'index' : subpath.slice('./'.length)));
  return defineConfig({
    entry: Object.fromEntries([...published, ...internal].map((name) => [name, `src/${name}.ts`])),
    tsconfig: fileURLToPath(new URL('./tsconfig.build.json', import.meta.url)),
    format: 'esm',
    target: 'es2023',
    dts: true,
    clean: true,
    // Otherwise `node:sqlite`, which has no name without the prefix, becomes `sqlite`.
    removeNodeProtocol: false,
  });
}
