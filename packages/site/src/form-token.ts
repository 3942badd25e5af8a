import { type Signer, toBase64Url } from './signature.ts';

/** The name of the hidden field that carries the token. */
export const formTokenField = 'form';

/** How long a page with a form can be sent: a day, in milliseconds. */
const validFor = 24 * 60 * 60 * 1000;

/** A clock that was set back a little does not make a form one from the future. */
const tolerance = 5 * 60 * 1000;

/** What a form's token says: its idempotency key, or why it cannot be used. */
export type FormToken =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly code: 'form.invalid' | 'form.expired' };

/**
 * The signed text that makes a form one of ours, for 24 hours: a new idempotency key and the instant.
 *
 * @param forms - the signer of forms.
 * @param now - milliseconds since the epoch.
 */
export async function issueFormToken(forms: Signer, now: number): Promise<string> {
  const key = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  return forms.sign(`${key} ${now}`);
}

/**
 * The idempotency key of a form that was sent back.
 *
 * @param forms - the signer of forms.
 * @param fields - the posted fields; the token must be there once.
 * @param now - milliseconds since the epoch.
 */
export async function readFormToken(
  forms: Signer,
  fields: URLSearchParams,
  now: number,
): Promise<FormToken> {
  const [token, ...others] = fields.getAll(formTokenField);
  const text = token === undefined || others.length > 0 ? null : await forms.read(token);
  const [key, issuedAt] = text?.split(' ') ?? [];
  if (key === undefined || issuedAt === undefined) return { ok: false, code: 'form.invalid' };
  const age = now - Number(issuedAt);
  if (age >= validFor || age < -tolerance) return { ok: false, code: 'form.expired' };
  return { ok: true, key };
}
