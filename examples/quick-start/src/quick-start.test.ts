import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.restoreAllMocks());

test('gives one person the seat and the other the reason and the way out', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await import('./quick-start.ts');
  expect(lines).toEqual([
    expect.stringMatching(/^Ada has a seat\. Receipt: R-[0-9A-Z-]+\.$/),
    'Grace has none. Theme 1 is full (1 of 1). Theme 2 has 8 places.',
  ]);
});
