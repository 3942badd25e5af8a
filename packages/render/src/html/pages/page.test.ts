import { describe, expect, it } from 'vitest';
import { context, smallDay } from '../../fixtures/small-day.ts';
import { nl } from '../../nl.ts';
import { type LayoutOptions, layoutView } from '../../views/layout-view.ts';
import { html } from '../html-template.ts';
import { unsafeHtml } from '../safe-html.ts';
import { page } from './page.ts';

const options: LayoutOptions = {
  page: 'home',
  title: 'Dag',
  languages: [
    {
      lang: 'nl',
      href: '/nl',
      name: 'Nederlands',
      current: true,
      canonical: 'https://x.example/nl',
    },
    { lang: 'en', href: '/en', name: 'English', current: false, canonical: 'https://x.example/en' },
  ],
  canonical: 'https://x.example/nl',
  stylesheets: ['/assets/a.css', '/assets/b.css'],
};
const document = (given: Partial<LayoutOptions> = {}, messages = nl) =>
  page(layoutView(smallDay, context({ messages }), { ...options, ...given }), html`<h1>Dag</h1>`);

describe('a document', () => {
  it('names itself and the same page in other languages by absolute addresses', () => {
    expect(document()).toContain('<link rel="canonical" href="https://x.example/nl">');
    expect(document()).toContain(
      '<link rel="alternate" hreflang="en" href="https://x.example/en">',
    );
  });

  it('loads its stylesheets in order', () => {
    expect(document().indexOf('a.css')).toBeLessThan(document().indexOf('b.css'));
  });

  it('keeps robots away only when asked', () => {
    expect(document()).not.toContain('noindex');
    expect(document({ noindex: true })).toContain('<meta name="robots" content="noindex">');
  });

  it('says its direction where that is from right to left', () => {
    expect(document()).toContain('<html lang="nl">');
    expect(document({}, { ...nl, locale: 'ar' })).toContain('<html lang="ar" dir="rtl">');
  });

  it('offers the other language in that language', () => {
    expect(document()).toContain('<a href="/en" lang="en" hreflang="en">English</a>');
  });

  it('puts a banner after everything else, so that it is last to tab to', () => {
    const frame = layoutView(smallDay, context(), options);
    const slots = { banner: unsafeHtml('<nav aria-label="Demo"></nav>') };
    const made = page(frame, html`<h1>Dag</h1>`, slots);
    expect(made.indexOf('aria-label="Demo"')).toBeGreaterThan(made.indexOf('</footer>'));
  });
});
