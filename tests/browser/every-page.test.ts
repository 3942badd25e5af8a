import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood, violations } from './page-checks.ts';

const { open, origin } = stage();

const pages = {
  nl: [
    '/nl',
    '/nl/programma',
    '/nl/themas',
    '/nl/themas/safeguarding',
    '/nl/aanmelden',
    '/nl/link-kwijt',
    '/nl/praktisch',
    '/nl/privacy',
    '/nl/toegankelijkheid',
    '/nl/contact',
    '/nl/nergens',
    '/post',
  ],
  en: [
    '/en',
    '/en/programme',
    '/en/themes',
    '/en/themes/mbo',
    '/en/register',
    '/en/lost-link',
    '/en/practical',
    '/en/privacy',
    '/en/accessibility',
    '/en/contact',
    '/en/nowhere',
    '/mail',
  ],
};

test.each([...pages.nl, ...pages.en])(
  '%s has nothing that axe finds and fits a narrow screen',
  async (path) => {
    const page = await open(`/open${path}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await expectGood(page);
  },
);

test.each(['voor', 'bijna-vol', 'vol', 'gesloten', 'dag', 'na'])(
  'so have the pages of the moment %s',
  async (scene) => {
    const page = await open(`/${scene}/nl`);
    await expectGood(page);
    for (const path of ['/nl/themas', '/nl/themas/new-audiences', '/nl/aanmelden']) {
      await page.goto(`${origin()}/${scene}${path}`);
      await expectGood(page);
    }
  },
);

test('pages hold with text twice as large and in forced colours', async () => {
  const page = await open('/open/nl/aanmelden', { forcedColors: 'active' });
  expect(await violations(page, { contrast: false })).toEqual([]);
  // Twice the text on 640 pixels reflows like 320.
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
});
