import { expect, test } from 'vitest';
import { isCrossSite } from './cross-site.ts';

function post(headers: Record<string, string>): Request {
  return new Request('http://192.168.1.7:3000/nl/aanmelden', { method: 'POST', headers });
}

const crossSite = (headers: Record<string, string>) =>
  isCrossSite(post(headers), 'https://dag.example.nl');

test('the browser’s own word is enough', () => {
  expect(crossSite({ 'sec-fetch-site': 'same-origin' })).toBe(false);
  expect(crossSite({ 'sec-fetch-site': 'none' })).toBe(false);
  expect(crossSite({ 'sec-fetch-site': 'cross-site' })).toBe(true);
});

test('a neighbouring subdomain is another site', () => {
  expect(crossSite({ 'sec-fetch-site': 'same-site', origin: 'https://dag.example.nl' })).toBe(true);
});

test('without that word the origin must be the configured one or the one in the address', () => {
  expect(crossSite({ origin: 'https://dag.example.nl' })).toBe(false);
  expect(crossSite({ origin: 'http://192.168.1.7:3000' })).toBe(false);
  expect(crossSite({ origin: 'http://192.168.1.7:3001' })).toBe(true);
  expect(crossSite({ origin: 'https://dag.example.nl.evil.example' })).toBe(true);
  expect(crossSite({ origin: 'null' })).toBe(true);
});

test('a request that no browser sent has neither and passes', () => {
  expect(crossSite({})).toBe(false);
});
