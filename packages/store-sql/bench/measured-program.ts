import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const sources = new URL('../../../scripts/resolve-sources.ts', import.meta.url).href;

/**
 * Runs a program of this folder on the sources, in a process of its own, and waits for its end: a layer
 * before the disk can only be there from the start of a process.
 *
 * @param name - the file's name without its ending.
 * @param env - what the process finds in its environment beside ours: a layer.
 */
export async function runMeasured(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const options = ['--expose-gc', '--import', sources];
  const child = spawn(process.execPath, [...options, program], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${name} ended with ${code ?? signal}`);
}

/** What is put before every fsync of this process, in words. */
export function diskInWords(): string {
  const delay = process.env.PLENARY_FSYNC_DELAY_MS;
  return delay === undefined ? 'the bare disk' : `every fsync ${delay} ms longer`;
}
