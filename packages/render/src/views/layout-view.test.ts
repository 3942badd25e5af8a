import { describe, expect, it } from 'vitest';
import { context, smallDay, someRoom } from '../fixtures/small-day.ts';
import { type LayoutOptions, layoutView } from './layout-view.ts';

const options: LayoutOptions = {
  page: 'programme',
  title: 'Programma',
  languages: [
    { lang: 'nl', href: '/nl/programma', name: 'Nederlands', current: true },
    { lang: 'en', href: '/en/programme', name: 'English', current: false },
  ],
  canonical: 'https://example.org/nl/programma',
  stylesheets: ['/assets/a.css'],
};
const view = (given: Partial<LayoutOptions> = {}, ctx = context(), event = smallDay) =>
  layoutView(event, ctx, { ...options, ...given });

describe('the frame of a page', () => {
  it('puts the event’s short title after the page’s own', () => {
    expect(view().documentTitle).toBe('Programma – Ambachtsdag');
    expect(view({ title: 'Ambachtsdag 2023' }).documentTitle).toBe('Ambachtsdag 2023');
    const home = { page: 'home', title: 'Dag van het Ambacht' } as const;
    expect(view(home).documentTitle).toBe('Dag van het Ambacht');
  });

  it('marks where one is in the menu', () => {
    const current = view().navigation.items.filter((item) => item.current);
    expect(current.map(({ label }) => label)).toEqual(['Programma']);
    expect(view({ page: 'home' }).home.current).toBe(true);
  });

  it('has ‘register’ in the menu only while one can', () => {
    const labels = (ctx = context()) => view({}, ctx).navigation.items.map(({ label }) => label);
    expect(labels()).toEqual(['Programma', 'Thema’s', 'Praktisch', 'Aanmelden']);
    expect(labels(context({ availability: { ...someRoom, remaining: 0 } }))).not.toContain(
      'Aanmelden',
    );
  });

  it('leads to the page in the other languages, in their own words', () => {
    expect(view().languages.items).toEqual([
      { href: '/en/programme', label: 'English', lang: 'en' },
    ]);
    expect(view().alternates.map(({ lang }) => lang)).toEqual(['nl', 'en']);
  });

  it('has help in the same place on every page', () => {
    const first = (page: LayoutOptions['page']) => view({ page }).footer.links[0]?.label;
    expect([first('home'), first('own'), first('other')]).toEqual([
      'Contact',
      'Contact',
      'Contact',
    ]);
  });

  it('tells link previews of the page, with a picture where there is one', () => {
    const image = { url: 'https://example.org/day.png', alt: 'Een hamer' };
    expect(view({ image }).openGraph).toContainEqual({
      property: 'og:image:alt',
      content: 'Een hamer',
    });
    expect(view().openGraph.map(({ property }) => property)).toEqual([
      'og:type',
      'og:site_name',
      'og:title',
      'og:description',
      'og:url',
    ]);
  });

  it('has no address of its own on a personal page', () => {
    const own = view({ canonical: null });
    expect(own.canonical).toBeNull();
    expect(own.openGraph.map(({ property }) => property)).not.toContain('og:url');
  });

  it('keeps soft hyphens out of titles and previews', () => {
    const summary = { nl: 'Een toekomst\u00ADbestendige dag' };
    const frame = view({ title: 'Lang\u00ADwoord' }, context(), { ...smallDay, summary });
    expect(JSON.stringify([frame.documentTitle, frame.description, frame.openGraph])).not.toContain(
      '\u00AD',
    );
  });

  it('says the direction of its language', () => {
    const arabic = { ...context().messages, locale: 'ar' };
    expect(view({}, context({ messages: arabic })).dir).toBe('rtl');
    expect(view().dir).toBe('ltr');
  });
});
