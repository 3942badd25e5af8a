import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What one of the Python programs beside this file makes of its input. Debian's own Python is called,
 * since that is where Debian's modules are; without it the test fails and says so.
 *
 * @param program - file name, such as `read_calendar.py`
 * @param input - goes to its standard input
 */
export function runPython(program: string, input: string | Uint8Array): unknown {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const run = spawnSync('/usr/bin/python3', ['-B', path], { input, encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(
      `${program} did not run (python3 and python3-icalendar are needed): ${run.error ?? run.stderr}`,
    );
  }
  return JSON.parse(run.stdout);
}
