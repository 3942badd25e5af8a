import { noneOfThese } from '@plenary/model/compiled';
import { expect, test } from 'vitest';
import { answers, type SiteAt, siteAt, takeSeats } from './site-at.ts';
import type { Visitor } from './visitor.ts';

const minutes = 60_000;

/** Somebody who has registered and followed their personal link. */
async function registered(at: SiteAt, fields = {}): Promise<{ person: Visitor; link: string }> {
  const person = at.visitor();
  const { hidden } = await person.get('/nl/aanmelden');
  await person.post('/nl/aanmelden', { ...hidden, ...answers, ...fields, step: 'confirm' });
  const letter = (await at.mail()).at(-1);
  const link =
    /http:\/\/localhost:3000(\/nl\/mijn\/link\/\S+)/.exec(letter?.mail.text ?? '')?.[1] ?? '';
  await person.get(link);
  return { person, link };
}

test('the personal link leads to a page with an address that opens nothing by itself', async () => {
  const at = await siteAt();
  const { person, link } = await registered(at);
  const page = await person.get(link);
  expect(page.path).toBe('/nl/mijn');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Samenwerking met het mbo');
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('without the personal link one is told that it is needed, and nothing is changed', async () => {
  const at = await siteAt();
  const stranger = at.visitor();
  for (const page of [
    await stranger.get('/nl/mijn'),
    await stranger.get('/nl/mijn/agenda.ics'),
    await stranger.post('/nl/mijn/afmelden', { step: 'withdraw' }),
  ]) {
    expect(page.status).toBe(403);
    expect(page.title).toContain('Open eerst uw persoonlijke link');
    expect(page.html).toContain('href="/nl/link-kwijt"');
  }
});

test('after withdrawing every page of one’s own leads to the one that says so', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const [theme, withdraw] = [
    await person.get('/nl/mijn/thema'),
    await person.get('/nl/mijn/afmelden'),
  ];
  await person.post('/nl/mijn/afmelden', { ...withdraw.hidden, step: 'withdraw' });
  const wasOpen = { ...theme.hidden, theme: 'business', step: 'choose' };
  for (const wait of [0, 60 * minutes]) {
    at.pass(wait);
    const { title } = await person.get('/nl/mijn');
    for (const path of ['thema', 'gegevens', 'afmelden', 'agenda.ics']) {
      const page = await person.get(`/nl/mijn/${path}`);
      expect([page.path, page.title]).toEqual(['/nl/mijn', title]);
    }
    expect((await person.post('/nl/mijn/thema', wasOpen)).path).toBe('/nl/mijn');
  }
});

test('an address that says what was done is believed only where it is true', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const plain = await person.get('/nl/mijn');
  for (const deed of ['restored', 'theme', 'answers', 'withdrawn', 'nothing']) {
    expect((await person.get(`/nl/mijn?done=${deed}`)).text).toBe(plain.text);
  }
  const form = await person.get('/nl/mijn/afmelden');
  const withdrawn = await person.post('/nl/mijn/afmelden', { ...form.hidden, step: 'withdraw' });
  expect((await person.get('/nl/mijn?done=restored')).text).toBe(withdrawn.text);
});

test('a forged, cut or foreign link is expired, and leads to a new one', async () => {
  const at = await siteAt();
  const { link } = await registered(at);
  const last = link.at(-1) === 'A' ? 'B' : 'A';
  for (const forged of [
    `${link}A`,
    link.slice(0, -3),
    link.slice(0, -1) + last,
    '/nl/mijn/link/x',
  ]) {
    const page = await at.visitor().get(forged);
    expect(page.status).toBe(404);
    expect(page.html).toContain('/nl/link-kwijt');
    expect(page.headers.getSetCookie().join()).not.toContain('=A');
  }
});

test('somebody changes theme: the seats move and the page tells so', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const form = await person.get('/nl/mijn/thema');
  const page = await person.post('/nl/mijn/thema', {
    ...form.hidden,
    theme: 'safeguarding',
    step: 'choose',
  });
  expect(page.path).toBe('/nl/mijn?done=theme');
  expect(page.text).toContain('Het borgen van STO');
  const { themes } = await at.desk.availability();
  const used = (id: string) => themes.find(({ theme }) => theme === id)?.used;
  expect([used('mbo'), used('safeguarding')]).toEqual([0, 1]);
  expect((await at.mail()).at(-1)?.mail.text).toContain('Het borgen van STO');
});

test('a full theme is refused on a swap: the old seat stands and themes with room are offered', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  await takeSeats(at.desk, 'pro-vso-isk', 40);
  const form = await person.get('/nl/mijn/thema');
  const swap = { ...form.hidden, theme: 'pro-vso-isk', step: 'choose' };
  const refused = await person.post('/nl/mijn/thema', swap);
  expect(refused.status).toBe(409);
  expect(refused.html).toContain('value="take:business"');
  expect((await person.get('/nl/mijn')).text).toContain('Samenwerking met het mbo');
  const taken = await person.post('/nl/mijn/thema', { ...refused.hidden, step: 'take:business' });
  expect(taken.text).toContain('Samenwerking met het bedrijfsleven');
});

test('two tabs: the later one is told that something changed, and can go on', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const [one, two] = [await person.get('/nl/mijn/thema'), await person.get('/nl/mijn/thema')];
  await person.post('/nl/mijn/thema', { ...one.hidden, theme: 'business', step: 'choose' });
  const stale = await person.post('/nl/mijn/thema', {
    ...two.hidden,
    theme: 'safeguarding',
    step: 'choose',
  });
  expect(stale.status).toBe(409);
  const done = await person.post('/nl/mijn/thema', {
    ...stale.hidden,
    theme: 'safeguarding',
    step: 'choose',
  });
  expect(done.text).toContain('Het borgen van STO');
});

test('a change that is sent twice is made once', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const form = await person.get('/nl/mijn/thema');
  const swap = { ...form.hidden, theme: 'business', step: 'choose' };
  const pages = await Promise.all([
    person.post('/nl/mijn/thema', swap),
    person.post('/nl/mijn/thema', swap),
  ]);
  expect(pages.map(({ path }) => path)).toEqual(['/nl/mijn?done=theme', '/nl/mijn?done=theme']);
});

test('somebody changes their answers; the address and the theme cannot be changed there', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const form = await person.get('/nl/mijn/gegevens');
  expect(form.text).toContain('noor@example.org');
  expect(form.html).not.toContain('name="email"');
  const page = await person.post('/nl/mijn/gegevens', {
    ...form.hidden,
    ...answers,
    organisation: 'Het Vakcollege',
    email: 'other@example.org',
    theme: 'business',
    step: 'amend',
  });
  expect(page.path).toBe('/nl/mijn?done=answers');
  expect(page.text).toContain('Het Vakcollege');
  expect(page.text).toContain('noor@example.org');
  expect(page.text).toContain('Samenwerking met het mbo');
});

test('who changed theme and then their answers keeps the new theme', async () => {
  const at = await siteAt();
  const { person } = await registered(at, { region: noneOfThese });
  const swap = await person.get('/nl/mijn/thema');
  await person.post('/nl/mijn/thema', { ...swap.hidden, theme: 'business', step: 'choose' });
  const form = await person.get('/nl/mijn/gegevens');
  const page = await person.post('/nl/mijn/gegevens', {
    ...form.hidden,
    ...answers,
    region: noneOfThese,
    organisation: 'Het Vakcollege',
    step: 'amend',
  });
  expect(page.path).toBe('/nl/mijn?done=answers');
  expect(page.text).toContain('Samenwerking met het bedrijfsleven');
  expect(page.text).not.toContain('Samenwerking met het mbo');
});

test('a wrong answer on one’s own page is named, and nothing changes', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const form = await person.get('/nl/mijn/gegevens');
  const page = await person.post('/nl/mijn/gegevens', {
    ...form.hidden,
    ...answers,
    name: '',
    organisation: 'Het Vakcollege',
    step: 'amend',
  });
  expect(page.status).toBe(422);
  expect(page.html).toContain('Het Vakcollege');
  expect((await person.get('/nl/mijn')).text).toContain('De Techniekschool');
});

test('withdrawing asks first, keeps the seat for half an hour and can be undone', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const used = async () => (await at.desk.availability()).quotas[0]?.used;
  const ask = await person.get('/nl/mijn/afmelden');
  expect(ask.html).toContain('value="withdraw"');
  const held = await person.post('/nl/mijn/afmelden', { ...ask.hidden, step: 'withdraw' });
  expect(held.path).toBe('/nl/mijn?done=withdrawn');
  expect(held.text).toContain('16.30');
  expect(await used()).toBe(1);
  at.pass(29 * minutes);
  const restored = await person.post('/nl/mijn', { ...held.hidden, step: 'undo' });
  expect(restored.path).toBe('/nl/mijn?done=restored');
  expect(restored.text).toContain('Samenwerking met het mbo');
  expect(await used()).toBe(1);
});

test('after half an hour the seat is free, and undoing comes too late', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const ask = await person.get('/nl/mijn/afmelden');
  const held = await person.post('/nl/mijn/afmelden', { ...ask.hidden, step: 'withdraw' });
  at.pass(30 * minutes);
  expect((await at.desk.availability()).quotas[0]?.used).toBe(0);
  const late = await person.post('/nl/mijn', { ...held.hidden, step: 'undo' });
  expect(late.status).toBeGreaterThanOrEqual(400);
  expect(late.status).toBeLessThan(500);
  expect((await at.desk.availability()).quotas[0]?.used).toBe(0);
});

test('a day before, changing is over: the pages say so and nothing changes', async () => {
  const at = await siteAt({ at: '2023-11-09T12:00:00+01:00' });
  const { person } = await registered(at);
  const form = await person.get('/nl/mijn/thema');
  at.pass(6 * 24 * 60 * minutes + 12 * 60 * minutes - 1 * minutes);
  const fresh = await person.get('/nl/mijn/thema');
  at.pass(1 * minutes);
  const late = await person.post('/nl/mijn/thema', {
    ...fresh.hidden,
    theme: 'business',
    step: 'choose',
  });
  expect(late.status).toBe(403);
  expect((await person.get('/nl/mijn/thema')).html).not.toContain('value="business"');
  expect(form.html).toContain('value="business"');
});

test('the lost link: the same page for everybody, mail only for who is registered', async () => {
  const at = await siteAt();
  await registered(at);
  const before = (await at.mail()).length;
  const pages = [];
  for (const email of ['noor@example.org', 'nobody@example.org']) {
    const person = at.visitor();
    const form = await person.get('/nl/link-kwijt');
    pages.push(await person.post('/nl/link-kwijt', { ...form.hidden, email, step: 'recover' }));
  }
  const [known, unknown] = pages.map((page) => page.html.replace(/value="[^"]*"/g, ''));
  expect(known).toBe(unknown);
  expect((await at.mail()).slice(before).map(({ to }) => to)).toEqual(['noor@example.org']);
});

test('a lost link for something that is no address is refused at its field', async () => {
  const at = await siteAt();
  const person = at.visitor();
  const form = await person.get('/nl/link-kwijt');
  const page = await person.post('/nl/link-kwijt', {
    ...form.hidden,
    email: 'noor@',
    step: 'recover',
  });
  expect(page.status).toBe(422);
  expect(page.html).toContain('noor@');
});

test('one’s own calendar has the theme, and nothing of the person', async () => {
  const at = await siteAt();
  const { person } = await registered(at);
  const file = await person.get('/nl/mijn/agenda.ics');
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const content = file.html.replace(/\r\n /g, '');
  expect(content).toContain('Samenwerking met het mbo');
  expect(content).not.toMatch(/Noor van|noor@|Techniekschool/);
});
