import { type Desk, memoryStore, openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { compile, type EventModel } from '@plenary/model';
import { html } from '@plenary/render/html';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createSite, type Site } from './create-site.ts';
import type { RequestLogEntry } from './request-log.ts';
import type { SiteOptions } from './site-options.ts';

const secret = 'a secret of at least thirty-two characters';
const config = {
  publicUrl: 'https://dag.example.nl',
  secret,
  mailFrom: 'dag@example.nl',
  contact: { name: 'De organisatie', email: 'dag@example.nl' },
};

function desk(event: EventModel = sampleEvent()): Desk {
  return openDesk({
    event,
    store: memoryStore(),
    secret,
    clock: () => Date.parse('2023-11-15T12:00:00+01:00'),
  });
}

function siteWith(options: Partial<SiteOptions> = {}): Site {
  return createSite({ desk: desk(), config, ...options });
}

const get = (site: Site, path: string, headers = {}) =>
  site.fetch(new Request(`https://dag.example.nl${path}`, { headers }));

test('any event has a whole site in two languages', async () => {
  const site = siteWith();
  for (const path of Object.values(site.urlsFor('en')).filter((url) => typeof url === 'string')) {
    const response = await get(site, path);
    expect([200, 403]).toContain(response.status);
  }
});

test('a site below a path keeps to it: pages, assets, redirects', async () => {
  const site = siteWith({ basePath: '/vol' });
  expect((await get(site, '/vol', { 'accept-language': 'en' })).headers.get('location')).toBe(
    '/vol/en',
  );
  const page = await (await get(site, '/vol/nl')).text();
  for (const [, address = ''] of page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)) {
    expect(address).toMatch(/^\/vol(\/|$)/);
  }
  const [, stylesheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
  const css = await get(site, stylesheet);
  expect(css.status).toBe(200);
  expect(css.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect((await get(site, '/nl')).status).toBe(404);
});

test('the look’s own stylesheets, icon and pictures are served', async () => {
  const site = siteWith({
    look: {
      stylesheets: [{ name: 'own.css', css: 'body { color: red }' }],
      icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      picture: html`<svg role="img"><title>A sun</title></svg>`,
      image: { name: 'preview.png', alt: 'The day' },
      assets: [{ name: 'preview.png', type: 'image/png', body: Uint8Array.of(137) }],
    },
  });
  const page = await (await get(site, '/en')).text();
  expect(page).toContain('<title>A sun</title>');
  expect(page).toMatch(/<link rel="icon" href="\/favicon\.svg"/);
  const [, image = ''] =
    /property="og:image" content="https:\/\/dag\.example\.nl([^"]+)"/.exec(page) ?? [];
  expect((await get(site, image)).headers.get('content-type')).toBe('image/png');
  expect((await get(site, '/favicon.svg')).headers.get('content-type')).toBe('image/svg+xml');
  expect(page.indexOf('own.css')).toBeGreaterThan(page.indexOf('plenary.css'));
});

test('without an icon there is none, and no page points to one', async () => {
  const site = siteWith();
  expect((await get(site, '/favicon.svg')).status).toBe(404);
  expect(await (await get(site, '/en')).text()).not.toContain('rel="icon"');
});

test('a team’s own page stands in the frame of the site, with its other language', async () => {
  const site = siteWith();
  const request = new Request('https://dag.example.nl/nl/parkeren');
  const response = await site.page(request, {
    locale: 'nl',
    title: 'Parkeren',
    main: html`<h1>Parkeren</h1>`,
    pathIn: (locale) => ({ nl: '/nl/parkeren', en: '/en/parking' })[locale],
  });
  const page = await response.text();
  expect(page).toContain('<h1>Parkeren</h1>');
  expect(page).toContain('href="/en/parking"');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('robots are asked to stay away from a demonstration only', async () => {
  const rules = async (noindex: boolean) =>
    (await get(siteWith({ noindex }), '/robots.txt')).text();
  expect(await rules(true)).toBe('User-agent: *\nDisallow: /\n');
  expect(await rules(false)).toBe('User-agent: *\nAllow: /\n');
});

test('HEAD is GET without its body', async () => {
  const site = siteWith();
  const response = await site.fetch(new Request('https://dag.example.nl/nl', { method: 'HEAD' }));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

test('every request is a line with its route, status and time', async () => {
  const log: RequestLogEntry[] = [];
  const site = siteWith({ log: (entry) => log.push(entry) });
  await get(site, '/nl/themas/anything?name=noor');
  await get(site, '/noor');
  expect(log.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/nl/themas/:id', 404],
    ['GET', 'other', 404],
  ]);
  expect(log.every(({ ms }) => ms >= 0)).toBe(true);
});

test('a site is refused where it could not work, with a code', () => {
  const refused: [Partial<SiteOptions>, string][] = [
    [{ config: { ...config, publicUrl: 'dag.example.nl' } }, 'site.public-url'],
    [{ config: { ...config, publicUrl: 'ftp://dag.example.nl' } }, 'site.public-url'],
    [{ config: { ...config, secret: 'short' } }, 'site.secret-too-short'],
    [{ basePath: 'vol' }, 'site.base-path'],
    [{ basePath: '/vol/' }, 'site.base-path'],
  ];
  for (const [options, code] of refused) {
    expect(() => siteWith(options)).toThrow(expect.objectContaining({ code }));
  }
});

test('an event in one language has its pages in that one alone, and no choice of language', async () => {
  const site = siteWith({ desk: desk({ ...sampleEvent(), languages: ['de', 'en'] }) });
  const root = await get(site, '/', { 'accept-language': 'nl' });
  expect(root.headers.get('location')).toBe('/en');
  expect((await get(site, '/nl')).status).toBe(404);
  const page = await (await get(site, '/en')).text();
  expect(page).not.toContain('hreflang');
  expect(page).not.toContain('plenary-languages"');
  expect(await (await get(site, '/nl/nothing')).text()).toContain('<html lang="en"');
});

test('without a preference the root leads to the first of the event’s languages', async () => {
  const site = siteWith({ desk: desk({ ...sampleEvent(), languages: ['en', 'nl'] }) });
  expect((await get(site, '/')).headers.get('location')).toBe('/en');
});

test('an event in none of the site’s languages is refused', () => {
  expect(() => siteWith({ desk: desk({ ...sampleEvent(), languages: ['de'] }) })).toThrow(
    expect.objectContaining({ code: 'site.language' }),
  );
});

test('who answers questions is named in the page’s language where no name is set', async () => {
  const site = siteWith({ config: { ...config, contact: { email: 'dag@example.nl' } } });
  expect(await (await get(site, '/nl/privacy')).text()).toContain('de organisatie');
  expect(await (await get(site, '/en/privacy')).text()).toContain('the organisers');
});

test.each(['/', '/favicon.svg', '/robots.txt', '/healthz', '/assets/any/plenary.css', '/nl'])(
  'what can only be read says so: %s',
  async (path) => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'POST']) {
      const request = new Request(`https://dag.example.nl${path}`, { method });
      const response = await siteWith().fetch(request);
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
    }
  },
);

test('the calendar is a feed that is fetched again only when it changed', async () => {
  const site = siteWith();
  const first = await get(site, '/nl/agenda.ics');
  expect(await first.text()).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H');
  const etag = first.headers.get('etag') ?? '';
  const second = await get(site, '/nl/agenda.ics', { 'if-none-match': etag });
  expect(second.status).toBe(304);
  expect(await second.text()).toBe('');
  expect((await get(site, '/en/calendar.ics', { 'if-none-match': etag })).status).toBe(200);
});

test('a letter goes to whom registered, in their language, with their own link', async () => {
  const site = siteWith({ basePath: '/vol', notice: { nl: 'Demo', en: 'Demonstration' } });
  const letter = site.letterFor({
    id: 'order-1',
    template: 'confirmed',
    event: compile(sampleEvent()),
    to: 'noor@example.org',
    locale: 'en-GB',
    party: null,
    fact: null,
    registration: {
      id: 'r1',
      party: null,
      state: 'confirmed',
      why: null,
      heldUntil: null,
      cause: null,
      seated: true,
      undoUntil: null,
      named: true,
      ranking: [],
      waiting: null,
      checkedInAt: null,
      exceptions: {},
      version: 1,
      audience: null,
      affiliation: null,
      themes: ['theme-1'],
      choice: 'made',
      registeredAt: 1,
      locale: 'en-GB',
      answers: { name: 'Noor', email: 'noor@example.org', theme: 'theme-1' },
    },
    token: 'to.ken',
    at: 1,
    now: 2,
  });
  expect(letter).toMatchObject({ id: 'order-1', to: 'noor@example.org', at: 1, date: 2 });
  expect(letter.mail.inLanguage).toBe('en');
  expect(letter.mail.text).toContain('https://dag.example.nl/vol/en/mine/link/to.ken');
  expect(letter.mail.text).toContain('Demonstration');
});

test('a form that asks for a schema of the team’s own needs that schema to start', () => {
  const event = sampleEvent();
  const fields = event.form.fields.map((field) =>
    field.name === 'remarks'
      ? {
          name: 'remarks',
          kind: 'own' as const,
          ownType: 'member-number',
          label: field.label,
          purpose: field.purpose,
        }
      : field,
  );
  const own = desk({ ...event, form: { ...event.form, fields } });
  expect(() => siteWith({ desk: own })).toThrow(
    expect.objectContaining({
      code: 'site.own-type',
      message:
        'The form’s field ‘remarks’ is checked by the schema ‘member-number’, which ownTypes does not have.',
    }),
  );
  const ownTypes = { 'member-number': z.string() };
  expect(() => siteWith({ desk: own, ownTypes })).not.toThrow();
});

test('a form that asks for themes in two sessions starts no site yet', () => {
  const event = sampleEvent();
  const second = { id: 'evening', title: 'Evening', choosesTheme: true };
  const [theme] = event.themes ?? [];
  const asked = event.form.fields.find(({ name }) => name === 'theme');
  if (theme === undefined || asked?.kind !== 'choice') throw new Error('The sample has themes.');
  const of = { themesOf: 'evening' };
  const own = desk({
    ...event,
    programme: [...event.programme, second],
    themes: [...(event.themes ?? []), { ...theme, id: 'theme-9', session: 'evening' }],
    form: { ...event.form, fields: [...event.form.fields, { ...asked, name: 'second', of }] },
  });
  expect(() => siteWith({ desk: own })).toThrow(
    expect.objectContaining({ code: 'site.several-themes' }),
  );
});

test.each([
  ['waitingList', { waitingList: {} }],
  ['parties', { parties: { most: 4 } }],
  ['approval', { approval: {} }],
  ['invitations', { invitations: [{ id: 'press', title: 'Press' }] }],
  ['proveAddress', { proveAddress: { within: 'PT1H' } }],
  ['perPerson', { perPerson: 2 }],
])(
  'an event that asks for %s has no pages for it yet, and starts no site',
  (feature, registration) => {
    expect(() => siteWith({ desk: desk(sampleEvent({ registration })) })).toThrow(
      expect.objectContaining({
        code: 'site.unsupported',
        features: [feature],
        message: `These pages have no place yet for what the event asks: ${feature}.`,
      }),
    );
  },
);

test('a revision that is published shows on the next page', async () => {
  const at = desk();
  const site = siteWith({ desk: at });
  const published = await at.publish(sampleEvent({ title: 'Een andere dag' }), {
    expectedRevision: 1,
    actor: 'organiser',
  });
  expect(published).toEqual({ ok: true, revision: 2 });
  expect(await (await get(site, '/en')).text()).toContain('Een andere dag');
});
