import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import { around, pageText, paragraphsOf, viewText } from './view-text.ts';

const inDutch = { messages: nl };
const inEnglish = { messages: en };

describe('a text of the event', () => {
  it('says no language where it is the page’s own', () => {
    expect(viewText({ nl: 'Borrel', en: 'Reception' }, inDutch)).toEqual({
      text: 'Borrel',
      lang: null,
      dir: null,
      runs: [{ text: 'Borrel', lang: null }],
    });
  });

  it('says its language where it fell back to another', () => {
    const text = viewText({ nl: 'Borrel' }, inEnglish);
    expect([text.lang, text.dir]).toEqual(['nl', 'ltr']);
    expect(text.runs).toEqual([{ text: 'Borrel', lang: null }]);
  });

  it('says its direction where it fell back to Arabic', () => {
    expect(viewText({ ar: 'مرحبا' }, inDutch).dir).toBe('rtl');
  });

  it('keeps the language of a part', () => {
    const title = {
      nl: [
        { text: 'Expositie ', lang: 'nl' },
        { text: 'Make it', lang: 'en' },
      ],
    };
    expect(viewText(title, inDutch).runs).toEqual([
      { text: 'Expositie ', lang: null },
      { text: 'Make it', lang: 'en' },
    ]);
    expect(viewText(title, inEnglish)).toMatchObject({
      lang: 'nl',
      runs: [
        { text: 'Expositie ', lang: null },
        { text: 'Make it', lang: 'en' },
      ],
    });
  });

  it('takes a regional tag for the same language', () => {
    expect(viewText({ 'nl-BE': 'Receptie' }, inDutch).lang).toBeNull();
  });

  it('has no language when it is a name', () => {
    expect(viewText('Evoluon', inEnglish).lang).toBeNull();
  });

  it('keeps another language when words of the page come before it', () => {
    const title = around('Theme 5: ', viewText({ nl: 'Beeldvorming' }, inEnglish));
    expect(title.text).toBe('Theme 5: Beeldvorming');
    expect(title.runs).toEqual([
      { text: 'Theme 5: ', lang: null },
      { text: 'Beeldvorming', lang: 'nl' },
    ]);
  });
});

describe('paragraphs', () => {
  it('part at blank lines', () => {
    const found = paragraphsOf({ nl: 'Een.\n\nTwee.\n \nDrie.' }, inDutch);
    expect(found.map(({ text }) => text)).toEqual(['Een.', 'Twee.', 'Drie.']);
  });

  it('are none for no text and for an empty one', () => {
    expect(paragraphsOf(null, inDutch)).toEqual([]);
    expect(paragraphsOf({ nl: '' }, inDutch)).toEqual([]);
  });

  it('keep the language of a part on either side of a blank line', () => {
    const text = {
      nl: [
        { text: 'Lees ', lang: 'nl' },
        { text: 'this\n\nthat', lang: 'en' },
      ],
    };
    expect(paragraphsOf(text, inDutch).map(({ runs }) => runs)).toEqual([
      [
        { text: 'Lees ', lang: null },
        { text: 'this', lang: 'en' },
      ],
      [{ text: 'that', lang: 'en' }],
    ]);
  });

  it('lose no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z .]*$/)), (lines) => {
        const found = paragraphsOf({ nl: lines.join('\n\n') }, inDutch);
        const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).join('');
        expect(words(found.map(({ text }) => text))).toBe(words(lines));
      }),
    );
  });
});

it('makes a view’s text of the page’s own words', () => {
  expect(pageText('Ja')).toEqual({
    text: 'Ja',
    lang: null,
    dir: null,
    runs: [{ text: 'Ja', lang: null }],
  });
});
