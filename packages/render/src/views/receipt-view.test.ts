import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay } from '../fixtures/small-day.ts';
import { receiptView } from './receipt-view.ts';

const view = (themes: string[] = ['wood'], ctx = context()) =>
  receiptView(smallDay, ctx, { receipt: '8F3K-22', themes });

describe('the receipt', () => {
  it('says what was asked, when and where', () => {
    expect(view().title).toBe('Wij mailen u');
    expect(view().ticket).toEqual({
      label: 'Uw aanvraag',
      name: null,
      title: {
        text: 'Thema 1: Hout',
        lang: null,
        dir: null,
        runs: [
          { text: 'Thema 1: ', lang: null },
          { text: 'Hout', lang: null },
        ],
      },
      lines: [
        'Donderdag 16 november 2023, 12.00–17.00 uur',
        'Werkplaats, 14.30–15.45 uur',
        'De Werkplaats, Smidsstraat 1, 1234 AB Ambachtstad',
      ],
      stub: { date: '16·11', place: 'De Werkplaats' },
    });
  });

  it('has the day on its ticket where no theme was asked', () => {
    expect(view([]).ticket.title.text).toBe('Dag van het Ambacht');
  });

  it('tells no state and no code beyond its number', () => {
    const words = JSON.stringify(view());
    expect(words).toContain('Ontvangstnummer 8F3K-22');
    expect(words).not.toMatch(/bevestigd|aangemeld\b|confirmed/i);
  });

  it('does not depend on seats, window or hour', () => {
    const later = context({ availability: null, now: 0 });
    expect(view(['wood'], later)).toEqual(view());
  });

  it('leads to a new link where no mail came', () => {
    expect(view().recover.link.href).toBe('/nl/link-kwijt');
  });

  it('is English in English', () => {
    expect(view(['wood'], context({ messages: en })).title).toBe('We are mailing you');
  });
});
