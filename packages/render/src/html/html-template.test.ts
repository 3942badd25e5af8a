import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../fixtures/hostile-texts.ts';
import { readMarkup } from '../fixtures/read-markup.ts';
import { html } from './html-template.ts';
import { type SafeHtml, unsafeHtml } from './safe-html.ts';

/** What a parser makes of text: it cannot hold NUL nor half a surrogate pair. */
const parsed = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '=', '/', '`', '!', '-', 'a', ' '))
    .map((parts) => parts.join('')),
);

describe('a template', () => {
  it('lets no text out of the place it stands in', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { markup } = html`<p title="${one}" class="a ${other}">${other}<b>${one}</b></p>`;
        const [paragraph, bold] = readMarkup(markup);
        expect(paragraph?.attributes).toEqual({ title: parsed(one), class: `a ${parsed(other)}` });
        expect(paragraph?.text).toBe(parsed(other) + parsed(one));
        expect(bold?.text).toBe(parsed(one));
      }),
      { numRuns: 500 },
    );
  });

  it('puts markup in as it is, and escapes what only looks like it', () => {
    const inner = html`<b>${'&'}</b>`;
    expect(html`<p>${inner}</p>`.markup).toBe('<p><b>&amp;</b></p>');
    const forged = JSON.parse(JSON.stringify(inner)) as SafeHtml;
    expect(html`<p>${forged}</p>`.markup).toBe('<p>[object Object]</p>');
  });

  it('shows lists one after another and nothing for nothing', () => {
    expect(html`<p>${['a', html`<br>`, [1, 2]]}${null}${undefined}${false}${0}</p>`.markup).toBe(
      '<p>a<br>120</p>',
    );
  });

  it('leaves apostrophes in its own text alone', () => {
    expect(html`<p>it's ${'x'} "here"</p>`.markup).toBe(`<p>it's x "here"</p>`);
  });

  it('checks an address that is a whole attribute, or its first part', () => {
    const bad = 'javascript:alert(1)';
    expect(html`<a href="${bad}">x</a>`.markup).toBe('<a href="about:invalid">x</a>');
    expect(html`<a href="${bad}#top">x</a>`.markup).toBe('<a href="about:invalid#top">x</a>');
    expect(html`<form action='${bad}'></form>`.markup).toBe("<form action='about:invalid'></form>");
    expect(html`<a href="/themas/${'a"b'}">x</a>`.markup).toBe('<a href="/themas/a&quot;b">x</a>');
  });
});

describe('a template is refused', () => {
  const refused = (make: () => SafeHtml) => {
    try {
      return make().markup;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  const x = 'x';

  it('where a value could become code', () => {
    expect(refused(() => html`<script>${x}</script>`)).toBe('html.template');
    expect(refused(() => html`<style>${x}</style>`)).toBe('html.template');
    expect(refused(() => html`<p onclick="${x}"></p>`)).toBe('html.template');
    expect(refused(() => html`<p style="${x}"></p>`)).toBe('html.template');
    expect(refused(() => html`<iframe srcdoc="${x}"></iframe>`)).toBe('html.template');
    expect(refused(() => html`<!-- ${x} -->`)).toBe('html.template');
  });

  it('where a value has no quotes around it', () => {
    expect(refused(() => html`<p class=${x}></p>`)).toBe('html.template');
    expect(refused(() => html`<${x}></p>`)).toBe('html.template');
    expect(refused(() => html`<p ${x}></p>`)).toBe('html.template');
  });

  it('where two values could join into another scheme', () => {
    expect(refused(() => html`<a href="${'java'}${'script:x'}">x</a>`)).toBe('html.template');
    expect(refused(() => html`<a href="java${x}">x</a>`)).toBe('html.template');
  });

  it('where markup stands in an attribute’s value', () => {
    expect(refused(() => html`<p title="${unsafeHtml('"')}"></p>`)).toBe('html.template');
  });

  it('each time, not only at first', () => {
    const make = () => html`<p onclick="${x}"></p>`;
    expect([refused(make), refused(make)]).toEqual(['html.template', 'html.template']);
  });
});
