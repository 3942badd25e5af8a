import { describe, expect, it } from 'vitest';
import { context, smallDay, someRoom } from '../fixtures/small-day.ts';
import { wideDay } from '../fixtures/wide-day.ts';
import { themesView } from './themes-view.ts';

describe('the themes', () => {
  const view = themesView(smallDay, context());

  it('are counted in words', () => {
    expect(view.title).toBe('Drie thema’s');
  });

  it('stand under the session in which one is chosen, with its hours', () => {
    expect(view.groups.map(({ session, time }) => [session.text, time])).toEqual([
      ['Werkplaats', '14.30–15.45 uur'],
    ]);
    expect(view.groups[0]?.introduction.map(({ text }) => text)).toEqual([
      'Elke tafel begint met een voorbeeld.',
      'U kiest er één bij uw aanmelding.',
    ]);
  });

  it('keep their number and tell their seats', () => {
    const cards = view.groups[0]?.themes.map(({ label, href, seats }) => [
      label,
      href,
      seats?.words,
    ]);
    expect(cards).toEqual([
      ['Thema 1', '/nl/themas/wood', '15 van 20 plaatsen vrij'],
      ['Thema 2', '/nl/themas/stone', 'Nog enkele plaatsen'],
      ['Thema 3', '/nl/themas/glass', 'Vol (20 van 20)'],
    ]);
  });

  it('have no seats where no availability is given', () => {
    const [group] = themesView(smallDay, context({ availability: null })).groups;
    expect(group?.themes.map(({ seats }) => seats)).toEqual([null, null, null]);
  });

  it('offer neither seats nor a choice while one cannot register', () => {
    const closed = { ...someRoom, window: { state: 'closed', closedAt: 0 } } as const;
    const [group] = themesView(smallDay, context({ availability: closed })).groups;
    expect(group?.themes.map(({ seats }) => seats)).toEqual([null, null, null]);
    expect(group?.introduction).toHaveLength(1);
  });

  it('say in words which one was dropped, which is not counted and has no seats', () => {
    const { title, groups } = themesView(wideDay(smallDay), context());
    expect(title).toBe('Twee thema’s');
    expect(
      groups[0]?.themes.map(({ number, dropped, seats }) => [number, dropped, seats?.state]),
    ).toEqual([
      [1, null, 'room'],
      [2, null, 'nearly'],
      [3, 'Gaat niet door', undefined],
    ]);
  });

  it('name the room where one is given', () => {
    const [group] = themesView(wideDay(smallDay), context()).groups;
    expect(group?.themes.map(({ room }) => room?.text ?? null)).toEqual(['De zolder', null, null]);
  });

  it('are all dropped with their session', () => {
    const sessions = smallDay.sessions.map((each) => ({ ...each, state: 'dropped' as const }));
    const [group] = themesView({ ...smallDay, sessions }, context()).groups;
    expect(new Set(group?.themes.map(({ dropped }) => dropped))).toEqual(
      new Set(['Gaat niet door']),
    );
    expect(group?.introduction).toHaveLength(1);
  });

  it('have no hours while their session has none', () => {
    const sessions = smallDay.sessions.map((session) => ({ ...session, startsAt: null }));
    const [group] = themesView({ ...smallDay, sessions }, context()).groups;
    expect(group?.time).toBeNull();
  });
});
