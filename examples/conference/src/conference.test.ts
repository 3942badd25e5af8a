import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.restoreAllMocks());

test('prints the programme by day and room, what changes when, and that nothing is wrong', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await import('./conference.ts');
  const text = lines.join('\n');
  expect(lines[0]).toBe('2027-10-29');
  expect(text).toContain('    23:30–02:30+01:00 The night watch at the gauge\n');
  expect(text).toContain('    02:30+02:00–02:30+01:00 A walk in the repeated hour');
  expect(text).toContain('09:30–10:15 Rain radar, read by hand (does not go on)');
  expect(text).toContain('No time yet\n    A boat trip, if the water allows\n    Posters\n');
  expect(text).toContain('2027-06-01T10:00 registration.opens registration/opens');
  expect(text).toContain('2027-10-28T18:00 waiting-list.ends registration/waitingList/until');
  expect(lines.at(-1)).toBe('\n0 findings');
});
