import { expect, test } from 'vitest';
import { formTokenField, issueFormToken, readFormToken } from './form-token.ts';
import { signer } from './signature.ts';

const forms = signer('a secret of at least thirty-two characters', 'form');
const at = Date.UTC(2023, 8, 10, 10);
const hour = 60 * 60 * 1000;

const posted = (...tokens: string[]) =>
  new URLSearchParams(tokens.map((token): [string, string] => [formTokenField, token]));

test('a form carries a key that the desk accepts, another one for every page', async () => {
  const first = await readFormToken(forms, posted(await issueFormToken(forms, at)), at);
  const second = await readFormToken(forms, posted(await issueFormToken(forms, at)), at);
  expect(first).toEqual({ ok: true, key: expect.stringMatching(/^[A-Za-z0-9_-]{16,128}$/) });
  expect(second).not.toEqual(first);
});

test('a form can be sent until a day after it was shown, and not at that instant', async () => {
  const token = await issueFormToken(forms, at);
  expect(await readFormToken(forms, posted(token), at + 24 * hour - 1)).toMatchObject({ ok: true });
  expect(await readFormToken(forms, posted(token), at + 24 * hour)).toEqual({
    ok: false,
    code: 'form.expired',
  });
});

test('a form from the future is out of date: the clock was set back by more than minutes', async () => {
  const token = await issueFormToken(forms, at);
  expect(await readFormToken(forms, posted(token), at - 4 * 60_000)).toMatchObject({ ok: true });
  expect(await readFormToken(forms, posted(token), at - hour)).toMatchObject({
    code: 'form.expired',
  });
});

test('a missing, doubled or tampered token makes the form not ours', async () => {
  const token = await issueFormToken(forms, at);
  for (const fields of [posted(), posted(token, token), posted(`${token}A`), posted('')]) {
    expect(await readFormToken(forms, fields, at)).toEqual({ ok: false, code: 'form.invalid' });
  }
});
