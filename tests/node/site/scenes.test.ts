import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { scenes } from '@plenary/example-sterk-techniekonderwijs/src/scenes/scene.ts';
import {
  type SceneHost,
  sceneHost,
} from '@plenary/example-sterk-techniekonderwijs/src/scenes/scene-host.ts';
import { readConfig } from '@plenary/site/node';
import { expect, onTestFinished, test } from 'vitest';
import { answers } from './site-at.ts';
import { type Visitor, visitor } from './visitor.ts';

async function demonstration(
  folder?: string,
): Promise<{ host: SceneHost; folder: string; person: Visitor }> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'plenary-scenes-')));
  const read = readConfig({ DATA_DIR: place });
  if (!read.ok) throw new Error('the default configuration is wrong');
  const host = sceneHost({
    event: nationalDay(),
    config: read.config,
    secret: 'only for tests, but long enough for one',
    folder: place,
    report: (fault) => expect.unreachable(JSON.stringify(fault)),
  });
  onTestFinished(() => host.close());
  return { host, folder: place, person: visitor(host.fetch, read.config.publicUrl) };
}

/** What each moment says of registering and of its seats. */
const said: Record<string, RegExp[]> = {
  voor: [/De aanmelding opent op zondag 10 september 2023/],
  open: [/223 van 500/, /46 van 60 plaatsen vrij/, /Nog enkele plaatsen/, /Vol \(48 van 48\)/],
  'bijna-vol': [/24 van 500/, /Nog enkele plaatsen/, /12 van 56 plaatsen vrij/],
  vol: [/Vol \(60 van 60\)/],
  gesloten: [/9 november 2023/],
  dag: [/gesloten|sloot/i],
  na: [/gesloten|sloot|voorbij|geweest/i],
};

test.each(scenes)(
  'the moment $path shows its state, in both languages, and that it is a demonstration',
  async ({ path, day }) => {
    const { person } = await demonstration();
    const [dutch, english] = [await person.get(`/${path}/nl`), await person.get(`/${path}/en`)];
    expect([dutch.status, english.status]).toEqual([200, 200]);
    const themes = await person.get(`/${path}/nl/themas`);
    const form = await person.get(`/${path}/nl/aanmelden`);
    const all = `${dutch.text} ${themes.text} ${form.text}`;
    for (const words of said[path] ?? []) expect(all).toMatch(words);
    const open = ['open', 'bijna-vol'].includes(path);
    expect(form.html.includes('name="email"')).toBe(open);
    expect(dutch.text).toMatch(new RegExp(`Demo ${day.nl} ?, verzonnen deelnemers`));
    expect(english.text).toMatch(new RegExp(`Demo ${day.en} ?, invented attendees`));
    expect(dutch.html).toMatch(/<meta name="robots" content="noindex/);
  },
);

test('the root leads to the open scene, and what belongs to no scene is not found', async () => {
  const { person } = await demonstration();
  expect((await person.get('/')).path).toBe('/open/nl');
  expect((await person.get('/', { 'accept-language': 'en' })).path).toBe('/open/en');
  expect((await person.get('/nothing')).status).toBe(404);
});

test('a mail in a scene can be read, with its layout, as a file and as a calendar entry', async () => {
  const { host, person } = await demonstration();
  const form = await person.get('/open/nl/aanmelden');
  await person.post('/open/nl/aanmelden', { ...form.hidden, ...answers, step: 'confirm' });
  const list = await eventually(
    () => person.get('/open/post'),
    (page) => /noor@/.test(page.text),
  );
  const [, letter = ''] = /href="(\/open\/post\/[^"]+)"/.exec(list.html) ?? [];
  // Those who filled the scene have no mail here.
  expect(list.text).not.toMatch(/deelnemer\d/);
  const page = await person.get(letter);
  expect(page.text).toContain('demonstratie');
  expect(page.html).toMatch(/href="http:\/\/localhost:3000\/open\/nl\/mijn\/link\//);
  const get = (ending: string) =>
    host.fetch(new Request(`http://localhost:3000${letter}${ending}`));
  const html = await get('.html');
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
  expect((await get('.eml')).headers.get('content-type')).toBe('message/rfc822');
  expect(await (await get('.ics')).text()).toContain('BEGIN:VCALENDAR');
  for (const wrong of ['.exe', '/../../event.sqlite', '%2F..%2F..%2Fevent.sqlite']) {
    expect((await get(wrong)).status).toBe(404);
  }
  expect((await person.get('/vol/post')).text).toContain('nog geen mail');
});

test('what was done in a scene is there after a restart, and gone after starting it again', async () => {
  const first = await demonstration();
  const form = await first.person.get('/open/nl/aanmelden');
  await first.person.post('/open/nl/aanmelden', { ...form.hidden, ...answers, step: 'confirm' });
  const seats = async (person: Visitor) =>
    (await person.get('/open/nl')).text.match(/\d+ van 500/)?.[0];
  expect(await seats(first.person)).toBe('222 van 500');
  await first.host.close();

  const { person } = await demonstration(first.folder);
  expect(await seats(person)).toBe('222 van 500');
  expect((await person.post('/open/opnieuw', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(
    403,
  );
  expect(await seats(person)).toBe('222 van 500');
  expect((await person.post('/open/opnieuw', {})).path).toBe('/open/nl');
  expect(await seats(person)).toBe('223 van 500');
});

test('a scene that is started again while people read it fails nobody', async () => {
  const { person } = await demonstration();
  await person.get('/voor/nl');
  const pages = await Promise.all([
    ...Array.from({ length: 10 }, () => person.get('/voor/nl')),
    person.post('/voor/again', {}),
    ...Array.from({ length: 10 }, () => person.get('/voor/nl/themas')),
  ]);
  expect(pages.map(({ status }) => status)).toEqual(Array(21).fill(200));
});

async function eventually<Result>(
  ask: () => Promise<Result>,
  fits: (result: Result) => boolean,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    const result = await ask();
    if (fits(result) || tries === 100) return result;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
