import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { dueMail } from '../testing/due-mail.ts';
import { hostileText } from '../testing/hostile-text.ts';
import { readCalendar } from '../testing/read-calendar.ts';
import { mailFor } from './mail-for.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  urls: { home: 'https://example.org/nl', own: 'https://example.org/nl/mijn/link/t0ken' },
};

describe('a mail', () => {
  test('says that a machine sent it and has the id of its order', () => {
    const { headers, inLanguage } = mailFor(autumnDay(), dueMail(), context);
    expect(headers).toEqual({
      'Message-ID': '<order-1@example.org>',
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'nl',
    });
    expect(inLanguage).toBe('nl');
  });

  test('keeps its id when it is tried again, and tells what stands by then', () => {
    const first = mailFor(autumnDay(), dueMail(), context);
    const again = mailFor(
      autumnDay(),
      dueMail({ now: Date.UTC(2023, 9, 2) }, { state: 'ended' }),
      context,
    );
    expect(again.headers['Message-ID']).toBe(first.headers['Message-ID']);
    expect(again.subject).toBe('U bent niet meer aangemeld: Dag van de techniek');
  });

  test.each(['confirmed', 'stands', 'changed', 'restored'] as const)(
    'that tells of a seat brings the calendar: %s',
    (template) => {
      const { calendar } = mailFor(autumnDay(), dueMail({ template }), context);
      expect(calendar?.filename).toBe('autumn-day.ics');
      const { entries } = readCalendar(calendar?.content ?? '');
      expect(entries.map((entry) => entry.value('summary'))).toEqual([
        'Dag van de techniek',
        'Thema 2: Tekort aan leraren',
      ]);
    },
  );

  test.each(['held', 'ended'] as const)('brings none when the registration is %s', (state) => {
    const order = dueMail(
      {},
      { state, why: state === 'held' ? 'undo' : null, heldUntil: Date.UTC(2023, 9, 1, 12, 30) },
    );
    expect(mailFor(autumnDay(), order, context).calendar).toBeNull();
  });

  test('puts no personal link, name or answer into the calendar', () => {
    const { calendar } = mailFor(autumnDay(), dueMail(), context);
    for (const secret of ['t0ken', 'Deelnemer', 'noten']) {
      expect(calendar?.content).not.toContain(secret);
    }
  });

  test('says the same in HTML as in text', () => {
    for (const messages of [nl, en]) {
      const { text, html } = mailFor(autumnDay(), dueMail(), { ...context, messages });
      const seen = withoutMarkup(html);
      for (const line of text
        .split('\n')
        .filter((each) => each !== '' && !each.startsWith('https:'))) {
        const words = line.replace(/^- |^(?:Wa|Uw sessie|Wh|Your session|Them)[^:]*: /, '');
        expect(seen).toContain(words);
      }
      expect(html).toContain('href="https://example.org/nl/mijn/link/t0ken"');
      expect(html).toContain(`<html lang="${messages.locale}">`);
    }
  });

  test('marks what it cannot say in its own language', () => {
    const dutch = autumnDay({ title: { nl: 'Dag van de techniek' } });
    const { html } = mailFor(dutch, dueMail(), { ...context, messages: en });
    expect(html).toContain('<span lang="nl" dir="ltr">Dag van de techniek</span></h1>');
  });

  test('loads nothing from anywhere and needs no script', () => {
    const { html } = mailFor(autumnDay(), dueMail(), context);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|form)|url\(|@import|\bon\w+=/i);
  });

  test('shows hostile words as words, on one line in the subject', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const hostile = `${words}<script>alert(1)</script>`;
        const event = autumnDay({ title: { nl: hostile }, organizer: hostile });
        const mail = mailFor(event, dueMail({}, { answers: { name: hostile } }), {
          ...context,
          notice: hostile,
        });
        expect(mail.html).not.toContain('<script');
        for (const header of [mail.subject, ...Object.values(mail.headers)]) {
          expect(header).not.toMatch(/[\r\n\0]/);
        }
      }),
    );
  });
});

function withoutMarkup(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
