import { expect, test } from 'vitest';
import { codeId } from './code-id.ts';

const of = (code: string): string => codeId('secret', 'open-day', code);

test('a code is the same however it is typed', () => {
  expect(
    new Set(['PRESS-2024', 'press-2024', ' Press -2024\n', 'ＰＲＥＳＳ-2024'].map(of)).size,
  ).toBe(1);
});

test('other codes, events and secrets have other ids, and none tells the code', () => {
  const ids = [of('a'), of('b'), codeId('secret', 'b', 'a'), codeId('other', 'open-day', 'a')];
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
