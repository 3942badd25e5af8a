import { expect, test } from 'vitest';
import { assetShelf } from './asset-shelf.ts';

const css = { name: 'look.css', type: 'text/css; charset=utf-8', body: 'body { color: red }' };
const get = (etag?: string) =>
  new Request('http://localhost/', { headers: etag ? { 'if-none-match': etag } : {} });

test('a file is kept for good under its version', async () => {
  const shelf = await assetShelf([css]);
  const [, , version = '', name = ''] = shelf.path('look.css').split('/');
  const response = shelf.serve(get(), version, name);
  expect(await response?.text()).toBe(css.body);
  expect(response?.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(response?.headers.get('cache-control')).toContain('immutable');
});

test('a page from before an update still gets its file, not for good', async () => {
  const response = (await assetShelf([css])).serve(get(), 'older', 'look.css');
  expect(response?.status).toBe(200);
  expect(response?.headers.get('cache-control')).toBe('public, no-cache');
});

test('any change in any file changes the version, and the same files do not', async () => {
  const icon = { name: 'icon.svg', type: 'image/svg+xml', body: '<svg/>' };
  const path = async (...assets: (typeof css)[]) => (await assetShelf(assets)).path('look.css');
  expect(await path(css, icon)).toBe(await path(css, icon));
  expect(await path(css, icon)).not.toBe(await path(css, { ...icon, body: '<svg />' }));
  expect(await path(css)).not.toBe(await path({ ...css, name: 'other.css' }));
});

test('who has it already is told so', async () => {
  const shelf = await assetShelf([css]);
  const etag = shelf.serve(get(), 'any', 'look.css')?.headers.get('etag') ?? '';
  expect(shelf.serve(get(etag), 'any', 'look.css')?.status).toBe(304);
});

test('what is not on the shelf is not served', async () => {
  const shelf = await assetShelf([css]);
  expect(shelf.serve(get(), 'any', '../package.json')).toBeNull();
  expect(shelf.serve(get(), 'any', '__proto__')).toBeNull();
});
