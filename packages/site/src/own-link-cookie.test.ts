import { expect, test } from 'vitest';
import { ownLinkCookie } from './own-link-cookie.ts';

const request = (cookie: string) =>
  new Request('http://localhost/nl/mijn', { headers: { cookie } });

test('over https the cookie is tied to the host, over http it is not, and it is never for scripts', () => {
  expect(ownLinkCookie(true, 'dag-2023', '').keep('abc')).toBe(
    '__Host-plenary-own-dag-2023=abc; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
  expect(ownLinkCookie(false, 'dag-2023', '').keep('abc')).toBe(
    'plenary-own-dag-2023=abc; Path=/; HttpOnly; SameSite=Lax',
  );
});

test('two sites of one event on one host keep apart', () => {
  const open = ownLinkCookie(false, 'dag', '/open');
  const full = ownLinkCookie(false, 'dag', '/vol');
  const both = request('plenary-own-dag-open=one; plenary-own-dag-vol=two');
  expect([open.read(both), full.read(both)]).toEqual(['one', 'two']);
});

test('no cookie, an empty one or a name that merely begins alike is none', () => {
  const cookie = ownLinkCookie(false, 'dag', '');
  expect(cookie.read(new Request('http://localhost/'))).toBeNull();
  expect(cookie.read(request('plenary-own-dag='))).toBeNull();
  expect(cookie.read(request('plenary-own-dag-2=x; other=plenary-own-dag=y'))).toBeNull();
});

test('what is forgotten expires at once', () => {
  expect(ownLinkCookie(false, 'dag', '').forget()).toContain('Max-Age=0');
});
