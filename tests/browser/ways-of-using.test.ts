import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood } from './page-checks.ts';
import { fillIn, followOwnLink, openMail, press, registerIn, somebody } from './registrant.ts';

const { open } = stage();

test('everything works without JavaScript: register, own link, withdraw, undo', async () => {
  const page = await open('/open/nl', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Aanmelden' }).first().click();
  await press(page, 'check');
  // Without script the page itself moves the focus to what is wrong.
  expect(await page.locator(':focus').getByRole('link').count()).toBeGreaterThan(3);
  const person = somebody(7);
  await registerIn(page, person);
  await openMail(page, 'open', person);
  await followOwnLink(page);
  await page.locator('main a[href$="/mijn/afmelden"]').click();
  await press(page, 'withdraw');
  await press(page, 'undo');
  expect(await page.textContent('main')).toContain('Leerlingen van PRO, VSO en ISK');
});

test('somebody registers by keyboard alone', async () => {
  const page = await open('/open/nl/aanmelden');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate('document.activeElement?.name');
  /** Goes on until a field has the focus, which must be visible and on the screen. */
  const goTo = async (name: string) => {
    for (let tries = 0; tries < 60; tries += 1) {
      await page.keyboard.press('Tab');
      const box = await page.locator(':focus').boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      if (box) expect(box.y >= -1 && box.y < height).toBe(true);
      if ((await focused()) === name) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await goTo('name');
  const person = somebody(1);
  await page.keyboard.type(person.name);
  await goTo('email');
  await page.keyboard.type(person.email);
  await goTo('organisation');
  await page.keyboard.type('De Techniekschool');
  await goTo('audience');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await goTo('region');
  await page.keyboard.type('Regio 7');
  await goTo('theme');
  await page.keyboard.press('Space');
  await goTo('step');
  await page.keyboard.press('Enter');
  await page.waitForLoadState();
  expect(await page.textContent('main')).toContain(person.email);
  for (let tries = 0; tries < 60; tries += 1) {
    await page.keyboard.press('Tab');
    const value = await page.evaluate('document.activeElement?.value');
    if (value === 'confirm') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/gedaan/**');
});

test('the bar of moments comes last for the keyboard, though it stands on top', async () => {
  const page = await open('/open/nl/contact');
  const focusable = await page.locator('a[href], button, input:visible').all();
  const last = focusable.at(-1);
  expect(
    await last?.evaluate((element) => element.closest('nav')?.getAttribute('aria-label')),
  ).toBe('Demonstratie');
  expect((await page.locator('.scene-bar').boundingBox())?.y).toBeLessThan(10);
});

test('somebody registers on a screen of 360 pixels', async () => {
  const page = await open('/open/nl', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('link', { name: 'Aanmelden' }).first().tap();
  const person = somebody(10);
  await fillIn(page, person);
  await page.locator('button[value="check"]').tap();
  await page.waitForLoadState();
  await page.locator('button[value="confirm"]').tap();
  await page.waitForURL('**/gedaan/**');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

test('somebody does it all in English', async () => {
  const page = await open('/', { locale: 'en-GB' });
  expect(new URL(page.url()).pathname).toBe('/open/en');
  await page.getByRole('link', { name: 'Register' }).first().click();
  const person = somebody(5);
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  await page.getByLabel('Email address').fill(person.email);
  await page.getByLabel('School, company or organisation').fill('Technical School');
  await page.getByRole('radio', { name: 'Teacher' }).check();
  await page.getByLabel('Region').selectOption({ label: 'Region 12' });
  await page.locator('input[name="theme"]').nth(4).check();
  await press(page, 'check');
  await expectGood(page);
  await press(page, 'confirm');
  await expectGood(page);
  const { origin } = new URL(page.url());
  expect(page.url()).toContain('/open/en/register/done/');
  await openMail(page, 'open', person);
  await page.goto(page.url().replace('/post/', '/mail/'));
  await followOwnLink(page);
  expect(page.url()).toBe(`${origin}/open/en/mine`);
  await expectGood(page);
});

test('a page can be read in the other language where one is', async () => {
  const page = await open('/open/nl/themas/safeguarding');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/open/en/themes/safeguarding');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.waitForURL('**/open/nl/themas/safeguarding');
});
