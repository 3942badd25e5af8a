import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood } from './page-checks.ts';
import { weekendSite } from './weekend-site.ts';

const { open } = stage(weekendSite);

/** As somebody does who reads labels. */
async function fillIn(page: Page, { guests = '2', second = 'Deur' } = {}): Promise<void> {
  await page.getByLabel('Naam').fill('Noor');
  await page.getByLabel('E-mail').fill('noor@example.org');
  await page.getByRole('group', { name: 'U komt als' }).getByLabel('Helper').check();
  await page.getByLabel('Telefoon').fill('040 123 45 67');
  await page.getByLabel('Hoeveel mensen neemt u mee?').fill(guests);
  await page.getByLabel('Lengte van uw plank').fill('2,5');
  await page.getByLabel('Dag van aankomst').fill('2023-11-18');
  const tools = page.getByRole('group', { name: 'Wat wilt u doen?' });
  await tools.getByLabel('Zagen').check();
  await tools.getByLabel('Schilderen').check();
  const shifts = page.getByRole('group', { name: 'Uw diensten' });
  await shifts.getByLabel('1e keuze').selectOption('Bar');
  await shifts.getByLabel('2e keuze').selectOption(second);
  await page.getByLabel('Lidnummer').fill('A1234');
}

test('every kind of field is filled in and sent without script', async () => {
  const page = await open('/nl/aanmelden', { javaScriptEnabled: false });
  await fillIn(page);
  await page.getByRole('button', { name: 'Controleren' }).click();
  const answers = page.locator('dl.plenary-answers');
  for (const words of [
    '2,5',
    'zaterdag 18 november 2023',
    'Zagen, Schilderen',
    '1. Bar, 2. Deur',
  ]) {
    expect(await answers.getByText(words, { exact: true }).count()).toBe(1);
  }
  await page.getByRole('button', { name: 'Aanmelding versturen' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Wij mailen u');
});

test('going back to change one answer keeps all the others', async () => {
  const page = await open('/nl/aanmelden', { javaScriptEnabled: false });
  await fillIn(page);
  await page.getByRole('button', { name: 'Controleren' }).click();
  await page.getByRole('button', { name: 'Wijzig: Wat wilt u doen?' }).click();
  expect(await page.getByLabel('Zagen').isChecked()).toBe(true);
  expect(await page.getByLabel('Boren').isChecked()).toBe(false);
  expect(await page.locator('#field-tools:focus').count()).toBe(1);
  expect(await page.getByLabel('2e keuze').inputValue()).toBe('door');
  expect(await page.getByLabel('Lengte van uw plank').inputValue()).toBe('2,5');
  expect(await page.getByLabel('Dag van aankomst').inputValue()).toBe('2023-11-18');
});

test('the form has nothing that axe finds, empty, wrong or checked, and fits a narrow screen', async () => {
  const page = await open('/nl/aanmelden');
  await expectGood(page);
  await fillIn(page, { guests: 'zeven', second: 'Bar' });
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expectGood(page);
  expect(await page.getByLabel('Hoeveel mensen neemt u mee?').getAttribute('aria-invalid')).toBe(
    'true',
  );
  await page.getByRole('link', { name: /^Uw diensten/ }).click();
  expect(await page.locator('#field-shifts:focus').count()).toBe(1);
  await fillIn(page);
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expectGood(page);
});

test.each(['/nl', '/en/programme', '/nl/praktisch', '/en/privacy'])(
  '%s of such a weekend has nothing that axe finds and fits a narrow screen',
  async (path) => {
    await expectGood(await open(path));
  },
);
