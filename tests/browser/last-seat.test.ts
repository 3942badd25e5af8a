import { expect, test } from 'vitest';
import { stage } from './browser.ts';
import { expectGood } from './page-checks.ts';
import { fillIn, followOwnLink, openMail, press, somebody } from './registrant.ts';

const { open } = stage();

/** One seat is left of theme 8 in the nearly full scene. */
const theme = 8;

test('two people want a theme’s last seat: one gets it, the other keeps all answers and takes an offered theme', async () => {
  const people = [somebody(theme, 'Graag vooraan'), somebody(theme, 'Graag achteraan')];
  const pages = await Promise.all(people.map(() => open('/bijna-vol/nl/aanmelden')));
  await Promise.all(
    pages.map(async (page, index) => {
      await fillIn(page, people[index] ?? somebody(theme));
      await press(page, 'check');
    }),
  );
  await Promise.all(pages.map((page) => press(page, 'confirm')));
  const lost = pages.findIndex((page) => !page.url().includes('/gedaan/'));
  expect(pages.filter((page) => page.url().includes('/gedaan/'))).toHaveLength(1);

  const [page, person] = [pages[lost], people[lost]];
  if (page === undefined || person === undefined) throw new Error('nobody lost');
  const summary = await page.locator(':focus').textContent();
  expect(summary).toContain('Thema 8 is vol (48 van 48)');
  expect(summary).toContain('thema 7 heeft er 7');
  const offered = await page.locator('button[value^="take:"]').allTextContents();
  expect(offered.join(' ')).toContain('Leerlingen van PRO, VSO en ISK');
  expect(offered.join(' ')).toContain('7 plaatsen');
  expect(offered.join(' ')).not.toContain('Het borgen van STO');
  expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe(person.name);
  expect(await page.getByLabel('Opmerkingen').inputValue()).toBe(person.remarks);
  await expectGood(page);

  await press(page, 'take:pro-vso-isk');
  expect(page.url()).toContain('/gedaan/');
  await openMail(page, 'bijna-vol', person);
  await followOwnLink(page);
  expect(await page.textContent('main')).toContain('Leerlingen van PRO, VSO en ISK');
});

test('when the day is full, a form is refused in words and nothing is offered', async () => {
  const page = await open('/vol/nl');
  expect(await page.textContent('main')).toMatch(/vol/i);
  await page.goto(`${new URL(page.url()).origin}/vol/nl/aanmelden`);
  await expectGood(page);
  expect(await page.locator('button[value^="take:"]').count()).toBe(0);
});

test.each([
  ['voor', '10 september 2023'],
  ['gesloten', '9 november 2023'],
])(
  'at the moment %s there is no form, and the page says since or until when',
  async (scene, day) => {
    const page = await open(`/${scene}/nl/aanmelden`);
    expect(await page.textContent('main')).toContain(day);
    expect(await page.locator('input[name="email"]').count()).toBe(0);
    await expectGood(page);
  },
);
