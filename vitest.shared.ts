import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The one test set-up of every workspace: `@plenary/*` means the sources, so nothing is built first.
 *
 * @param include - globs of the test files; by default every test beside its source.
 * @param seconds - how long one test may take; long, for a busy machine is no fault in the code.
 * @param pure - the modules keep no state, so that test files may share them, which is much faster.
 */
export function tests({
  include = ['src/**/*.test.ts'],
  seconds = 30,
  pure = false,
}: {
  include?: string[];
  seconds?: number;
  pure?: boolean;
} = {}): ViteUserConfig {
  return defineConfig({
    resolve: { alias: sources() },
    test: {
      include,
      isolate: !pure,
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 1000,
    },
  });
}

/** The `paths` of the root tsconfig, in which every public entry stands beside its source. */
function sources(): { find: RegExp; replacement: string }[] {
  const root = new URL('./', import.meta.url);
  const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8'));
  const paths: Record<string, string[]> = compilerOptions.paths;
  return Object.entries(paths).map(([entry, [source = '']]) => ({
    find: new RegExp(`^${entry}$`),
    replacement: fileURLToPath(new URL(source, root)),
  }));
}
