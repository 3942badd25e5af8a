import { type ColourRole, colourPairs, contrastRatio } from '@plenary/render/html';
import { describe, expect, it } from 'vitest';
import { nightColours } from './night-colours.ts';
import { palette } from './palette.ts';

describe('the colours of the night sky', () => {
  it.each(['light', 'dark'] as const)('are told apart wherever they meet (%s)', (scheme) => {
    const poor = colourPairs
      .map(({ front, back, least }) => ({
        front,
        back,
        least,
        found: contrastRatio(nightColours[front][scheme], nightColours[back][scheme]),
      }))
      .filter(({ found, least }) => found < least);
    expect(poor).toEqual([]);
  });

  it('write the numbers of themes in a colour that is read on cards, chosen or not', () => {
    const behind = ['card', 'selected', 'spent', 'page'] satisfies ColourRole[];
    for (const scheme of ['light', 'dark'] as const) {
      for (const back of behind) {
        expect(
          contrastRatio(nightColours.nearly[scheme], nightColours[back][scheme]),
          `${scheme} ${back}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('show the saucer, the sun and the planet against both nights', () => {
    for (const night of [palette.night, palette.deepNight]) {
      for (const drawn of [palette.paper, palette.sun, palette.planet]) {
        expect(contrastRatio(drawn, night)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
