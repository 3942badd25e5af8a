import { describe, expect, it } from 'vitest';
import { look } from './look.ts';

const asset = (name: string) => look.assets?.find((one) => one.name === name);
const size = (name: string): number => asset(name)?.body.length ?? Number.NaN;

describe('the look of the day', () => {
  it('serves every file that its stylesheet names, and names no other place', () => {
    const css = (look.stylesheets ?? []).map((sheet) => sheet.css).join('\n');
    const named = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((url) => asset(url) === undefined)).toEqual([]);
  });

  it('preloads a font of at most 20 kB in WOFF2', () => {
    const [font = ''] = look.preloadFonts ?? [];
    expect(size(font)).toBeLessThanOrEqual(20_000);
    expect(Buffer.from(asset(font)?.body.slice(0, 4) ?? '').toString()).toBe('wOF2');
  });

  it('shows a PNG of 1200 by 630 and at most 60 kB in link previews', () => {
    const picture = asset(look.image?.name ?? '');
    const header = Buffer.from(picture?.body.slice(0, 24) ?? '');
    expect(header.subarray(1, 4).toString()).toBe('PNG');
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture?.body.length).toBeLessThanOrEqual(60_000);
  });
});
