import type { Page } from 'playwright-core';

/** What somebody fills in, with the labels they see. */
export interface Registrant {
  readonly name: string;
  readonly email: string;
  readonly theme: number;
  readonly remarks?: string;
}

/** A name and address that no other test uses. */
export function somebody(theme: number, remarks = ''): Registrant {
  const id = Math.random().toString(36).slice(2, 8);
  return { name: `Noor ${id}`, email: `noor-${id}@example.org`, theme, remarks };
}

/** Fills in the Dutch form. */
export async function fillIn(page: Page, person: Registrant): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(person.name);
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('School, bedrijf of organisatie').fill('De Techniekschool');
  await page.getByRole('radio', { name: 'Docent' }).check();
  await page.getByLabel('Regio').selectOption({ label: 'Regio 12' });
  await page
    .locator('input[name="theme"]')
    .nth(person.theme - 1)
    .check();
  if (person.remarks) await page.getByLabel('Opmerkingen').fill(person.remarks);
}

/** Presses the page's button of a step. */
export async function press(page: Page, step: string): Promise<void> {
  await page.locator(`button[name="step"][value="${step}"]`).click();
  await page.waitForLoadState();
}

/** Registers somebody in a scene, up to the receipt. */
export async function registerIn(page: Page, person: Registrant): Promise<void> {
  await fillIn(page, person);
  await press(page, 'check');
  await press(page, 'confirm');
}

/** Goes to the mail page and opens the newest letter to somebody whose subject fits. */
export async function openMail(page: Page, scene: string, person: Registrant): Promise<void> {
  const { origin } = new URL(page.url());
  for (let tries = 0; tries < 100; tries += 1) {
    await page.goto(`${origin}/${scene}/post`);
    const letters = page.locator('.mail-page__list li', { hasText: person.email });
    if ((await letters.count()) > 0) {
      await letters.first().getByRole('link').click();
      await page.waitForLoadState();
      return;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`no mail to ${person.email}`);
}

/** Follows the personal link in the letter that is open. */
export async function followOwnLink(page: Page): Promise<void> {
  await page.locator('.mail-page__text a[href*="/link/"]').first().click();
  await page.waitForLoadState();
}
