import { describe, expect, it } from 'vitest';
import { at, context, smallDay, smallDayAnswers } from '../fixtures/small-day.ts';
import { wideDay, wideDayAnswers } from '../fixtures/wide-day.ts';
import { checkAnswersView } from './check-answers-view.ts';

const target = { action: '/nl/aanmelden', hidden: [] };
const view = (answers = smallDayAnswers, ctx = context()) =>
  checkAnswersView(smallDay, ctx, { ...target, answers });

describe('the answers to check', () => {
  it('are told as they were meant: choices by label, a theme by number, a consent by what it covers, yes or no', () => {
    expect(view().rows.map(({ label, value }) => `${label.text}: ${value.text}`)).toEqual([
      'Naam: Deelnemer 17',
      'E-mailadres: deelnemer17@example.org',
      'U komt als: Docent',
      'Gilde: Gilde 3',
      'Thema: Thema 1: Hout',
      'Dieetwensen: niet ingevuld',
      'Toestemming voor dieetwensen: nee',
      'Opmerkingen: Ik kom.\nTot dan!',
    ]);
  });

  it('are told as people write them: numbers, dates, lists, wishes by their place', () => {
    const { rows } = checkAnswersView(wideDay(smallDay), context(), {
      ...target,
      answers: wideDayAnswers,
    });
    expect(rows.slice(8).map(({ label, value }) => `${label.text}: ${value.text}`)).toEqual([
      'Telefoon: 040 123 45 67',
      'Leerlingen: 24',
      'Meters: 2,5',
      'Aankomst: donderdag 16 november 2023',
      'Gereedschap: Hout, Steen',
      'Wensen: 1. Glas, 2. Hout',
      'Badgenummer: B-17',
    ]);
  });

  it('leave out what was not asked', () => {
    const asked = checkAnswersView(wideDay(smallDay), context(), {
      ...target,
      answers: { ...wideDayAnswers, audience: 'maker', pupils: null, badge: null },
    });
    const names = asked.rows.map(({ field }) => field);
    expect(names).not.toContain('pupils');
    expect(names).not.toContain('badge');
    expect(names).toContain('tools');
  });

  it('show a consent that was given for what it covers, whatever it depends on', () => {
    const never = { field: 'name', is: 'nobody' };
    const fields = smallDay.form.fields.map((field) =>
      field.kind === 'consent' ? { ...field, when: never } : field,
    );
    const consent = fields.find(({ kind }) => kind === 'consent')?.name ?? '';
    const { rows } = checkAnswersView(
      { ...smallDay, form: { ...smallDay.form, fields } },
      context(),
      {
        ...target,
        answers: { ...smallDayAnswers, [consent]: true },
      },
    );
    expect(rows.map(({ field }) => field)).toContain(consent);
  });

  it('find the label of what can no longer be chosen', () => {
    const { rows } = checkAnswersView(wideDay(smallDay), context(), {
      ...target,
      answers: { ...wideDayAnswers, theme: 'glass', tools: ['clay'] },
    });
    const said = Object.fromEntries(rows.map(({ field, value }) => [field, value.text]));
    expect(said).toMatchObject({ theme: 'Thema 3: Glas', tools: 'Dag van het Ambacht' });
  });

  it('tell an empty list and a zero for what they are', () => {
    const { rows } = checkAnswersView(wideDay(smallDay), context(), {
      ...target,
      answers: { ...wideDayAnswers, pupils: 0, tools: [] },
    });
    const said = Object.fromEntries(rows.map((row) => [row.field, [row.value.text, row.empty]]));
    expect(said).toMatchObject({ pupils: ['0', false], tools: ['niet ingevuld', true] });
  });

  it('tell ‘none’ in its own words', () => {
    const guild = view({ ...smallDayAnswers, guild: null }).rows[3];
    expect([guild?.value.text, guild?.empty]).toEqual(['Geen gilde', false]);
  });

  it('can each be changed, by a button with a name of its own', () => {
    expect(view().rows[1]?.change).toEqual({
      name: 'step',
      value: 'edit:email',
      label: 'Wijzig',
      accessibleName: 'Wijzig: E-mailadres',
    });
    const names = view().rows.map(({ change }) => change.accessibleName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are sent by one button', () => {
    expect(view().confirm).toMatchObject({ name: 'step', value: 'confirm' });
  });

  it('come with what can be changed later, as long as it can', () => {
    expect(view().notes).toEqual([
      'Van thema wisselen kan tot en met woensdag 15 november 2023.',
      'Afmelden kan tot en met woensdag 15 november 2023.',
    ]);
    expect(view(smallDayAnswers, context({ now: at(9) })).notes).toEqual([]);
  });

  it('are looked up as own answers only', () => {
    expect(view({}).rows.every(({ value }) => !value.text.includes('function'))).toBe(true);
  });
});
