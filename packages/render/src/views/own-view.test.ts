import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import {
  at,
  context,
  smallDay,
  smallDayAnswers,
  someRoom,
  whileOpen,
} from '../fixtures/small-day.ts';
import { type OwnOptions, type OwnRegistration, ownView } from './own-view.ts';

const confirmed: OwnRegistration = {
  state: 'confirmed',
  heldUntil: null,
  version: 3,
  audience: 'teacher',
  affiliation: 'guild-3',
  themes: ['wood'],
  choice: 'made',
  answers: smallDayAnswers,
  registeredAt: whileOpen,
};
const held: OwnRegistration = { ...confirmed, state: 'held', heldUntil: whileOpen + 30 * 60_000 };
const undo = { action: '/nl/mijn', hidden: [{ name: 'form', value: 'token' }] };

const view = (registration: OwnRegistration, ctx = context(), more: Partial<OwnOptions> = {}) =>
  ownView(smallDay, ctx, { registration, undo, ...more });

describe('the page of somebody with a seat', () => {
  it('is a ticket with the name', () => {
    expect(view(confirmed)).toMatchObject({
      title: 'U bent aangemeld',
      ticket: { name: 'Deelnemer 17', title: { text: 'Thema 1: Hout' } },
      undo: null,
    });
  });

  it('offers what can be done, each with its end', () => {
    expect(view(confirmed).actions).toEqual([
      {
        kind: 'theme',
        link: { href: '/nl/mijn/thema', label: 'Ander thema kiezen' },
        words: 'Van thema wisselen kan tot en met woensdag 15 november 2023.',
      },
      {
        kind: 'answers',
        link: { href: '/nl/mijn/gegevens', label: 'Gegevens wijzigen' },
        words: 'Gegevens wijzigen kan tot en met woensdag 15 november 2023.',
      },
      {
        kind: 'withdraw',
        link: { href: '/nl/mijn/afmelden', label: 'Afmelden' },
        words: 'Afmelden kan tot en met woensdag 15 november 2023.',
      },
    ]);
  });

  it('says that a theme was dropped and until when another can be chosen', () => {
    const lost: OwnRegistration = { ...confirmed, themes: [], choice: 'lost' };
    expect(view(lost)).toMatchObject({
      paragraphs: [
        'Uw plaats staat vast. U kunt deze pagina afdrukken.',
        'Het thema dat u koos, gaat niet door; uw plaats op de dag houdt u. Een ander thema kiezen kan tot en met woensdag 15 november 2023.',
      ],
      ticket: { title: { text: 'Dag van het Ambacht' } },
    });
    expect(view(lost, context({ now: at(9), messages: en })).paragraphs[1]).toBe(
      'The theme you chose does not take place; you keep your place on the day.',
    );
    expect(view(confirmed).paragraphs).toHaveLength(1);
  });

  it('says what could be done once it no longer can', () => {
    const { actions } = view(confirmed, context({ now: at(9) }));
    expect(actions.map(({ link }) => link)).toEqual([null, null, null]);
    expect(actions[2]?.words).toBe('Afmelden kon tot en met woensdag 15 november 2023.');
  });

  it('shows the answers, the theme apart', () => {
    const { answers } = view(confirmed);
    expect(answers.rows.map(({ field }) => field)).not.toContain('theme');
    expect(answers.rows[1]?.value.text).toBe('deelnemer17@example.org');
  });

  it('tells what was just done', () => {
    expect(view(confirmed, context(), { done: 'theme' }).done).toBe('Uw thema is gewijzigd.');
    expect(view(confirmed).done).toBeNull();
  });

  it('tells why something was refused, with the error in its title', () => {
    const refused = view(confirmed, context(), { reasons: [{ code: 'undo.nothing' }] });
    expect(refused.documentTitle).toBe('Fout: U bent aangemeld');
    expect(refused.errorSummary?.items).toHaveLength(1);
  });

  it('offers no other theme where the event has none', () => {
    const { actions } = ownView({ ...smallDay, themes: [] }, context(), {
      registration: confirmed,
      undo,
    });
    expect(actions.map(({ kind }) => kind)).toEqual(['answers', 'withdraw']);
  });
});

describe('the page of somebody who has withdrawn', () => {
  it('offers to undo it, with a clock time, and no ticket', () => {
    expect(view(held)).toMatchObject({
      title: 'U hebt zich afgemeld',
      paragraphs: [
        'Van gedachten veranderd? U kunt dit tot 12.30 uur ongedaan maken. Daarna komt uw plaats vrij.',
      ],
      undo: { action: '/nl/mijn', button: { name: 'step', value: 'undo' } },
      ticket: null,
      actions: [],
      calendar: null,
    });
  });

  it('shows the theme among the answers', () => {
    expect(view(held).answers.rows.map(({ field }) => field)).toContain('theme');
  });

  it('offers no undo at the very instant it ends', () => {
    const now = held.heldUntil ?? 0;
    expect(view(held, context({ now })).undo).toBeNull();
    expect(view(held, context({ now: now - 1 })).undo).not.toBeNull();
  });

  it('leads to the form once the seat has gone, while one can register', () => {
    const ended: OwnRegistration = { ...confirmed, state: 'ended' };
    expect(view(ended).register?.href).toBe('/nl/aanmelden');
    const availability = { ...someRoom, remaining: 0 };
    expect(view(ended, context({ availability })).register).toBeNull();
    expect(view(confirmed).register).toBeNull();
  });
});
