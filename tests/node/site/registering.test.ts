import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { noneOfThese } from '@plenary/model/compiled';
import { expect, test } from 'vitest';
import { answers, siteAt, takeSeats } from './site-at.ts';
import type { Visited, Visitor } from './visitor.ts';

const register = '/nl/aanmelden';

async function fillIn(person: Visitor, fields: Record<string, string> = {}): Promise<Visited> {
  const form = await person.get(register);
  return person.post(register, { ...form.hidden, ...answers, ...fields, step: 'check' });
}

async function confirm(person: Visitor, checked: Visited): Promise<Visited> {
  return person.post(register, { ...checked.hidden, step: 'confirm' });
}

test('somebody registers, checks, confirms and gets a receipt that tells what was asked', async () => {
  const { visitor, desk, mail } = await siteAt({ sqlite: true });
  const person = visitor();
  const checked = await fillIn(person);
  expect(checked.status).toBe(200);
  expect(checked.text).toContain('Noor van den Berg');
  expect((await desk.availability()).quotas[0]?.used).toBe(0);

  const receipt = await confirm(person, checked);
  expect(receipt.status).toBe(200);
  expect(receipt.path).toMatch(/^\/nl\/aanmelden\/gedaan\//);
  expect(receipt.text).toContain('Samenwerking met het mbo');
  expect((await desk.availability()).quotas[0]?.used).toBe(1);

  const [letter, ...others] = await mail();
  expect(others).toEqual([]);
  expect(letter?.to).toBe('noor@example.org');
  expect(letter?.mail.calendar?.content).toContain('BEGIN:VCALENDAR');
});

test('who belongs to no region says so, and the check page carries it on', async () => {
  const { visitor, desk } = await siteAt();
  const person = visitor();
  const checked = await fillIn(person, { region: noneOfThese });
  expect(checked.text).toContain('Geen regio');
  expect((await confirm(person, checked)).path).toMatch(/gedaan/);
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
});

test('who chooses no theme, where the form leaves it open, has the day and can choose later', async () => {
  const day = nationalDay();
  const fields = day.form.fields.map((field) =>
    'asks' in field && field.asks === 'theme' ? { ...field, required: false } : field,
  );
  const { visitor, desk, mail } = await siteAt({
    event: { ...day, form: { ...day.form, fields } },
  });
  const person = visitor();
  const receipt = await confirm(person, await fillIn(person, { theme: '' }));
  expect(receipt.path).toMatch(/gedaan/);
  expect((await desk.availability()).quotas.map(({ used }) => used).slice(0, 2)).toEqual([1, 0]);

  const [letter] = await mail();
  const own = await person.get(
    /http:\/\/[^/]+(\S+\/link\/\S+)/.exec(letter?.mail.text ?? '')?.[1] ?? '',
  );
  expect(own.status).toBe(200);
  const choose = await person.get('/nl/mijn/thema');
  const chosen = await person.post('/nl/mijn/thema', { ...choose.hidden, theme: 'mbo' });
  expect(chosen.text).toContain('Samenwerking met het mbo');
  expect((await desk.availability()).quotas.map(({ used }) => used).slice(0, 2)).toEqual([1, 1]);
});

test('a receipt tells no state and leads nowhere into a registration', async () => {
  const { visitor, mail } = await siteAt({ sqlite: true });
  const person = visitor();
  const receipt = await confirm(person, await fillIn(person));
  const [letter] = await mail();
  const link = /http:\S+\/link\/(\S+)/.exec(letter?.mail.text ?? '')?.[1];
  expect(link).toBeTruthy();
  expect(receipt.html).not.toContain(link);
  expect(receipt.html).not.toContain('noor@example.org');
});

test('the same form sent twice leads to the same receipt and stores nothing twice', async () => {
  const { visitor, desk, mail } = await siteAt({ sqlite: true });
  const person = visitor();
  const checked = await fillIn(person);
  const [first, second] = await Promise.all([confirm(person, checked), confirm(person, checked)]);
  const third = await confirm(visitor(), checked);
  expect([second.path, third.path]).toEqual([first.path, first.path]);
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
  expect(await mail()).toHaveLength(1);
});

test('the same form with other answers is a conflict: the answers stay and the page has a new key', async () => {
  const { visitor, desk } = await siteAt({ sqlite: true });
  const person = visitor();
  const checked = await fillIn(person);
  await confirm(person, checked);
  const other = await person.post(register, {
    ...checked.hidden,
    name: 'Sam de Wit',
    email: 'sam@example.org',
    step: 'confirm',
  });
  expect(other.status).toBe(409);
  expect(other.html).toContain('Sam de Wit');
  expect(other.hidden.form).not.toBe(checked.hidden.form);
  expect((await desk.availability()).quotas[0]?.used).toBe(1);

  const again = await person.post(register, {
    ...answers,
    ...other.hidden,
    name: 'Sam de Wit',
    email: 'sam@example.org',
    step: 'confirm',
  });
  expect(again.status).toBe(200);
  expect((await desk.availability()).quotas[0]?.used).toBe(2);
});

test('a known address gets the very same answer as a new one, and its owner a mail', async () => {
  const { visitor, desk, mail } = await siteAt({ sqlite: true });
  const known = visitor();
  const first = await confirm(known, await fillIn(known));
  const stranger = visitor();
  const second = await confirm(stranger, await fillIn(stranger, { email: 'NOOR@example.org ' }));
  const anonymous = (page: Visited) => page.text.replace(/R-[A-Z0-9-]+/g, 'R');
  expect(second.status).toBe(first.status);
  expect(anonymous(second)).toBe(anonymous(first));
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
  expect((await mail()).map(({ to }) => to)).toEqual(['noor@example.org', 'noor@example.org']);
});

test('who loses the last seat keeps all answers and takes an offered theme with one button', async () => {
  const { visitor, desk, mail } = await siteAt({ sqlite: true });
  await takeSeats(desk, 'new-audiences', 39);
  const [anna, bram] = [visitor(), visitor()];
  const wanted = { theme: 'new-audiences', remarks: 'Graag vooraan' };
  const [forAnna, forBram] = await Promise.all([
    fillIn(anna, { ...wanted, name: 'Anna', email: 'anna@example.org' }),
    fillIn(bram, { ...wanted, name: 'Bram', email: 'bram@example.org' }),
  ]);
  const [first, second] = await Promise.all([confirm(anna, forAnna), confirm(bram, forBram)]);
  expect([first.status, second.status].toSorted()).toEqual([200, 409]);

  const [loser, lost] = first.status === 409 ? [anna, first] : [bram, second];
  expect(lost.title).toMatch(/^Fout: /);
  expect(lost.text).toContain('Vol (40 van 40)');
  expect(lost.html).toContain('Graag vooraan');
  expect(lost.html).toContain('value="take:mbo"');
  expect(lost.html).not.toContain('value="take:new-audiences"');

  const name = first.status === 409 ? 'Anna' : 'Bram';
  const taken = await loser.post(register, {
    ...answers,
    ...wanted,
    ...lost.hidden,
    name,
    email: `${name.toLowerCase()}@example.org`,
    step: 'take:mbo',
  });
  expect(taken.path).toMatch(/gedaan/);
  const { themes } = await desk.availability();
  expect(themes.find(({ theme }) => theme === 'mbo')?.used).toBe(1);
  expect(themes.find(({ theme }) => theme === 'new-audiences')?.used).toBe(40);
  expect(
    (await mail()).filter(({ to }) => to === `${name.toLowerCase()}@example.org`),
  ).toHaveLength(1);
});

test('change leads back to the form with every answer kept and the same key', async () => {
  const { visitor } = await siteAt({ sqlite: true });
  const person = visitor();
  const checked = await fillIn(person, { diet: 'vegetarisch', wishesConsent: 'on' });
  const form = await person.post(register, { ...checked.hidden, step: 'edit:diet' });
  expect(form.status).toBe(200);
  expect(form.html).toContain('vegetarisch');
  expect(form.html).toMatch(/name="wishesConsent"[^>]*checked|checked[^>]*name="wishesConsent"/);
  expect(form.hidden.form).toBe(checked.hidden.form);
});

test('a theme named in the address is chosen already, an unknown one is not', async () => {
  const { visitor } = await siteAt({ sqlite: true });
  const chosen = await visitor().get(`${register}?theme=safeguarding`);
  expect(chosen.html).toMatch(/value="safeguarding"[^>]*checked|checked[^>]*value="safeguarding"/);
  expect((await visitor().get(`${register}?theme=%22%3E`)).html).not.toMatch(/\schecked[\s>=]/);
});

test.each([
  ['before opening', '2023-09-10T08:59:59.999+02:00'],
  ['after closing', '2023-11-10T00:00:00+01:00'],
])('%s there is no form, and a form that is sent all the same stores nothing', async (_, at) => {
  const open = await siteAt({ sqlite: true });
  const { hidden } = await open.visitor().get(register);
  const shut = await siteAt({ at });
  const person = shut.visitor();
  expect((await person.get(register)).html).not.toContain('name="email"');
  // A form of the same age, as from a page that was open at the time.
  const sent = await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  expect(sent.status).toBeGreaterThanOrEqual(400);
  expect((await shut.desk.availability()).quotas[0]?.used).toBe(0);
});

test('a form that was open when the window closed is refused in words', async () => {
  const shut = await siteAt({ at: '2023-11-09T23:59:00+01:00' });
  const person = shut.visitor();
  const checked = await fillIn(person);
  expect(checked.status).toBe(200);
  shut.pass(60_000);
  const refused = await confirm(person, checked);
  expect(refused.status).toBe(403);
  expect((await shut.desk.availability()).quotas[0]?.used).toBe(0);
});
