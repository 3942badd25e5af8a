import { describe, expect, it } from 'vitest';
import { at, context, smallDay } from '../fixtures/small-day.ts';
import { withdrawView } from './withdraw-view.ts';

const target = { action: '/nl/mijn/afmelden', hidden: [] };

describe('the question whether one withdraws', () => {
  it('says what it means and how long it can be undone', () => {
    expect(withdrawView(smallDay, context(), target)).toMatchObject({
      title: 'Wilt u zich afmelden?',
      paragraphs: [
        'U geeft uw plaats op de dag en bij uw thema op.',
        'Wij houden uw plaats nog 30 minuten voor u vast. Zolang kunt u dit ongedaan maken; daarna gaat de plaats naar iemand anders.',
      ],
      submit: { name: 'step', value: 'withdraw' },
      back: { label: 'Nee, ik kom' },
    });
  });

  it('is not asked once it is too late', () => {
    const late = withdrawView(smallDay, context({ now: at(9) }), target);
    expect(late.submit).toBeNull();
    expect(late.paragraphs).toEqual(['Afmelden kon tot en met woensdag 15 november 2023.']);
  });

  it('tells why it was refused', () => {
    const reasons = [{ code: 'registration.ended' }] as const;
    const view = withdrawView(smallDay, context(), { ...target, reasons });
    expect(view.errorSummary?.introduction).toBe('Er is niets gewijzigd.');
  });
});
