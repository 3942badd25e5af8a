import { joinedBytes } from './joined-bytes.ts';

/** The most bytes a form may have. */
export const formLimit = 256 * 1024;

/** How much of a body that is too large is still read, so that the browser gets to read the answer. */
const drainLimit = 16 * 1024 * 1024;

/** A posted form's fields, or why there are none. */
export type PostedForm =
  | { readonly ok: true; readonly fields: URLSearchParams }
  | { readonly ok: false; readonly problem: 'too-large' | 'unsupported-media' };

/**
 * The fields of a form, read by stream and never more than 256 kB of it. Only
 * `application/x-www-form-urlencoded` is read: no page here uploads files.
 *
 * @param request - a POST.
 */
export async function readPostedForm(request: Request): Promise<PostedForm> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const body = await readAtMost(request.body, formLimit);
  if (body === null) return { ok: false, problem: 'too-large' };
  if (type !== 'application/x-www-form-urlencoded') {
    return { ok: false, problem: 'unsupported-media' };
  }
  return { ok: true, fields: new URLSearchParams(new TextDecoder().decode(body)) };
}

/**
 * The whole body, or null where it is longer than `limit`. The rest is read and dropped: a server that
 * answers and closes while a browser still sends makes it show an error of its own instead of our page.
 */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > drainLimit) break;
    if (length > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return length > limit ? null : joinedBytes(chunks);
}
