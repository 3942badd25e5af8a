import { describe, expect, it } from 'vitest';
import { at, context, smallDay, smallDayAnswers, someRoom } from '../fixtures/small-day.ts';
import type { FieldView } from './field-view.ts';
import { type RegistrationFormOptions, registrationFormView } from './registration-form-view.ts';

const empty: RegistrationFormOptions = {
  mode: 'register',
  action: '/nl/aanmelden',
  hidden: [{ name: 'form', value: 'token' }],
  typed: {},
  problems: [],
  reasons: [],
};
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
  withRoom: [
    { theme: 'wood', remaining: 15 },
    { theme: 'stone', remaining: 3 },
  ],
} as const;

const view = (given: Partial<RegistrationFormOptions> = {}, ctx = context()) =>
  registrationFormView(smallDay, ctx, { ...empty, ...given });

function field(name: string, given: Partial<RegistrationFormOptions> = {}): FieldView {
  const found = view(given).form?.fields.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

describe('the form to register', () => {
  it('asks the fields in their order and posts to the check', () => {
    expect(view().form?.fields.map(({ name }) => name)).toEqual(Object.keys(smallDayAnswers));
    expect(view().form?.submit).toEqual({ name: 'step', value: 'check', label: 'Controleren' });
    expect(view().documentTitle).toBe('Aanmelden');
    expect(view().errorSummary).toBeNull();
  });

  it('stands at the first of three steps', () => {
    expect(view().steps?.items.map(({ state }) => state)).toEqual([
      'current',
      'to-come',
      'to-come',
    ]);
  });

  it('shows few choices as radios, many as a list and themes as cards', () => {
    expect(field('audience').control).toBe('radios');
    expect(field('guild').control).toBe('select');
    expect(field('theme').control).toBe('cards');
  });

  it('tells each theme’s seats, also of a full one that can still be chosen', () => {
    expect(field('theme')).toMatchObject({
      choices: [
        { seats: { words: '15 van 20 plaatsen vrij' } },
        { seats: { words: 'Nog enkele plaatsen' } },
        { seats: { words: 'Vol (20 van 20)', state: 'full' } },
      ],
    });
  });

  it('chooses nothing in a list until one is chosen, ‘none’ among them', () => {
    const chosen = (typed: RegistrationFormOptions['typed']) => {
      const guild = field('guild', { typed });
      return 'choices' in guild
        ? guild.choices.filter(({ selected }) => selected).map(({ value }) => value)
        : null;
    };
    expect(chosen({})).toEqual([]);
    expect(chosen({ guild: null })).toEqual(['-']);
    expect(chosen({ guild: 'guild-3' })).toEqual(['guild-3']);
    expect(chosen({ guild: 'no such guild' })).toEqual([]);
  });

  it('chooses the theme one came for', () => {
    expect(field('theme', { typed: { theme: 'stone' } })).toMatchObject({
      choices: [{ selected: false }, { selected: true }, { selected: false }],
    });
  });

  it('marks what may stay empty, and what is needed with another answer only', () => {
    expect(field('diet').optional).toBe('(niet verplicht)');
    expect(field('name').optional).toBeNull();
    expect(field('consent').optional).toBe('(alleen nodig bij dieetwensen)');
  });

  it('ties hint and error to the control', () => {
    const problems = [{ field: 'name', code: 'field.required' }] as const;
    expect(field('name', { problems })).toMatchObject({
      id: 'field-name',
      describedBy: 'field-name-hint field-name-error',
      error: 'Vul bij ‘Naam’ iets in',
    });
    expect(field('email').describedBy).toBeNull();
  });

  it('tells how long a long answer may be', () => {
    expect(field('remarks').limit).toBe('Ten hoogste 500 tekens.');
  });

  it('gives the focus to the field that one came back to change', () => {
    expect(view({ focus: 'email' }).form?.focus).toBe('email');
  });
});

describe('a form that was sent back', () => {
  const refused = {
    typed: { ...smallDayAnswers, email: 'naam@', theme: 'glass' },
    problems: [
      { field: 'remarks', code: 'field.too-long', max: 500, length: 812 },
      { field: 'email', code: 'field.email' },
      { field: 'email', code: 'field.required' },
    ],
    reasons: [full],
  } as const;

  it('begins its title with the error', () => {
    expect(view(refused).documentTitle).toBe('Fout: Aanmelden');
  });

  it('gathers what is wrong in the order of the fields, one line a field', () => {
    expect(view(refused).errorSummary).toEqual({
      title: 'Er is iets niet gelukt',
      introduction: 'Uw antwoorden staan er nog.',
      items: [
        {
          text: 'E-mailadres: vul een adres in zoals naam@school.nl',
          href: '#field-email',
        },
        {
          text: 'Thema 3 is vol (20 van 20). Thema 1 heeft 15 plaatsen, thema 2 heeft er nog enkele.',
          href: '#field-theme',
        },
        { text: 'Opmerkingen: 812 tekens, er mogen er 500', href: '#field-remarks' },
      ],
    });
  });

  it('says the same at the field and keeps what was typed', () => {
    expect(field('email', refused)).toMatchObject({
      error: 'E-mailadres: vul een adres in zoals naam@school.nl',
      value: 'naam@',
    });
  });

  it('does not choose the lost theme again beforehand', () => {
    expect(field('theme', refused)).toMatchObject({
      choices: [{ selected: false }, { selected: false }, { selected: false }],
    });
  });

  it('does not move the focus away from the summary', () => {
    expect(view({ ...refused, focus: 'email' }).form?.focus).toBeNull();
  });

  it('offers the themes with room, one button each, with the same answers', () => {
    const { offers } = view(refused);
    expect(
      offers?.items.map((each) => [each.value, each.label.text, each.seats, each.seatsState]),
    ).toEqual([
      ['take:wood', 'Thema 1: Hout', '15 plaatsen vrij', 'room'],
      ['take:stone', 'Thema 2: Steen', 'Nog enkele plaatsen', 'nearly'],
    ]);
    const hidden = Object.fromEntries(offers?.hidden.map(({ name, value }) => [name, value]) ?? []);
    expect(hidden).toEqual({
      form: 'token',
      name: 'Deelnemer 17',
      email: 'naam@',
      audience: 'teacher',
      guild: 'guild-3',
      theme: 'glass',
      remarks: 'Ik kom.\nTot dan!',
    });
  });

  it('posts ‘none of these’ as the list does', () => {
    const { offers } = view({ ...refused, typed: { guild: null, diet: null } });
    expect(offers?.hidden).toContainEqual({ name: 'guild', value: '-' });
    expect(offers?.hidden.map(({ name }) => name)).not.toContain('diet');
  });

  it('posts a ticked box as browsers do', () => {
    const { offers } = view({ ...refused, typed: { consent: true } });
    expect(offers?.hidden).toContainEqual({ name: 'consent', value: 'on' });
  });

  it('says what is wrong with the form as a whole without a link', () => {
    expect(view({ reasons: [{ code: 'key.reused' }] }).errorSummary?.items[0]?.href).toBeNull();
  });

  it('stays, with all answers, when the day has filled up meanwhile', () => {
    const ctx = context({ availability: { ...someRoom, remaining: 0 } });
    const reasons = [{ ...full, quota: 'day', theme: null, withRoom: [] }];
    expect(view({ reasons, typed: smallDayAnswers }, ctx).form?.fields[0]).toMatchObject({
      value: 'Deelnemer 17',
    });
    expect(view({}, ctx).form).toBeNull();
  });
});

describe('a form that is not shown', () => {
  const closedAt = Date.UTC(2023, 10, 9, 23);
  const window = { state: 'closed', closedAt } as const;
  const ctx = context({ availability: { ...someRoom, window } });

  it('says why', () => {
    expect(view({}, ctx)).toMatchObject({
      form: null,
      title: 'Aanmelden kan niet meer',
      notice: 'De aanmelding is gesloten. Aanmelden kon tot en met donderdag 9 november 2023.',
      steps: null,
      help: { links: [{ href: '/nl/link-kwijt' }, { href: '/nl/contact' }] },
    });
  });

  it('promises nothing for later once registration has closed', () => {
    const titles = [
      view({}, context({ availability: { ...someRoom, remaining: 0 } })).title,
      view({}, context({ now: smallDay.endsAt ?? 0 })).title,
    ];
    expect(titles).toEqual(['Aanmelden kan nu niet', 'Aanmelden kan niet meer']);
  });

  it('says so once to somebody who was refused for it', () => {
    const reasons = [{ code: 'window.closed', closedAt }] as const;
    expect(view({ reasons }, ctx).errorSummary).toBeNull();
  });
});

describe('the form to change answers', () => {
  const amend = { mode: 'amend', typed: smallDayAnswers } as const;

  it('shows the address and leaves the theme to its own page', () => {
    expect(field('email', amend)).toMatchObject({
      control: 'fixed',
      value: 'deelnemer17@example.org',
    });
    expect(view(amend).form?.fields.map(({ name }) => name)).not.toContain('theme');
  });

  it('posts the change and leads back to one’s own page', () => {
    expect(view(amend).form?.submit.value).toBe('amend');
    expect(view(amend).back.href).toBe('/nl/mijn');
    expect(view(amend).steps).toBeNull();
  });

  it('does not ask whether registration is open', () => {
    const window = { state: 'closed', closedAt: 0 } as const;
    const ctx = context({ availability: { ...someRoom, window } });
    expect(view(amend, ctx).form).not.toBeNull();
  });

  it('is not shown once answers can no longer be changed', () => {
    const late = view(amend, context({ now: at(9) }));
    expect(late.form).toBeNull();
    expect(late.notice).toBe('Gegevens wijzigen kon tot en met woensdag 15 november 2023.');
  });
});
