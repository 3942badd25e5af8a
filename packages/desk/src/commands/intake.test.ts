import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intakeReasons } from './intake.ts';
import { registering } from './testing/sample-asks.ts';
import { unstorableText } from './unstorable-text.ts';

const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)]);

test.each([
  ['a text with U+0000', { answers: { name: 'No\0or' } }, '/answers/name'],
  [
    'half a surrogate pair',
    { rows: [{ answers: {} }, { answers: { name: '\ud83d' } }] },
    '/rows/1/answers/name',
  ],
  ['a name that cannot be kept, which is not repeated', { answers: { 'a\0': 'x' } }, '/answers'],
  ['a name with signs of its own', { 'a/b~c': '\0' }, '/a~1b~0c'],
  ['what is no JSON', { version: Number.NaN }, '/version'],
  ['what cannot be written as JSON', { version: 10n }, '/version'],
  ['more levels than a command has', nested(13), '/0/0/0/0/0/0/0/0/0/0/0/0'],
  ['more text than a command has', { answers: { name: 'x'.repeat(9_000_000) } }, ''],
  [
    'a value that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    '',
  ],
])('%s cannot be kept', (_, value, path) => {
  expect(unstorableText(value)).toBe(path);
});

test('what is kept in every store comes in', () => {
  const storable = fc.jsonValue({ maxDepth: 8, stringUnit: 'grapheme' });
  const kept = storable.filter((value) => !JSON.stringify(value).includes('\\u0000'));
  fc.assert(
    fc.property(kept, (value) => {
      expect(unstorableText(value)).toBeNull();
    }),
  );
});

test('what holds itself is too deep', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(unstorableText(circle)).toMatch(/^(\/self){12}$/);
});

test.each(['change-address', 'take-link', 'publish', 'toString', 7, null, undefined])(
  'nobody submits a command of type %o',
  (type) => {
    const reasons = [{ code: 'command.malformed', path: '/type' }];
    expect(intakeReasons({ ...registering('noor'), type })).toEqual(reasons);
  },
);

test('a command that is not well-formed is let in, for its outcome to be kept under its key', () => {
  expect(intakeReasons({ type: 'register' })).toEqual([]);
  expect(intakeReasons(registering('noor'))).toEqual([]);
});
