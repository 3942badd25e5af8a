import { expect, test } from 'vitest';
import { formLimit, readPostedForm } from './posted-form.ts';

const urlencoded = 'application/x-www-form-urlencoded';

function post(body: RequestInit['body'], type: string | null = urlencoded): Request {
  const headers = new Headers(type === null ? [] : [['content-type', type]]);
  return new Request('http://localhost/nl/aanmelden', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  });
}

/** A body in pieces, without a length in front, that counts what was taken from it. */
function stream(pieces: number, size: number): { body: ReadableStream; taken(): number } {
  let taken = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (taken === pieces) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(97));
      taken += 1;
    },
  });
  return { body, taken: () => taken };
}

test('a form is read with its accents and repeated names', async () => {
  const read = await readPostedForm(post('name=Zo%C3%AB&theme=mbo&theme=business'));
  expect(read.ok && [...read.fields]).toEqual([
    ['name', 'Zoë'],
    ['theme', 'mbo'],
    ['theme', 'business'],
  ]);
});

test('the charset beside the type is no hindrance', async () => {
  expect(await readPostedForm(post('a=1', `${urlencoded}; charset=UTF-8`))).toMatchObject({
    ok: true,
  });
});

test('a form of exactly the limit is read, one byte more is too large', async () => {
  expect(await readPostedForm(post(`a=${'x'.repeat(formLimit - 2)}`))).toMatchObject({ ok: true });
  expect(await readPostedForm(post(`a=${'x'.repeat(formLimit - 1)}`))).toEqual({
    ok: false,
    problem: 'too-large',
  });
});

test('a body without a length is counted while it comes in', async () => {
  expect(await readPostedForm(post(stream(5, 60_000).body))).toEqual({
    ok: false,
    problem: 'too-large',
  });
});

test('an endless body is left after sixteen megabytes', async () => {
  const endless = stream(Number.POSITIVE_INFINITY, 1024 * 1024);
  expect(await readPostedForm(post(endless.body))).toMatchObject({ problem: 'too-large' });
  expect(endless.taken()).toBeLessThan(20);
});

test('a file upload, JSON, plain text and no type at all are not read', async () => {
  const upload = new FormData();
  upload.set('file', new Blob(['x']), 'x.txt');
  const requests = [
    new Request('http://localhost/', { method: 'POST', body: upload }),
    post('{}', 'application/json'),
    post('a=1', 'text/plain'),
    post(new Uint8Array([97]), null),
  ];
  for (const request of requests) {
    expect(await readPostedForm(request)).toEqual({ ok: false, problem: 'unsupported-media' });
  }
});

test('bytes that are not UTF-8 never throw', async () => {
  const read = await readPostedForm(post(new Uint8Array([97, 61, 255, 254])));
  expect(read.ok && read.fields.get('a')).toBe('\uFFFD\uFFFD');
});
