import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { requireSupportedNode } from './node-floor.mjs';

/**
 * Runs turbo on this same Node and says whether all its tasks passed.
 *
 * @param {string[]} args - turbo's own arguments
 * @param {{ quiet?: boolean }} [options] - quiet: its own words appear only if something failed, as
 *   those of the tasks always do
 * @returns {boolean}
 */
export function turbo(args, { quiet = false } = {}) {
  requireSupportedNode();
  const binary = createRequire(import.meta.url).resolve('turbo/bin/turbo');
  const run = spawnSync(process.execPath, [binary, ...args, '--output-logs=errors-only'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      DO_NOT_TRACK: '1',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
      // turbo's hash knows no Node version: without this, one Node replays what another ran.
      PLENARY_NODE: process.version,
    },
  });
  if (run.error) throw run.error;
  if (quiet && run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
  return run.status === 0;
}
