/**
 * The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance and contrast ratio).
 *
 * @param one - a colour as `#rrggbb`.
 * @param other - another, as `#rrggbb`.
 * @throws an `Error` with code `colour.malformed` for anything else.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { contrastRatio } from '@plenary/render/html';
 *
 * assert.equal(contrastRatio('#000000', '#ffffff'), 21);
 * ```
 */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(hexadecimal: string): number {
  const share = /^[0-9a-f]{2}$/i.test(hexadecimal) ? Number.parseInt(hexadecimal, 16) / 255 : null;
  if (share === null) {
    throw Object.assign(new Error('a colour is written as #rrggbb'), { code: 'colour.malformed' });
  }
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
