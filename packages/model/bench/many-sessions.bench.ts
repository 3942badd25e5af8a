import { compile, parseEvent } from '../src/index.ts';
import { manySessions } from './many-sessions.ts';
import { takeTurns } from './take-turns.ts';

/*
 * Twice the sessions take at most twice the time, from the text to the compiled event: what a
 * session costs does not rise with their number. Across the night of 29 October 2023.
 */

const counts = [250, 500, 1000];

const costs = await takeTurns(
  Object.fromEntries(
    counts.map((count) => {
      const text = JSON.stringify(manySessions(count));
      return [count, () => read(text, count)];
    }),
  ),
  1,
);

function read(text: string, count: number): void {
  const parsed = parseEvent(JSON.parse(text));
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  if (compile(parsed.event).sessions.length !== count) throw new Error('a session is lost');
}

console.log('sessions from text to compiled, CPU time:');
for (const [index, { cpu, ratio }] of costs.entries()) {
  const count = counts[index] ?? Number.NaN;
  const each = (ratio * (counts[0] ?? Number.NaN)) / count;
  console.log(
    `${String(count).padStart(5)}: ${(cpu / 1000).toFixed(1)} ms, ${(cpu / count).toFixed(1)} µs a session, ${each.toFixed(2)} x that of ${counts[0]}`,
  );
}
