import { describe, expect, it } from 'vitest';
import { en } from '../../en.ts';
import { nl } from '../../nl.ts';
import { viewText } from '../../views/view-text.ts';
import { paragraphs, text } from './text.ts';

describe('text in a page', () => {
  it('has no mark of its own in the page’s language', () => {
    expect(text(viewText({ nl: 'Borrel' }, { messages: nl })).markup).toBe('Borrel');
  });

  it('says its language where it fell back', () => {
    expect(text(viewText({ nl: 'Borrel' }, { messages: en })).markup).toBe(
      '<span lang="nl" dir="ltr">Borrel</span>',
    );
  });

  it('says the language of a part', () => {
    const title = {
      nl: [
        { text: 'Expo ', lang: 'nl' },
        { text: 'Make it', lang: 'en' },
      ],
    };
    expect(text(viewText(title, { messages: nl })).markup).toBe(
      'Expo <span lang="en">Make it</span>',
    );
  });

  it('stands in paragraphs', () => {
    expect(paragraphs(['Een', viewText('Twee', { messages: nl })]).markup).toBe(
      '<p>Een</p><p>Twee</p>',
    );
  });
});
