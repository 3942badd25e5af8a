import { describe, expect, it } from 'vitest';
import { at, context, smallDay } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { type ChooseThemeOptions, chooseThemeView } from './choose-theme-view.ts';

const options: ChooseThemeOptions = {
  action: '/nl/mijn/thema',
  hidden: [{ name: 'version', value: '3' }],
  current: ['wood'],
  choice: 'made',
  reasons: [],
};
const view = (given: Partial<ChooseThemeOptions> = {}, ctx = context()) =>
  chooseThemeView(smallDay, ctx, { ...options, ...given });

const chosen = (given: Partial<ChooseThemeOptions> = {}) =>
  view(given).field?.choices.find(({ selected }) => selected)?.value;

describe('choosing another theme', () => {
  it('begins with the theme that stands', () => {
    expect(chosen()).toBe('wood');
    expect(view().paragraphs).toEqual([
      'U staat nu bij Thema 1: Hout. Die plaats houdt u tot uw nieuwe plaats vaststaat.',
    ]);
  });

  it('goes back to what stands when a choice is refused, and offers what has room', () => {
    const full = {
      code: 'quota.full',
      quota: 'glass',
      theme: 'glass',
      limit: 20,
      used: 20,
      kept: 0,
      earmarks: [],
      asked: 1,
      wait: null,
      withRoom: [{ theme: 'stone', remaining: 3 }],
    } as const;
    const refused = { selected: 'glass', reasons: [full] };
    expect(chosen(refused)).toBe('wood');
    expect(view(refused)).toMatchObject({
      documentTitle: 'Fout: Ander thema kiezen',
      errorSummary: { items: [{ href: '#field-theme' }] },
      offers: { hidden: options.hidden, items: [{ value: 'take:stone' }] },
    });
  });

  it('says so when there is no theme now', () => {
    expect(view({ current: [], choice: 'none' }).paragraphs).toEqual(['U hebt nu geen thema.']);
    expect(chosen({ current: [], choice: 'none' })).toBeUndefined();
  });

  it('is open longer to who has lost a dropped theme, where the event says so', () => {
    const { chooseUntil, ...registration } = smallDay.registration;
    const event = {
      ...smallDay,
      registration: { ...registration, chooseUntil, rechooseUntil: chooseUntil + 86_400_000 },
    };
    const late = context({ now: chooseUntil });
    const lost = { ...options, current: [], choice: 'lost' } as const;
    expect(chooseThemeView(event, late, options).field).toBeNull();
    expect(chooseThemeView(event, late, lost).field).not.toBeNull();
    expect(chooseThemeView(event, late, lost).paragraphs).toEqual([
      'Het thema dat u koos, gaat niet door; uw plaats op de dag houdt u. Een ander thema kiezen kan tot en met donderdag 16 november 2023.',
    ]);
    const over = context({ now: chooseUntil + 86_400_000 });
    expect(chooseThemeView(event, over, lost).field).toBeNull();
  });

  it('has no form once the time for it has passed', () => {
    const late = view({}, context({ now: at(9) }));
    expect([late.field, late.submit]).toEqual([null, null]);
    expect(late.paragraphs).toEqual([
      'Van thema wisselen kon tot en met woensdag 15 november 2023.',
    ]);
  });

  it('says that the chosen theme was dropped, and does not offer it again', () => {
    const late = { ...options, current: ['glass'] };
    const { paragraphs, field } = chooseThemeView(wideDay(smallDay), context(), late);
    expect(paragraphs.at(-1)).toBe('Dit thema gaat niet door. Kies een ander thema.');
    expect(field?.choices.map(({ value, selected }) => [value, selected])).toEqual([
      ['wood', false],
      ['stone', false],
    ]);
  });

  it('asks for a theme whatever that depends on in the form', () => {
    const when = { field: 'audience', is: 'teacher' } as const;
    const fields = smallDay.form.fields.map((each) =>
      each.meaning === 'theme' ? { ...each, when } : each,
    );
    const event = { ...smallDay, form: { ...smallDay.form, fields } };
    expect(chooseThemeView(event, context(), options).field).toMatchObject({
      when: null,
      required: true,
      optional: null,
    });
  });
});
