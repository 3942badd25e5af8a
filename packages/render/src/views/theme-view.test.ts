import { describe, expect, it } from 'vitest';
import { context, smallDay, someRoom } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { themeView } from './theme-view.ts';

const of = (id: string, ctx = context()) => themeView(smallDay, ctx, id);

describe('one theme', () => {
  it('is none for an id the event does not have', () => {
    expect(of('clay')).toBeNull();
    expect(of('__proto__')).toBeNull();
  });

  it('tells what it is about, with its questions', () => {
    expect(of('wood')).toMatchObject({
      documentTitle: 'Thema 1: Hout',
      metaDescription: 'Over hout.',
      questions: { title: 'Vragen voor de groep' },
      time: '14.30–15.45 uur',
    });
    expect(of('wood')?.description.map(({ text }) => text)).toEqual([
      'Eerst kijken.',
      'Dan doen, ook met CNC.',
    ]);
  });

  it('leads to the form with the theme chosen', () => {
    expect(of('wood')?.register).toEqual({
      href: '/nl/aanmelden?theme=wood',
      label: 'Aanmelden voor dit thema',
    });
  });

  it('does not lead to the form when it is full or one cannot register', () => {
    expect(of('glass')?.register).toBeNull();
    const window = { state: 'closed', closedAt: 0 } as const;
    expect(of('wood', context({ availability: { ...someRoom, window } }))?.register).toBeNull();
  });

  it('names the themes with room where it is full', () => {
    const { withRoom } = of('glass') ?? {};
    expect(withRoom?.title).toBe('Thema’s met plaats');
    expect(withRoom?.items.map(({ href, label }) => [href, label.text])).toEqual([
      ['/nl/themas/wood', 'Thema 1: Hout'],
      ['/nl/themas/stone', 'Thema 2: Steen'],
    ]);
    expect(of('wood')?.withRoom).toBeNull();
  });

  it('tells neither seats nor ways on once registration has closed', () => {
    const window = { state: 'closed', closedAt: 0 } as const;
    const closed = context({ availability: { ...someRoom, window } });
    expect(of('glass', closed)).toMatchObject({ seats: null, withRoom: null });
  });

  it('explains the abbreviations it uses', () => {
    expect(of('wood')?.glossary?.terms.map(({ term }) => term)).toEqual(['CNC']);
  });

  it('that was dropped says so, keeps its number and leads to no form', () => {
    const lost = themeView(wideDay(smallDay), context(), 'glass');
    expect(lost).toMatchObject({
      number: 3,
      dropped: 'Gaat niet door',
      seats: null,
      register: null,
      withRoom: { items: [{ href: '/nl/themas/wood' }, { href: '/nl/themas/stone' }] },
    });
    expect(of('wood')?.dropped).toBeNull();
  });

  it('names its room', () => {
    expect(themeView(wideDay(smallDay), context(), 'wood')?.room?.text).toBe('De zolder');
    expect(of('wood')?.room).toBeNull();
  });

  it('has its neighbours, none before the first and after the last', () => {
    expect(of('stone')).toMatchObject({
      previous: { href: '/nl/themas/wood', direction: 'Vorige', label: 'Thema 1' },
      next: { href: '/nl/themas/glass', direction: 'Volgende', label: 'Thema 3' },
    });
    expect(of('wood')?.previous).toBeNull();
    expect(of('glass')?.next).toBeNull();
  });
});
