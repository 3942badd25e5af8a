import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How to see that a Debian package is there, by what it is needed for. */
const present = {
  chromium: () => existsSync('/usr/bin/chromium'),
  faketime: () => existsSync('/usr/bin/faketime'),
  gcc: () => existsSync('/usr/bin/gcc'),
  'libc6-dev': () => existsSync('/usr/include/stdlib.h'),
  // In a folder of its version, and not on the path.
  postgresql: () => existsSync('/usr/lib/postgresql'),
  strace: () => existsSync('/usr/bin/strace'),
  // Debian's own Python: the first on the path may be another, without Debian's modules.
  'python3-icalendar': () => succeeds('/usr/bin/python3', ['-c', 'import icalendar']),
};

/**
 * Installs the Debian packages that are missing, where this is Debian and the user is root;
 * otherwise stops the process with a sentence that says what to install.
 *
 * @param {string[]} packages - names of Debian packages
 */
export function ensureDebian(packages) {
  const missing = packages.filter((name) => !present[name]());
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(missing);
  const stillMissing = missing.filter((name) => !present[name]());
  if (stillMissing.length === 0) return;
  console.error(
    `This suite needs ${stillMissing.join(' and ')}. On Debian or Ubuntu: sudo apt-get install ${stillMissing.join(' ')}`,
  );
  process.exit(1);
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const flags = ['install', '--yes', '--no-install-recommends', '--quiet=2'];
  if (succeeds('apt-get', [...flags, ...packages])) return;
  // The list of packages may be missing or old.
  succeeds('apt-get', ['update', '--quiet=2']);
  succeeds('apt-get', [...flags, ...packages]);
}

function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0;
}
