import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine, jsonLines } from './json-lines.ts';

test('every value comes out as it went in, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ noUnicodeString: false })),
      fc.integer({ min: 1, max: 20 }),
      async (values, size) => {
        const bytes = Buffer.from(values.map(jsonLine).join(''));
        expect(await all(cut(bytes, size))).toEqual(JSON.parse(JSON.stringify(values)));
      },
    ),
    { numRuns: 30 },
  );
});

test('a line that is no JSON, or no UTF-8, is null, and the next one counts', async () => {
  const bytes = Buffer.concat([Buffer.from('{"a":\n'), Buffer.of(0x22, 0xff, 0x22, 0x0a)]);
  expect(await all(cut(Buffer.concat([bytes, Buffer.from('[1]\n')]), 3))).toEqual([
    null,
    null,
    [1],
  ]);
});

test('an unfinished last line is no value', async () => {
  expect(await all(cut(Buffer.from('1\n2'), 5))).toEqual([1]);
});

test.each([1, 7, 1_000])(
  'a line above the limit ends the stream, in pieces of %i too',
  async (size) => {
    const line = Buffer.from(jsonLine('x'.repeat(99)));
    await expect(all(cut(line, size), 100)).rejects.toMatchObject({ code: 'socket.too-long' });
    expect(await all(cut(line, size), 101)).toEqual(['x'.repeat(99)]);
  },
);

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function all(chunks: AsyncIterable<Uint8Array>, limit?: number): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const value of jsonLines(chunks, limit)) values.push(value);
  return values;
}
