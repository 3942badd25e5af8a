import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../testing/read-calendar.ts';

const root = new URL('../../../../', import.meta.url);

/** `@plenary/*` by source, as in the tests themselves, so that nothing has to be built. */
const resolveSources = `
import { registerHooks } from 'node:module';
const sources = ${JSON.stringify(sources())};
registerHooks({ resolve: (name, context, next) => next(sources[name] ?? name, context) });
`;

const program = `
const { eventCalendar } = await import('${new URL('./event-calendar.ts', import.meta.url)}');
const { autumnDay } = await import('${new URL('../testing/autumn-day.ts', import.meta.url)}');
const { nl } = await import('${new URL('../nl.ts', import.meta.url)}');
const context = { messages: nl, domain: 'example.org', revisedAt: Date.UTC(2023, 8, 10, 7) };
const hours = new Date(2023, 10, 16).getTimezoneOffset() / -60;
process.stdout.write(JSON.stringify({ hours, text: eventCalendar(autumnDay(), context) }));
`;

describe('a calendar written by a process in another time zone', () => {
  const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York'];
  const written = zones.map((zone) => writtenIn(zone));

  test('was really written in three zones', () => {
    expect(written.map(({ hours }) => hours)).toEqual([0, 1, -5]);
  });

  test('has the same bytes', () => {
    expect(new Set(written.map(({ text }) => text)).size).toBe(1);
  });

  test('runs from 11:00 to 16:00 UTC', () => {
    for (const { text } of written) {
      const [entry] = readCalendar(text).entries;
      expect(entry?.instant('dtstart')).toBe('2023-11-16T11:00:00.000Z');
      expect(entry?.instant('dtend')).toBe('2023-11-16T16:00:00.000Z');
    }
  });
});

function writtenIn(zone: string): { hours: number; text: string } {
  const hooks = `data:text/javascript,${encodeURIComponent(resolveSources)}`;
  const output = execFileSync(
    process.execPath,
    ['--import', hooks, '--input-type=module', '--eval', program],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return JSON.parse(output);
}

function sources(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.json', root), 'utf8'));
  const paths: Record<string, string[]> = compilerOptions.paths;
  return Object.fromEntries(
    Object.entries(paths).map(([name, [path = '']]) => [name, new URL(path, root).href]),
  );
}
