import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../fixtures/read-markup.ts';
import { attributes } from './attributes.ts';
import { html } from './html-template.ts';

describe('attributes', () => {
  it('leave out what is not there', () => {
    const { markup } = attributes({ id: 'a', lang: null, dir: undefined, hidden: false });
    expect(markup).toBe('id="a"');
  });

  it('stand as a bare name for true, also as a number and an empty text', () => {
    expect(attributes({ checked: true, rows: 4, value: '' }).markup).toBe(
      'checked rows="4" value=""',
    );
  });

  it('hold any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [element] = readMarkup(html`<p ${attributes({ title: text })}></p>`.markup);
        expect(element?.attributes.title).toBe(text.replace(/\0/g, '\uFFFD'));
      }),
    );
  });

  it('let no script through in an address', () => {
    expect(attributes({ href: 'JaVaScRiPt:alert(1)' }).markup).toBe('href="about:invalid"');
  });

  it.each(['onclick', 'ONLOAD', 'style', 'srcdoc', 'a b', 'x"y', '>', ''])(
    'refuse the name ‘%s’',
    (name) => {
      expect(() => attributes({ [name]: 'x' })).toThrow(
        expect.objectContaining({ code: 'html.template' }),
      );
    },
  );
});
