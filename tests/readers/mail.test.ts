import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailOrder, memoryStore, openDesk } from '@plenary/desk';
import { nationalDay } from '@plenary/example-sterk-techniekonderwijs/src/event.ts';
import { createSite, type Site } from '@plenary/site';
import { emlFolder, mimeMessage } from '@plenary/site/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyOrder } from './every-order.ts';
import { runPython } from './run-python.ts';

type Part = {
  type: string;
  disposition: string | null;
  filename: string | null;
  body: string | null;
  parts: Part[];
};
type Read = { defects: string[]; headers: [string, string][]; content: Part };

const answers = {
  name: 'Zoë van den Bergh-Öztürk',
  email: 'zoe@example.org',
  organisation: 'Vmbo De Ster',
  audience: 'docent',
  region: 'region-12',
  theme: 'staff-shortage',
  diet: 'geen noten',
  access: null,
  wishesConsent: true,
  remarks: null,
};

let folder = '';
let site: Site;
let order: MailOrder;
let mail: Read;

/** The whole way: registered at a desk, written by the site, put into a folder, read by Python. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenary-mail-'));
  const event = nationalDay();
  const desk = openDesk({
    event,
    store: memoryStore(),
    clock: () => Date.UTC(2023, 8, 20, 10),
    secret: 'links '.repeat(8),
    autorun: false,
    deliver: async (due) => {
      order = due;
      await emlFolder(folder).send(site.letterFor(due));
    },
  });
  site = createSite({
    desk,
    config: {
      publicUrl: 'https://dag.example.nl',
      secret: 'forms '.repeat(8),
      mailFrom: 'Landelijke dag <dag@example.nl>',
      contact: { name: 'De organisatie', email: 'dag@example.nl' },
    },
    notice: { nl: 'Dit is een demonstratie.', en: 'This is a demonstration.' },
  });
  const outcome = await desk.submit({
    key: 'made-with-the-form',
    command: { type: 'register', answers, locale: 'nl' },
  });
  expect(outcome).toMatchObject({ ok: true });
  await desk.runDue();
  await desk.close();
  const [name = ''] = await readdir(folder);
  mail = read(await readFile(join(folder, name)));
});

function read(message: Uint8Array): Read {
  return runPython('read_mail.py', message) as Read;
}

afterAll(async () => await rm(folder, { recursive: true, force: true }));

function header(name: string): string[] {
  return mail.headers
    .filter(([each]) => each.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value);
}

describe('what Python’s email package reads of a mail in the folder', () => {
  test('has no defect', () => {
    expect(mail.defects).toEqual([]);
  });

  test('is text first, the same in HTML, and the calendar as a file', () => {
    const { content } = mail;
    expect(content.type).toBe('multipart/mixed');
    expect(content.parts.map(({ type }) => type)).toEqual([
      'multipart/alternative',
      'text/calendar',
    ]);
    expect(content.parts[0]?.parts.map(({ type }) => type)).toEqual(['text/plain', 'text/html']);
    expect(content.parts[1]).toMatchObject({
      disposition: 'attachment',
      filename: 'landelijke-dag-sto-2023.ics',
    });
  });

  test('is addressed to the attendee, in words with their accents', () => {
    expect(header('To')).toEqual(['zoe@example.org']);
    expect(header('From')).toEqual(['Landelijke dag <dag@example.nl>']);
    expect(header('Subject')).toEqual(['U bent aangemeld: Landelijke dag Sterk Techniekonderwijs']);
    expect(mail.content.parts[0]?.parts[0]?.body).toContain('Beste Zoë van den Bergh-Öztürk,');
  });

  test('says that a machine sent it, once with one id, and offers no unsubscribing', () => {
    expect(header('Auto-Submitted')).toEqual(['auto-generated']);
    expect(header('Content-Language')).toEqual(['nl']);
    expect(header('Message-ID')).toHaveLength(1);
    expect(header('Message-ID')[0]).toMatch(/^<[\w.-]+@dag\.example\.nl>$/);
    expect(header('Date')).toEqual(['Wed, 20 Sep 2023 10:00:00 +0000']);
    expect(header('List-Unsubscribe')).toEqual([]);
  });

  test('has in its text the day, the place, the theme, the personal link and the deadlines', () => {
    const text = mail.content.parts[0]?.parts[0]?.body ?? '';
    for (const fact of [
      'Dit is een demonstratie.',
      'donderdag 16 november 2023, 12.00–17.00 uur',
      'Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven',
      '14.30–15.45 uur',
      'Thema 5: Oplossen tekorten onderwijspersoneel',
      'https://dag.example.nl/nl/mijn/link/',
      'van thema wisselen, tot',
      'u afmelden, tot',
    ]) {
      expect(text).toContain(fact);
    }
  });

  test('brings a calendar that the other reader takes, without anything personal', () => {
    const calendar = mail.content.parts[1]?.body ?? '';
    const [read] = runPython('read_calendar.py', JSON.stringify([calendar])) as {
      errors: string[];
      entries: unknown[];
    }[];
    expect(read?.errors).toEqual([]);
    expect(read?.entries).toHaveLength(2);
    for (const personal of ['Zoë', 'zoe@', 'noten', '/link/', 'region-12']) {
      expect(calendar).not.toContain(personal);
    }
  });

  test('has the same headers with a name and a title that try to add one', async () => {
    const hostile = 'Dag\r\nBcc: victim@example.org\r\n\r\nBody';
    const letter = site.letterFor({
      ...order,
      event: { ...order.event, title: { nl: hostile }, organizer: hostile },
      registration: order.registration && {
        ...order.registration,
        answers: { ...answers, name: hostile },
      },
    });
    const attacked = read(await mimeMessage(letter));
    expect(attacked.defects).toEqual([]);
    expect(attacked.headers.map(([name]) => name)).toEqual(mail.headers.map(([name]) => name));
    expect(attacked.headers.find(([name]) => name === 'Subject')?.[1]).toBe(
      'U bent aangemeld: Dag Bcc: victim@example.org Body',
    );
  });

  test.each(['nl', 'en'])(
    'has no defect, and its subject whole, of every kind in %s',
    async (locale) => {
      for (const each of everyOrder(order, locale)) {
        const letter = site.letterFor(each);
        const found = read(await mimeMessage(letter));
        expect([each.template, found.defects]).toEqual([each.template, []]);
        const headers = new Map(found.headers);
        expect(headers.get('Subject')).toBe(letter.mail.subject);
        expect(headers.get('Content-Language')).toBe(locale);
        const alternatives = letter.mail.calendar === null ? found.content : found.content.parts[0];
        const [text, html] = alternatives?.parts ?? [];
        expect(alternatives?.type).toBe('multipart/alternative');
        expect(text?.body?.trimEnd()).toBe(letter.mail.text.trimEnd());
        expect(html?.body?.trimEnd()).toBe(letter.mail.html.trimEnd());
      }
    },
  );
});
