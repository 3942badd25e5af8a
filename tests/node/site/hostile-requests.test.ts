import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { answers, siteAt } from './site-at.ts';

const register = '/nl/aanmelden';
const origin = 'http://localhost:3000';

function post(body: RequestInit['body'], headers: Record<string, string> = {}): Request {
  return new Request(origin + register, { method: 'POST', body, headers });
}

test('a form over 256 kB is too large: a page with a way back, and nothing stored', async () => {
  const { site, desk } = await siteAt();
  const form = new URLSearchParams({ ...answers, remarks: 'x'.repeat(262_144) });
  const response = await site.fetch(post(form));
  expect(response.status).toBe(413);
  expect(await response.text()).toContain(`href="${register}"`);
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
});

test('a file upload and JSON are of no type that a page here takes', async () => {
  const { site } = await siteAt();
  const upload = new FormData();
  for (const [name, value] of Object.entries(answers)) upload.set(name, value);
  const requests = [post(upload), post('{}', { 'content-type': 'application/json' })];
  for (const request of requests) {
    const response = await site.fetch(request);
    expect(response.status).toBe(415);
    expect(await response.text()).toContain(`href="${register}"`);
  }
});

test('a form from another site is forbidden, whatever it carries', async () => {
  const { visitor, desk } = await siteAt();
  const person = visitor();
  const { hidden } = await person.get(register);
  const fields = { ...hidden, ...answers, step: 'confirm' };
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    expect((await person.post(register, fields, headers)).status).toBe(403);
  }
  expect((await desk.availability()).quotas[0]?.used).toBe(0);
});

test('reading every page changes nothing in the database', async () => {
  const at = await siteAt({ sqlite: true });
  const person = at.visitor();
  const { hidden } = await person.get(register);
  await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  const letter = (await at.mail())[0];
  const link = /http:\/\/localhost:3000(\/nl\/mijn\/link\/\S+)/.exec(letter?.mail.text ?? '')?.[1];
  const before = contentOf(at.path);
  const paths = [
    ...['/', '/nl', '/en', '/nl/programma', '/nl/themas', '/nl/themas/mbo', '/nl/themas/none'],
    ...[register, `${register}?theme=mbo`, '/nl/link-kwijt', '/nl/praktisch', '/nl/privacy'],
    ...['/nl/toegankelijkheid', '/nl/contact', '/nl/agenda.ics', '/readyz', '/healthz', '/nothing'],
    ...[String(link), '/nl/mijn', '/nl/mijn/thema', '/nl/mijn/gegevens', '/nl/mijn/afmelden'],
    '/nl/mijn/agenda.ics',
  ];
  for (const path of paths) await person.get(path);
  for (const method of ['HEAD', 'OPTIONS', 'DELETE', 'PUT']) {
    for (const path of paths) await at.site.fetch(new Request(origin + path, { method }));
  }
  expect(contentOf(at.path)).toBe(before);
});

/** A hash over every row of every table. */
function contentOf(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const hash = createHash('sha256');
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  for (const { name } of tables) {
    hash.update(String(name));
    hash.update(JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all()));
  }
  database.close();
  return hash.digest('hex');
}

test('every answer carries the headers that keep pages to themselves', async () => {
  const { site } = await siteAt();
  for (const path of ['/nl', '/nothing', '/nl/agenda.ics', '/robots.txt', '/healthz', '/']) {
    const { headers } = await site.fetch(new Request(origin + path));
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.has('strict-transport-security')).toBe(false);
  }
});

test('over https the browser stays there and the personal cookie is tied to the host', async () => {
  const at = await siteAt({ publicUrl: 'https://dag.example.nl' });
  const person = at.visitor();
  const { hidden } = await person.get(register);
  await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  const letter = (await at.mail())[0];
  const link = /https:\/\/dag\.example\.nl\/nl\/mijn\/link\/\S+/.exec(letter?.mail.text ?? '')?.[0];
  const response = await at.site.fetch(new Request(String(link)));
  expect(response.headers.get('set-cookie')).toMatch(
    /^__Host-.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('links in mail and for search engines come from the configuration, never from Host', async () => {
  const at = await siteAt({ publicUrl: 'https://dag.example.nl' });
  const evil = new Request('https://evil.example/nl', { headers: { host: 'evil.example' } });
  const page = await (await at.site.fetch(evil)).text();
  expect(page).not.toContain('evil.example');
  expect(page).toContain('<link rel="canonical" href="https://dag.example.nl/nl">');
});

test('an address with slashes in front never leads to another host', async () => {
  const { site } = await siteAt();
  for (const path of ['//evil.example/', '//evil.example//', '/nl/']) {
    const response = await site.fetch(new Request(origin + path));
    const location = new URL(response.headers.get('location') ?? '/', origin);
    expect(location.origin).toBe(origin);
  }
});

test('an address that is no text, or endless, is a page that is not there', async () => {
  const { site } = await siteAt();
  for (const path of [
    '/nl/themas/%E0%A4%A',
    '/nl/%00',
    `/nl/${'x'.repeat(10_000)}`,
    '/nl/themas/..%2F..',
  ]) {
    expect((await site.fetch(new Request(origin + path))).status).toBe(404);
  }
  const long = await site.fetch(new Request(`${origin}/nl?q=${'x'.repeat(10_000)}`));
  expect(long.status).toBe(200);
});

test('a method that a page does not know is told which ones it does', async () => {
  const { site } = await siteAt();
  const put = await site.fetch(new Request(origin + register, { method: 'PUT' }));
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  const posted = await site.fetch(new Request(`${origin}/nl/programma`, { method: 'POST' }));
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test('the log tells routes and never who came', async () => {
  const at = await siteAt();
  const person = at.visitor();
  const { hidden } = await person.get(register);
  await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  const letter = (await at.mail())[0];
  const token = /link\/(\S+)/.exec(letter?.mail.text ?? '')?.[1] ?? 'no token';
  await person.get(`/nl/mijn/link/${token}`);
  await person.get('/noor@example.org');
  const log = JSON.stringify(at.log);
  expect(at.log.map(({ route }) => route)).toContain('/nl/mijn/link/:token');
  expect(log).not.toMatch(/noor|Noor|Techniekschool/);
  expect(log).not.toContain(token);
});
