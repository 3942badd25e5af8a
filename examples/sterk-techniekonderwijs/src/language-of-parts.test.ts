import { describe, expect, it } from 'vitest';
import { dutch, english } from './language-of-parts.ts';

describe('language of parts', () => {
  it('marks the English inside Dutch', () => {
    expect(dutch`Op weg naar ${'future-proof'} onderwijs`).toEqual([
      { text: 'Op weg naar ', lang: 'nl' },
      { text: 'future-proof', lang: 'en' },
      { text: ' onderwijs', lang: 'nl' },
    ]);
  });

  it('marks the Dutch inside English', () => {
    expect(english`Day of ${'Sterk Techniekonderwijs'}`).toEqual([
      { text: 'Day of ', lang: 'en' },
      { text: 'Sterk Techniekonderwijs', lang: 'nl' },
    ]);
  });

  it('leaves no empty run where a sentence starts with the other language', () => {
    expect(dutch`${'Retrofuture'} in het Evoluon`).toHaveLength(2);
  });

  it('makes one run of a sentence in one language', () => {
    expect(english`Drinks`).toEqual([{ text: 'Drinks', lang: 'en' }]);
  });
});
