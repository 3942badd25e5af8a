import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const file = fileURLToPath(
  import.meta.resolve('@plenary/example-sterk-techniekonderwijs/dist/server.js'),
);

/** Runs the example's server as it was built. */
function run(args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** What it says until it ends by itself. */
async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  if (child.stderr === null) throw new Error('it has no output');
  const said = text(child.stderr);
  const [code] = await once(child, 'exit');
  return { code, said: await said };
}

/** What it says once it serves. */
async function served(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of child.stdout ?? []) {
    said += piece;
    if (said.includes('Ctrl+C')) return said;
  }
  throw new Error(`it ended: ${said}`);
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return String(address !== null && typeof address === 'object' ? address.port : 0);
}

const folder = () => mkdtemp(join(tmpdir(), 'plenary-server-'));

test('an argument that there is not is answered by those that there are', async () => {
  const { code, said } = await ended(run(['--clock', 'moon'], { DATA_DIR: await folder() }));
  expect(code).toBe(1);
  expect(said).toBe('Usage: npm start [-- --fresh] [-- --clock system]\n');
});

test('a variable that is wrong is named before anything starts', async () => {
  const { code, said } = await ended(run([], { PORT: 'high', DATA_DIR: await folder() }));
  expect(code).toBe(1);
  expect(said).toMatch(/^PORT: must be a whole number/);
});

test('by the system’s clock the day is over: the site says so and stops when asked', async () => {
  const [PORT, DATA_DIR] = [await freePort(), await folder()];
  const child = run(['--clock', 'system'], { PORT, DATA_DIR });
  expect(await served(child)).toContain(`http://localhost:${PORT}`);
  const page = await (await fetch(`http://localhost:${PORT}/nl/aanmelden`)).text();
  expect(page).not.toContain('name="email"');
  expect(page).not.toContain('Demo');
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test.each(['scenes', 'system'])(
  'what one server serves by the clock of the %s is neither served nor deleted by another',
  async (clock) => {
    const DATA_DIR = await folder();
    const PORT = await freePort();
    const first = run(['--clock', clock], { PORT, DATA_DIR });
    await served(first);
    const before = await readdir(DATA_DIR, { recursive: true });
    for (const args of [[], ['--fresh']]) {
      const elsewhere = { PORT: await freePort(), DATA_DIR };
      const { code, said } = await ended(run([...args, '--clock', clock], elsewhere));
      expect(code).toBe(1);
      expect(said).toBe(
        `${join(DATA_DIR, clock)} is in use by another process: stop that one first, or choose another place, with DATA_DIR.\n`,
      );
      const samePort = await ended(run([...args, '--clock', clock], { PORT, DATA_DIR }));
      expect(samePort.said).toMatch(/^Port \d+ is taken\. [^\n]*\n$/);
    }
    expect(await readdir(DATA_DIR, { recursive: true })).toEqual(expect.arrayContaining(before));
    first.kill('SIGTERM');
    await once(first, 'exit');
    const fresh = run(['--fresh', '--clock', clock], { PORT: await freePort(), DATA_DIR });
    expect(await served(fresh)).toContain('Ctrl+C');
  },
);

test('a list of regions that cannot be read is told without a stack', async () => {
  const DATA_DIR = await folder();
  const REGIONS_CSV = join(DATA_DIR, 'regions.csv');
  await writeFile(REGIONS_CSV, 'number\n1\n');
  const { code, said } = await ended(run([], { PORT: await freePort(), DATA_DIR, REGIONS_CSV }));
  expect(code).toBe(1);
  expect(said).toMatch(/^[^\n]* is not a list of regions \([^\n]*\)\.\n$/);
});

test('a port that is taken is told in a sentence', async () => {
  const [PORT, DATA_DIR] = [await freePort(), await folder()];
  const taken = createServer().listen(Number(PORT));
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { code, said } = await ended(run(['--clock', 'system'], { PORT, DATA_DIR }));
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^Port ${PORT} is taken\\. Choose another one`));
});
