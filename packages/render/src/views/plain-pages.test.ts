import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { accessibilityView } from './accessibility-view.ts';
import { contactView } from './contact-view.ts';
import { directionsView } from './directions-view.ts';
import { noticeView } from './notice-view.ts';
import { privacyView } from './privacy-view.ts';

const contact = { name: 'Team Ambacht', email: 'dag@example.org', phone: '+31 40 123 45 67' };
const options = { contact };
const ctx = context();

describe('the privacy page', () => {
  const { table } = privacyView(smallDay, ctx, options);

  it('has purpose and term of every field of the form', () => {
    expect(table.rows.map(({ field }) => field.text)).toEqual(
      smallDay.form.fields.map(({ label, covers }) =>
        covers.length > 0 ? 'Toestemming voor dieetwensen' : (label as { nl: string }).nl,
      ),
    );
    expect(table.rows[0]).toMatchObject({
      purpose: { text: 'Om u te kennen' },
      keep: { text: 'Tot en met zaterdag 16 december 2023' },
    });
  });

  it('tells the last day on which an answer is kept, and the time where it ends at one', () => {
    const until = Date.UTC(2023, 11, 16, 16);
    const fields = smallDay.form.fields.map((each) => ({ ...each, keepUntil: until }));
    const event = { ...smallDay, form: { version: 1, fields } };
    const [row] = privacyView(event, context({ messages: en }), options).table.rows;
    expect(row?.keep.text).toBe('Until Saturday 16 December 2023, 17:00');
  });

  it('tells basis and recipients where they are stated, and nothing where they are not', () => {
    const rows = privacyView(wideDay(smallDay), ctx, options).table.rows;
    const pupils = rows.find(({ field }) => field.text === 'Leerlingen');
    expect(pupils).toMatchObject({
      basis: 'Nodig voor een overeenkomst met u',
      recipients: [{ text: 'Dag van het Ambacht' }, { text: 'Ambachtsdag' }],
    });
    expect(rows[0]).toMatchObject({ basis: null, recipients: [] });
  });

  it('leaves to the organiser only what no field leaves open', () => {
    const stated = smallDay.form.fields.map((each) => ({
      ...each,
      basis: 'public-task' as const,
      recipients: ['De drukker'],
    }));
    const event = { ...smallDay, form: { version: 1, fields: stated } };
    expect(privacyView(event, ctx, options).sections[0]?.items).toHaveLength(1);
    const [first, ...others] = stated;
    if (first === undefined) throw new Error('the form has fields');
    const open = { ...event, form: { version: 1, fields: [{ ...first, basis: null }, ...others] } };
    expect(privacyView(open, ctx, options).sections[0]?.items).toEqual([
      expect.stringMatching(/^Wie verantwoordelijk is/),
      expect.stringMatching(/grondslag/),
    ]);
  });

  it('has words for every basis in both languages', () => {
    for (const { plain } of [ctx.messages, en]) {
      expect(new Set(Object.values(plain.bases)).size).toBe(6);
    }
  });

  it('marks what is sensitive', () => {
    const marked = table.rows.filter(({ sensitive }) => sensitive !== null);
    expect(marked.map(({ field }) => field.text)).toEqual(['Dieetwensen']);
  });
});

describe('the privacy page as a whole', () => {
  it.each([ctx, context({ messages: en })])('leaves to its owner what only they know', (given) => {
    const view = privacyView(smallDay, given, options);
    expect(view.template).toMatch(/sjabloon|template/);
    expect(view.sections[0]?.items).toHaveLength(3);
  });

  it('says who erases what is kept no longer', () => {
    expect(privacyView(smallDay, ctx, options).introduction.at(-1)).toMatch(
      /^De organisatie wist de gegevens/,
    );
  });
});

describe('the accessibility page', () => {
  it.each([ctx, context({ messages: en })])('is a template that claims no status', (given) => {
    const view = accessibilityView(smallDay, given, options);
    expect(view.template).toMatch(/sjabloon|template/);
    const words = JSON.stringify(view);
    expect(words).not.toMatch(/voldoet (volledig|gedeeltelijk)|(fully|partially) conformant/i);
    expect(words).toContain('mailto:dag@example.org');
  });
});

describe('the contact page', () => {
  it('can be dialled and mailed', () => {
    const view = contactView(smallDay, ctx, options);
    expect(view.email).toEqual({ href: 'mailto:dag@example.org', label: 'dag@example.org' });
    expect(view.phone).toEqual({ href: 'tel:+31401234567', label: '+31 40 123 45 67' });
  });

  it('names whom to ask in a sentence, and with a capital alone', () => {
    const given = { contact: { ...contact, name: 'de organisatie' } };
    const view = contactView(smallDay, ctx, given);
    expect(view.paragraphs[0]).toContain('contact op met de organisatie.');
    expect(view.name).toBe('De organisatie');
  });

  it('does without a telephone', () => {
    const { name, email } = contact;
    expect(contactView(smallDay, ctx, { contact: { name, email } }).phone).toBeNull();
  });
});

describe('the page about getting there', () => {
  it('has the address, and a map that finds it', () => {
    const { where } = directionsView(smallDay, ctx, options);
    expect(where?.lines).toEqual(['Smidsstraat 1', '1234 AB Ambachtstad']);
    const url = new URL(where?.map.href ?? '');
    expect(url.searchParams.get('query')).toBe('De Werkplaats, Smidsstraat 1, 1234 AB Ambachtstad');
  });

  it('leads to where it is held on the web, by name or by host', () => {
    const online = { url: 'https://stream.example.org/dag', name: { nl: 'De stroom' } };
    expect(directionsView({ ...smallDay, online }, ctx, options).online).toEqual({
      label: 'Online',
      link: { href: 'https://stream.example.org/dag', label: 'De stroom' },
    });
    const unnamed = { ...smallDay, online: { ...online, name: null } };
    expect(directionsView(unnamed, ctx, options).online?.link.label).toBe('stream.example.org');
    expect(directionsView(smallDay, ctx, options).online).toBeNull();
  });

  it('invents no way there and no place', () => {
    expect(directionsView(smallDay, ctx, options).directions).toEqual([]);
    expect(directionsView({ ...smallDay, venue: null }, ctx, options).where).toBeNull();
  });
});

describe('a notice', () => {
  it('leads back, and to the front page', () => {
    const { links } = noticeView(smallDay, ctx, { kind: 'too-large', backHref: '/nl/aanmelden' });
    expect(links.map(({ href }) => href)).toEqual(['/nl/aanmelden', '/nl']);
  });

  it('about a link that does not work leads to a new one', () => {
    const { links } = noticeView(smallDay, ctx, { kind: 'link-expired' });
    expect(links.map(({ href }) => href)).toEqual(['/nl/link-kwijt', '/nl']);
  });

  it('says how long to wait, in whole seconds', () => {
    const { paragraphs } = noticeView(smallDay, ctx, { kind: 'busy', retryAfter: 2.2 });
    expect(paragraphs.at(-1)).toBe('Probeer het over 3 seconden opnieuw.');
  });

  it('posts the same again with one button', () => {
    const retry = {
      action: '/nl/aanmelden',
      hidden: [{ name: 'form', value: 't' }],
      step: 'confirm',
    };
    expect(noticeView(smallDay, ctx, { kind: 'unknown-outcome', retry }).retry).toEqual({
      action: '/nl/aanmelden',
      hidden: retry.hidden,
      button: { name: 'step', value: 'confirm', label: 'Opnieuw proberen' },
    });
  });
});
