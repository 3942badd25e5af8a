import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packPackage } from '../../scripts/pack-package.ts';
import { workspaces } from '../../scripts/workspaces.mjs';

/** A project outside the repository that has installed our packages from their tarballs. */
export type Consumer = {
  folder: string;
  /** Writes a file of the project, and its folder where there is none. */
  write: (name: string, text: string) => void;
  read: (name: string) => string;
  /** Runs this same Node in the project's folder. */
  node: (...args: string[]) => Promise<Ran>;
  /** Runs a Node of another version there, which is fetched for it. */
  nodeOf: (version: string, ...args: string[]) => Promise<Ran>;
  remove: () => void;
};

/** How a program ended. */
type Ran = { passed: boolean; output: string };

/** The compilers with which our types must do, by the name under which the consumer has them. */
export const typescripts = {
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-6.0': 'npm:typescript@6.0.3',
  'typescript-7.0': 'npm:typescript@7.0.2',
} as const;

const repository = new URL('../../', import.meta.url);
const published = workspaces().filter(({ manifest }) => manifest.private !== true);

/** Packs every published package, and installs what came out in an empty folder. */
export async function installPacked(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-consumer-'));
  const tarballs = await Promise.all(
    published.map(async ({ folder: from, manifest }) => [
      manifest.name,
      `file:${await packPackage(from, folder)}`,
    ]),
  );
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write(
    'package.json',
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: {
        ...Object.fromEntries(tarballs),
        ...typescripts,
        '@types/node': versionHere('@types/node'),
        zod: versionHere('zod'),
      },
    }),
  );
  await npm(folder, 'install', '--no-audit', '--no-fund', '--loglevel=error');
  return {
    folder,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    node: (...args) => run(process.execPath, folder, args),
    nodeOf: async (version, ...args) => run(await fetchedNode(folder, version), folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function npm(cwd: URL | string, ...args: string[]): Promise<string> {
  const script = process.env.npm_execpath;
  if (script === undefined)
    throw new Error('this suite runs as an npm script: npm run test:packed');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { cwd });
  return stdout;
}

/** The program of a Node from the npm registry, in a folder beside the project's own packages. */
async function fetchedNode(folder: string, version: string): Promise<string> {
  const onWindows = process.platform === 'win32';
  const name = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;
  const home = join(folder, `node-${version}`);
  const program = join(home, 'node_modules', name, 'bin', onWindows ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(home);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm(home, 'install', '--prefix', home, ...flags, `${name}@${version}`);
  return program;
}

async function run(program: string, cwd: string, args: string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { passed: true, output: stdout + stderr };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { passed: false, output: stdout + stderr || String(error) };
  }
}

function versionHere(name: string): string {
  const manifest = new URL(`node_modules/${name}/package.json`, repository);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
