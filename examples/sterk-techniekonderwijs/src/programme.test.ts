import { compile } from '@plenary/model';
import { pick } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';

const { sessions } = compile(nationalDay());

const clock = (at: number | null): string =>
  at === null ? '' : new Date(at).toISOString().slice(11, 16);

describe('the programme', () => {
  it('has eight entries at the announced times (CET is one hour ahead of UTC)', () => {
    const entries = sessions.map(({ id, startsAt, endsAt }) => [
      id,
      clock(startsAt),
      clock(endsAt),
    ]);
    expect(entries).toEqual([
      ['lunch', '11:00', '11:45'],
      ['exhibition', '11:45', '12:45'],
      ['plenary', '12:45', '13:15'],
      ['change-1', '13:15', '13:30'],
      ['working-session', '13:30', '14:45'],
      ['change-2', '14:45', '15:00'],
      ['closing', '15:00', '15:30'],
      ['reception', '15:30', ''],
    ]);
  });

  it('leaves no gap between one entry and the next', () => {
    for (const [at, next] of sessions.slice(1).entries()) {
      expect(sessions[at]?.endsAt).toBe(next.startsAt);
    }
  });

  it('keeps the announced parts in their order', () => {
    const parts = Object.fromEntries(
      sessions.map(({ id, parts }) => [id, parts.map((part) => part.id)]),
    );
    expect(parts).toMatchObject({
      lunch: ['lunch', 'welcome', 'contest-announced'],
      plenary: ['looking-back', 'keynote'],
      closing: ['follow-up-scheme', 'music', 'contest-awarded'],
    });
  });

  it('gives each contributor the announced part', () => {
    const roles = sessions.flatMap(({ parts }) =>
      parts.flatMap(({ id, contributors }) =>
        contributors.map(({ contributor, role }) => [id, contributor, role]),
      ),
    );
    expect(roles).toEqual([
      ['welcome', 'jan-van-nierop', 'speaker'],
      ['keynote', 'koert-van-mensvoort', 'keynote'],
      ['follow-up-scheme', 'ministry-ocw', 'speaker'],
    ]);
  });

  it('lets attendees choose in the working session alone', () => {
    expect(sessions.filter(({ choosesTheme }) => choosesTheme).map(({ id }) => id)).toEqual([
      'working-session',
    ]);
  });

  it('names the exhibition in its own English', () => {
    const exhibition = sessions.find(({ id }) => id === 'exhibition');
    expect(exhibition && pick(exhibition.title, 'nl').runs).toEqual([
      { text: 'Expositie ', lang: 'nl' },
      { text: 'Retrofuture: Make yourself future-proof', lang: 'en' },
    ]);
  });

  it('lets breaks recede', () => {
    expect(sessions.filter(({ kind }) => kind === 'break').map(({ id }) => id)).toEqual([
      'change-1',
      'change-2',
    ]);
  });
});
