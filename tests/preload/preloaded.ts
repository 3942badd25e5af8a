import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A layer between a program and its disk. */
export type Layer = 'record-writes' | 'slow-fsync';

const compiled = new Map<Layer, string>();
let folder: string | null = null;

/**
 * Variables that put a layer before a program, beside those that it has anyway. The layer is compiled by
 * gcc at its first use; without gcc it throws, for a fault that cannot be injected is no test passed.
 *
 * @param settings - what the layer is told; each begins with `PLENARY_`.
 */
export function preloaded(
  layer: Layer,
  settings: Readonly<Record<string, string>>,
): Record<string, string> {
  return { ...settings, LD_PRELOAD: libraryOf(layer) };
}

/** Variables by which every fsync and fdatasync of a program takes so much longer. */
export function slowDisk(milliseconds: number): Record<string, string> {
  return preloaded('slow-fsync', { PLENARY_FSYNC_DELAY_MS: String(milliseconds) });
}

function libraryOf(layer: Layer): string {
  const known = compiled.get(layer);
  if (known !== undefined) return known;
  folder ??= temporaryFolder();
  const library = join(folder, `${layer}.so`);
  const source = fileURLToPath(new URL(`./${layer}.c`, import.meta.url));
  const strict = ['-std=gnu11', '-O2', '-Wall', '-Wextra', '-Werror'];
  execFileSync('gcc', [...strict, '-shared', '-fPIC', '-o', library, source, '-ldl', '-pthread'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  compiled.set(layer, library);
  return library;
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'plenary-preload-'));
  // A program that runs as somebody else, such as PostgreSQL, must find it.
  chmodSync(made, 0o755);
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
