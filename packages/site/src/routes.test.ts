import { expect, test } from 'vitest';
import { localeOfPath, locales, routeNames, routePath, routePattern, siteUrls } from './routes.ts';

test('no two pages share an address, in one language or across them', () => {
  const patterns = locales.flatMap((locale) =>
    routeNames.map((name) => routePattern(locale, name)),
  );
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('a parameter is one segment, whatever it holds', () => {
  expect(routePath('nl', 'theme', 'mbo')).toBe('/nl/themas/mbo');
  expect(routePath('en', 'theme', '../a b?$&')).toBe('/en/themes/..%2Fa%20b%3F%24%26');
});

test('the language stands first in the path', () => {
  expect(localeOfPath('/en/themes')).toBe('en');
  expect(localeOfPath('/nl')).toBe('nl');
  expect(localeOfPath('/english')).toBeNull();
  expect(localeOfPath('/')).toBeNull();
});

test('addresses begin where the site is mounted', () => {
  expect(siteUrls('en', '/vol').register).toBe('/vol/en/register');
  expect(siteUrls('nl', 'https://dag.example').theme('mbo')).toBe(
    'https://dag.example/nl/themas/mbo',
  );
});
