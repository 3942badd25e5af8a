import { memoryStore } from '@plenary/desk';
import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { expect, test } from 'vitest';
import { answers, type SiteAt, siteAt } from './site-at.ts';
import type { Visitor } from './visitor.ts';

/** The national day after its organisers have dropped the theme that everybody here had chosen. */
function withoutChosenTheme() {
  const day = nationalDay();
  const themes = (day.themes ?? []).map((theme) =>
    theme.id === answers.theme ? { ...theme, state: 'dropped' as const } : theme,
  );
  return { ...day, themes };
}

/** Somebody who registered for a theme, and their personal link on the site after it was dropped. */
async function loser(): Promise<{ after: SiteAt; person: Visitor; link: string }> {
  const store = memoryStore();
  const before = await siteAt({ store });
  const first = before.visitor();
  const { hidden } = await first.get('/nl/aanmelden');
  await first.post('/nl/aanmelden', { ...hidden, ...answers, step: 'confirm' });
  const text = (await before.mail()).at(-1)?.mail.text ?? '';
  const link = /http:\/\/localhost:3000(\/nl\/mijn\/link\/\S+)/.exec(text)?.[1] ?? '';
  const after = await siteAt({
    store,
    event: withoutChosenTheme(),
    at: '2023-09-11T09:00:00+02:00',
  });
  await after.desk.runDue();
  return { after, person: after.visitor(), link };
}

test('who has lost a dropped theme keeps the day, and is told how to choose another', async () => {
  const { person, link } = await loser();
  const own = await person.get(link);
  expect(own.title).toContain('U bent aangemeld');
  expect(own.text).toContain('Het thema dat u koos, gaat niet door; uw plaats op de dag houdt u.');
  const choosing = await person.get('/nl/mijn/thema');
  expect(choosing.text).toContain('Een ander thema kiezen kan tot');
  expect(choosing.html).not.toContain(`value="${answers.theme}"`);
  const done = await person.post('/nl/mijn/thema', {
    ...choosing.hidden,
    theme: 'business',
    step: 'choose',
  });
  expect(done.path).toBe('/nl/mijn?done=theme');
  expect(done.text).not.toContain('gaat niet door');
});

test('they change their other answers without choosing another theme first', async () => {
  const { after, person, link } = await loser();
  await person.get(link);
  const form = await person.get('/nl/mijn/gegevens');
  const done = await person.post('/nl/mijn/gegevens', {
    ...form.hidden,
    ...answers,
    organisation: 'De Andere School',
    step: 'amend',
  });
  expect(done.path).toBe('/nl/mijn?done=answers');
  expect(done.text).toContain('De Andere School');
  expect(done.text).toContain('Het thema dat u koos, gaat niet door');
  const mail = (await after.mail()).at(-1)?.mail;
  expect(mail?.text).toContain('Het thema dat u koos, gaat niet door');
  expect(mail?.html).toContain('Het thema dat u koos, gaat niet door');
  expect(mail?.calendar?.content).not.toContain('mbo');
});

test('their calendar has the day and no theme', async () => {
  const { person, link } = await loser();
  await person.get(link);
  const calendar = await person.get('/nl/mijn/agenda.ics');
  expect(calendar.status).toBe(200);
  expect(calendar.html.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('nobody registers for an event that was cancelled, and the form says why', async () => {
  const at = await siteAt({ event: { ...nationalDay(), status: 'EventCancelled' } });
  const person = at.visitor();
  const form = await person.get('/nl/aanmelden');
  expect(form.text).toContain('Deze dag gaat niet door.');
  expect(form.html).not.toContain('name="email"');
});
