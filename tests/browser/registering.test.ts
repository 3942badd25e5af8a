import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood } from './page-checks.ts';
import { fillIn, followOwnLink, openMail, press, somebody } from './registrant.ts';

const { open } = stage();

test('somebody reads, registers, checks, gets a receipt and a mail, and comes back by their own link', async () => {
  const page = await open('/');
  expect(new URL(page.url()).pathname).toBe('/open/nl');
  await page.getByRole('link', { name: 'Aanmelden' }).first().click();
  const person = somebody(5, 'Tot dan!');
  await fillIn(page, person);
  await press(page, 'check');
  await page.goBack();
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe(person.email);
  await press(page, 'check');
  await expectGood(page);
  expect(await page.getByText(person.email).count()).toBeGreaterThan(0);

  await press(page, 'edit:remarks');
  expect(await page.evaluate('document.activeElement?.name')).toBe('remarks');
  await expectGood(page);
  await page.getByLabel('Opmerkingen').fill('Tot de zestiende!');
  await press(page, 'check');
  expect(await page.getByText('Tot de zestiende!').count()).toBe(1);

  await press(page, 'confirm');
  expect(page.url()).toMatch(/\/open\/nl\/aanmelden\/gedaan\//);
  expect(await page.textContent('main')).toContain('Oplossen tekorten onderwijspersoneel');
  await expectGood(page);
  await page.reload();
  expect(page.url()).toMatch(/\/open\/nl\/aanmelden\/gedaan\//);

  await openMail(page, 'open', person);
  await expectGood(page);
  await followOwnLink(page);
  expect(new URL(page.url()).pathname).toBe('/open/nl/mijn');
  expect(await page.textContent('main')).toContain('Oplossen tekorten onderwijspersoneel');
  await expectGood(page);
});

test('a form with errors has its summary focused on top, names each field and keeps what was typed', async () => {
  const page = await open('/open/nl/aanmelden');
  await page.getByLabel('Naam', { exact: true }).fill('Noor');
  await page.getByLabel('E-mailadres').fill('noor@');
  await press(page, 'check');
  expect(await page.title()).toMatch(/^Fout: /);
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('tabindex')).toBe('-1');
  const links = await focused.getByRole('link').allTextContents();
  expect(links.length).toBeGreaterThanOrEqual(4);
  expect(links.join(' ')).toContain('E-mailadres');
  await expectGood(page);
  await focused.getByRole('link', { name: /E-mailadres/ }).click();
  expect(await page.evaluate('document.activeElement?.name')).toBe('email');
  expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Noor');
});

test('a form far too large is answered by a page, not by a broken connection', async () => {
  const page = await open('/open/nl/aanmelden');
  await fillIn(page, somebody(1));
  await page.getByLabel('Opmerkingen').evaluate((field) => {
    const area = field as unknown as { value: string };
    area.value = 'x'.repeat(2_000_000);
  });
  await press(page, 'check');
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.locator('main a[href="/open/nl/aanmelden"]').count()).toBe(1);
  await expectGood(page);
});

test('going back and sending again is a conflict that loses nothing', async () => {
  const page = await open('/open/nl/aanmelden');
  const person = somebody(1);
  await fillIn(page, person);
  await press(page, 'check');
  const form = await page.locator('input[name="form"]').getAttribute('value');
  await press(page, 'confirm');
  await page.goto(`${new URL(page.url()).origin}/open/nl/aanmelden`);
  const other = somebody(2, 'Nog iemand');
  await fillIn(page, other);
  await page.locator('input[name="form"]').evaluate((field, value) => {
    field.setAttribute('value', value ?? '');
  }, form);
  await press(page, 'check');
  await press(page, 'confirm');
  expect(await page.title()).toMatch(/^Fout: /);
  expect(await page.getByLabel('Opmerkingen').inputValue()).toBe('Nog iemand');
  await expectGood(page);
  await press(page, 'check');
  await press(page, 'confirm');
  expect(page.url()).toContain('/gedaan/');
});
