import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood } from './page-checks.ts';
import { followOwnLink, openMail, press, registerIn, somebody } from './registrant.ts';

const { open } = stage();

async function ownPage(theme: number): Promise<Page> {
  const page = await open('/open/nl/aanmelden');
  const person = somebody(theme);
  await registerIn(page, person);
  await openMail(page, 'open', person);
  await followOwnLink(page);
  return page;
}

test('somebody changes theme on their own page', async () => {
  const page = await ownPage(1);
  await page.locator('main a[href$="/mijn/thema"]').click();
  await expectGood(page);
  await page
    .locator('input[name="theme"]')
    .nth(9 - 1)
    .check();
  await press(page, 'choose');
  const main = await page.textContent('main');
  expect(main).toContain('Beeldvorming en LOB');
  expect(main).not.toContain('Samenwerking met het mbo');
  await expectGood(page);
});

test('a full theme cannot be changed to: what stood stands, and others are offered', async () => {
  const page = await ownPage(1);
  await page.locator('main a[href$="/mijn/thema"]').click();
  await page
    .locator('input[name="theme"]')
    .nth(6 - 1)
    .check();
  await press(page, 'choose');
  expect(await page.title()).toMatch(/^Fout: /);
  await expectGood(page);
  await press(page, 'take:societal-themes');
  expect(await page.textContent('main')).toContain('Maatschappelijke thema’s');
});

test('somebody changes their answers, but not the address', async () => {
  const page = await ownPage(2);
  await page.locator('main a[href$="/mijn/gegevens"]').click();
  await expectGood(page);
  expect(await page.locator('input[name="email"]').count()).toBe(0);
  await page.getByRole('textbox', { name: 'Dieetwensen' }).fill('Vegetarisch');
  await press(page, 'amend');
  expect(await page.title()).toMatch(/^Fout: /);
  await expectGood(page);
  await page.locator('input[name="wishesConsent"]').check();
  await press(page, 'amend');
  expect(await page.textContent('main')).toContain('Vegetarisch');
});

test('somebody withdraws, sees until when it can be undone, and undoes it', async () => {
  const page = await ownPage(3);
  await page.locator('main a[href$="/mijn/afmelden"]').click();
  await expectGood(page);
  await press(page, 'withdraw');
  expect(await page.textContent('main')).toMatch(/16\.3\d/);
  await expectGood(page);
  await press(page, 'undo');
  expect(await page.textContent('main')).toContain('Samenwerking met het PO');
  expect(await page.locator('button[value="undo"]').count()).toBe(0);
  await expectGood(page);
});

test('an expired link leads to a new one, and a lost link is mailed', async () => {
  const page = await open('/open/nl/aanmelden');
  const person = somebody(4);
  await registerIn(page, person);
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/open/nl/mijn/link/forged`);
  await expectGood(page);
  await page.locator('main a[href="/open/nl/link-kwijt"]').first().click();
  await expectGood(page);
  await page.getByLabel('E-mailadres').fill('nobody');
  await press(page, 'recover');
  await expectGood(page);
  await page.getByLabel('E-mailadres').fill(person.email);
  await press(page, 'recover');
  await expectGood(page);
});

test('the letter with its own layout opens and its button leads to the own page', async () => {
  const page = await open('/open/nl/aanmelden');
  const person = somebody(5);
  await registerIn(page, person);
  await openMail(page, 'open', person);
  await page.locator('a[href$=".html"]').click();
  await page.waitForLoadState();
  await page.locator('a[href*="/link/"]').first().click();
  await page.waitForURL('**/open/nl/mijn');
});
