import { expect, test } from 'vitest';
import { siteAt } from './site-at.ts';

const pages: [nl: string, en: string][] = [
  ['/nl', '/en'],
  ['/nl/programma', '/en/programme'],
  ['/nl/themas', '/en/themes'],
  ['/nl/themas/mbo', '/en/themes/mbo'],
  ['/nl/aanmelden', '/en/register'],
  ['/nl/link-kwijt', '/en/lost-link'],
  ['/nl/praktisch', '/en/practical'],
  ['/nl/privacy', '/en/privacy'],
  ['/nl/toegankelijkheid', '/en/accessibility'],
  ['/nl/contact', '/en/contact'],
];

test.each(pages)('%s and %s are the same page and say so', async (nl, en) => {
  const { visitor } = await siteAt();
  const [dutch, english] = [await visitor().get(nl), await visitor().get(en)];
  for (const [page, lang, own, other] of [
    [dutch, 'nl', nl, en],
    [english, 'en', en, nl],
  ] as const) {
    expect(page.status).toBe(200);
    expect(page.headers.get('content-language')).toBe(lang);
    expect(page.html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${lang}"`, 'i'));
    expect(page.html).toContain(`<link rel="canonical" href="http://localhost:3000${own}">`);
    expect(page.html).toMatch(
      new RegExp(
        `<link rel="alternate" hreflang="${lang === 'nl' ? 'en' : 'nl'}" href="http://localhost:3000${other}">`,
      ),
    );
    expect(page.html).toContain(`href="${other}"`);
  }
});

test('the root leads to the language that the browser prefers', async () => {
  const { visitor } = await siteAt();
  expect((await visitor().get('/', { 'accept-language': 'en-GB,en;q=0.9' })).path).toBe('/en');
  expect((await visitor().get('/', { 'accept-language': 'de, nl;q=0.5' })).path).toBe('/nl');
  expect((await visitor().get('/')).path).toBe('/nl');
});

test('an error speaks the language of its address, or else of the browser', async () => {
  const { visitor } = await siteAt();
  const lost = async (path: string, language?: string) =>
    visitor().get(path, language ? { 'accept-language': language } : {});
  expect((await lost('/en/nothing')).html).toContain('<html lang="en"');
  expect((await lost('/nl/nothing', 'en')).html).toContain('<html lang="nl"');
  expect((await lost('/nothing', 'en')).html).toContain('<html lang="en"');
  expect((await lost('/nothing')).status).toBe(404);
});

test('who registers in English gets English pages and an English mail', async () => {
  const { visitor, mail } = await siteAt();
  const person = visitor();
  const form = await person.get('/en/register');
  const receipt = await person.post('/en/register', {
    ...form.hidden,
    name: 'Jo Smith',
    email: 'jo@example.org',
    organisation: 'School',
    audience: 'docent',
    region: '-',
    theme: 'mbo',
    step: 'confirm',
  });
  expect(receipt.path).toMatch(/^\/en\/register\/done\//);
  const [letter] = await mail();
  expect(letter?.mail.inLanguage).toBe('en');
  expect(letter?.mail.text).toContain('http://localhost:3000/en/mine/link/');
});

test('personal pages and errors are found by no search engine and kept by nobody', async () => {
  const { visitor } = await siteAt();
  for (const path of ['/nl/nothing', '/nl/mijn/link/forged']) {
    const page = await visitor().get(path);
    expect(page.html).toMatch(/<meta name="robots" content="noindex/);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.html).not.toContain('rel="canonical"');
  }
});
