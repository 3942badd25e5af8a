// `npm test`: every test that needs Node only. `npm run test:<suite>`: one suite that needs more;
// with `-- --short` in its short form, where it has one.
// Ends with the sum of all reports, as `N passed, N failed`.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureDebian } from './ensure-debian.mjs';
import { requireSupportedNode } from './node-floor.mjs';
import { turbo } from './turbo.mjs';
import { root, workspaces } from './workspaces.mjs';

const forTests = '--filter=@plenary/tests^...';
const suites = {
  browser: { needs: 'Chromium', debian: ['chromium'], build: ['build:js', forTests] },
  readers: { needs: 'python3-icalendar', debian: ['python3-icalendar'], build: [] },
  postgres: { needs: 'PostgreSQL', debian: ['postgresql'], build: ['build:js', forTests] },
  faults: {
    needs: 'Linux, root, strace, gcc, PostgreSQL, and half an hour (`-- --short`: ten minutes)',
    debian: ['postgresql', 'strace', 'gcc', 'libc6-dev', 'faketime'],
    build: ['build:js', forTests],
  },
  explore: { needs: 'some minutes of a core', debian: [], build: [], folder: 'packages/rules' },
  mutants: { needs: 'a minute of a core', debian: [], build: [], folder: 'packages/rules' },
  packed: {
    needs: 'the npm registry',
    debian: [],
    build: ['build:js', 'build:types', '--filter=./packages/*'],
  },
};

requireSupportedNode();
const [suite, ...args] = process.argv.slice(2);
const passed =
  suite === undefined || suite.startsWith('-')
    ? runEverywhere(process.argv.slice(2))
    : runSuite(suite, args);
if (!passed) process.exitCode = 1;

function runEverywhere(turboArgs) {
  const tested = workspaces().filter(({ manifest }) => manifest.scripts?.test);
  const reports = tested.map(({ folder }) => ({ name: folder, file: report(folder, 'report') }));
  for (const { file } of reports) rmSync(file, { force: true });
  const ran = turbo([
    'run',
    'test',
    '--continue=dependencies-successful',
    // More at once than there are cores makes tests that watch a clock fail by slowness alone.
    '--concurrency=2',
    ...turboArgs,
  ]);
  const counts = reports.map(({ name, file }) => ({ name, ...count(file) }));
  const width = Math.max(...counts.map(({ name }) => name.length));
  console.log();
  for (const { name, ...of } of counts) console.log(`${name.padEnd(width)}  ${sentence(of)}`);
  const total = sum(counts);
  // What failed outside a test (a build, a file that does not load) is a failure too.
  if (!ran && total.failed === 0) total.failed = 1;
  console.log(`\n${sentence(total)}\n`);
  console.log('Not run here, since they need more than Node:');
  for (const [name, { needs }] of Object.entries(suites)) {
    console.log(`  npm run ${`test:${name}`.padEnd(13)}  needs ${needs}`);
  }
  return total.failed === 0;
}

function runSuite(name, vitestArgs) {
  const { debian, build, folder = 'tests' } = suites[name];
  ensureDebian(debian);
  const file = report(folder, name);
  rmSync(file, { force: true });
  const built = build.length === 0 || turbo(['run', ...build], { quiet: true });
  const ran = built && vitest(folder, name, vitestArgs);
  const total = count(file);
  if (!ran && total.failed === 0) total.failed = 1;
  console.log(`\n${sentence(total)}`);
  return total.failed === 0;
}

function vitest(folder, name, args) {
  const length = args.includes('--short') ? 'short' : 'long';
  const vitestArgs = args.filter((arg) => arg !== '--short');
  const run = spawnSync(
    process.execPath,
    [process.env.npm_execpath, 'run', `test:${name}`, '--', ...vitestArgs],
    {
      cwd: `${root}/${folder}`,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PLENARY_FAULTS: length },
    },
  );
  return run.status === 0;
}

function report(folder, name) {
  return `${root}/${folder}/.vitest/${name}.json`;
}

/** What a report counts; a suite that left none, or ran nothing, is one failure. */
function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const run = JSON.parse(readFileSync(file, 'utf8'));
  if (run.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 };
  const unloadable = run.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: run.numPassedTests,
    failed: run.numFailedTests + unloadable.length,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}

function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const of of counts) for (const key of Object.keys(total)) total[key] += of[key];
  return total;
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
