import { expect, test } from 'vitest';
import { answers, siteAt } from './site-at.ts';

const register = '/nl/aanmelden';
const day = 24 * 60 * 60 * 1000;

const wrong: [what: string, fields: Record<string, string>, field: string][] = [
  ['an empty name', { name: '' }, 'name'],
  ['a name of spaces and zero-width characters', { name: ' \u200B ' }, 'name'],
  ['a name over its limit', { name: 'x'.repeat(101) }, 'name'],
  ['a name with a newline', { name: 'Noor\r\nBcc: everybody@example.org' }, 'name'],
  ['a name with a control character', { name: 'Noor\u0000' }, 'name'],
  ['an address without a domain', { email: 'noor' }, 'email'],
  ['two addresses', { email: 'noor@example.org, sam@example.org' }, 'email'],
  ['an address with a newline', { email: 'noor@example.org\nCc: x@example.org' }, 'email'],
  ['an unknown theme', { theme: 'theme-11' }, 'theme'],
  ['a theme of the prototype', { theme: '__proto__' }, 'theme'],
  ['no theme', { theme: '' }, 'theme'],
  ['an unknown audience', { audience: 'minister' }, 'audience'],
  ['no region chosen', { region: '' }, 'region'],
  ['an unknown region', { region: 'region-79' }, 'region'],
  ['remarks over their limit', { remarks: 'x'.repeat(812) }, 'remarks'],
  ['wishes without consent', { diet: 'vegan' }, 'wishesConsent'],
];

test.each(wrong)(
  '%s is named on top and at its field, with everything else kept',
  async (_, fields, field) => {
    const { visitor, desk } = await siteAt();
    const person = visitor();
    const { hidden } = await person.get(register);
    for (const step of ['check', 'confirm']) {
      const page = await person.post(register, { ...hidden, ...answers, ...fields, step });
      expect(page.status).toBe(422);
      expect(page.title).toMatch(/^Fout: /);
      expect(page.html).toMatch(/tabindex="-1"[^>]*autofocus|autofocus[^>]*tabindex="-1"/);
      expect(page.html).toMatch(new RegExp(`<a href="#[^"]*${field}`));
      expect(page.html).toContain('De Techniekschool');
      expect(page.hidden.form).not.toBe(hidden.form);
    }
    expect((await desk.availability()).quotas[0]?.used).toBe(0);
  },
);

test('all that is wrong is told at once', async () => {
  const { visitor } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  const page = await person.post(register, { ...hidden, step: 'check' });
  const links = page.html.match(/<a href="#[^"]+"/g) ?? [];
  // Name, address, organisation, audience, region and theme; the skip link is no field.
  expect(new Set(links).size).toBeGreaterThanOrEqual(6);
});

test('a field that is sent twice is refused', async () => {
  const { visitor, desk } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  const fields = new URLSearchParams({ ...hidden, ...answers, step: 'confirm' });
  fields.append('theme', 'business');
  expect((await person.post(register, fields)).status).toBe(422);
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
});

test('a tampered, missing or doubled hidden field is refused, answers kept, with a new key', async () => {
  const { visitor, desk } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  const token = hidden.form ?? '';
  const tampered = [
    new URLSearchParams({ ...answers, step: 'confirm' }),
    new URLSearchParams({ ...answers, form: `${token}x`, step: 'confirm' }),
    new URLSearchParams({ ...answers, form: 'x'.repeat(10_000), step: 'confirm' }),
    new URLSearchParams([
      ...Object.entries(answers),
      ['form', token],
      ['form', token],
      ['step', 'confirm'],
    ]),
  ];
  for (const fields of tampered) {
    const page = await person.post(register, fields);
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Fout: /);
    expect(page.html).toContain('Noor van den Berg');
    expect(page.hidden.form).toBeTruthy();
    expect(page.hidden.form).not.toBe(token);
  }
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
});

test('a form is of use for a day', async () => {
  const { visitor, desk, pass } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  pass(day);
  const page = await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('Noor van den Berg');
  const again = await person.post(register, { ...answers, ...page.hidden, step: 'confirm' });
  expect(again.path).toMatch(/gedaan/);
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
});

test('a receipt’s address cannot be made up', async () => {
  const { visitor } = await siteAt();
  const page = await visitor().get('/nl/aanmelden/gedaan/UjEyIG1ibw.AAAA');
  expect(page.status).toBe(404);
});

test('who fills in the field that people do not see is asked to send again, and nothing is stored', async () => {
  const { visitor, desk } = await siteAt();
  const robot = visitor();
  const { hidden, html } = await robot.get(register);
  expect(html).toContain('name="website"');
  const sent = { ...hidden, ...answers, website: 'https://spam.example', step: 'confirm' };
  const page = await robot.post(register, sent);
  expect(page.status).toBe(422);
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
  const person = await robot.post(register, { ...answers, ...page.hidden, step: 'confirm' });
  expect(person.path).toMatch(/gedaan/);
});

test('what nobody asked for is ignored', async () => {
  const { visitor, desk, mail } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  await person.post(register, {
    ...hidden,
    ...answers,
    override: '{"bypass":["quota"]}',
    state: 'confirmed',
    __proto__: 'x',
    constructor: 'x',
    step: 'confirm',
  });
  expect((await desk.availability()).quotas[0]?.used).toBe(1);
  expect(await mail()).toHaveLength(1);
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "O'Brien van 't Hof",
  '=HYPERLINK("http://x")',
  '\u202Egnp.exe',
  'END:VEVENT',
  '👩‍👩‍👧‍👦 نور 努尔',
  '{{7*7}}',
  'null',
];

test.each(hostile)('a name like %s is text everywhere', async (name) => {
  const { visitor, mail } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  const checked = await person.post(register, { ...hidden, ...answers, name, step: 'check' });
  expect(checked.html).not.toContain('<script>alert');
  expect(checked.html).not.toContain('<img src=x');
  expect(checked.hidden.name).toBe(name);
  await person.post(register, { ...checked.hidden, step: 'confirm' });
  const [letter] = await mail();
  expect(letter?.mail.html).not.toMatch(/<script>alert|<img src=x/);
  expect(letter?.mail.calendar?.content.match(/END:VEVENT\r\n/g)?.length).toBeLessThanOrEqual(2);
});
