import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { context, smallDay, someRoom } from '../fixtures/small-day.ts';
import { eventView } from './event-view.ts';

describe('the event’s page', () => {
  const view = eventView(smallDay, context());

  it('has the motto for its title, with the event’s own below', () => {
    expect(view.hero.title.text).toBe('Handen uit de mouwen');
    expect(view.hero.eventTitle?.text).toBe('Dag van het Ambacht');
    expect(view.hero.headline?.text).toBe('Meld u aan');
  });

  it('has the event’s title where there is no motto', () => {
    const { hero } = eventView({ ...smallDay, motto: null }, context());
    expect([hero.title.text, hero.eventTitle]).toEqual(['Dag van het Ambacht', null]);
  });

  it('says when, where and how many seats', () => {
    expect(view.hero.facts).toEqual([
      {
        kind: 'when',
        label: 'Wanneer',
        value: 'donderdag 16 november 2023, 12.00–17.00 uur',
        datetime: '2023-11-16T12:00:00+01:00',
        href: null,
      },
      {
        kind: 'where',
        label: 'Waar',
        value: 'De Werkplaats, Ambachtstad',
        datetime: null,
        href: null,
      },
      {
        kind: 'seats',
        label: 'Plaatsen',
        value: '18 van 60 plaatsen vrij',
        datetime: null,
        href: null,
      },
    ]);
  });

  it('leads to the form only while one can register', () => {
    expect(view.hero.register).toEqual({ href: '/nl/aanmelden', label: 'Aanmelden' });
    const full = eventView(smallDay, context({ availability: { ...someRoom, remaining: 0 } }));
    expect(full.hero.register).toBeNull();
    expect(full.hero.facts.at(-1)?.value).toBe('Vol (60 van 60)');
  });

  it('tells no seats once the day is over', () => {
    const { hero } = eventView(smallDay, context({ now: smallDay.endsAt ?? 0 }));
    expect(hero.facts.map(({ kind }) => kind)).toEqual(['when', 'where']);
  });

  it('says it when the event does not go on as planned', () => {
    expect(view.hero.status).toBeNull();
    const cancelled = eventView({ ...smallDay, status: 'EventCancelled' }, context());
    expect(cancelled.hero.status).toBe('Deze dag gaat niet door.');
  });

  it('tells where it is on the web, with the way there', () => {
    const online = { url: 'https://stream.example.org/dag', name: null };
    const { facts } = eventView({ ...smallDay, venue: null, online }, context()).hero;
    expect(facts.find(({ kind }) => kind === 'online')).toEqual({
      kind: 'online',
      label: 'Online',
      value: 'stream.example.org',
      datetime: null,
      href: 'https://stream.example.org/dag',
    });
    expect(facts.map(({ kind }) => kind)).not.toContain('where');
  });

  it('tells a keynote of a whole session, and none of what was dropped', () => {
    const contributors = [{ contributor: 'smith', role: 'keynote' }];
    const [session] = smallDay.sessions;
    if (session === undefined) throw new Error('the day has sessions');
    const keynotes = (state: 'scheduled' | 'dropped') =>
      eventView(
        { ...smallDay, contest: null, sessions: [{ ...session, state, contributors }] },
        context(),
      ).features;
    expect(keynotes('scheduled')).toMatchObject([
      { title: { text: 'Keynote: Borrel' }, byline: { text: 'dr. Anna Smit, smid' } },
    ]);
    expect(keynotes('dropped')).toEqual([]);
  });

  it('tells the keynote and the contest apart', () => {
    expect(view.features.map(({ title, byline }) => [title.text, byline?.text])).toEqual([
      ['Keynote over vuur', 'dr. Anna Smit, smid'],
      ['Prijsvraag', undefined],
    ]);
  });

  it('shows what it assumes apart', () => {
    expect(view.assumptions?.items.map(({ text }) => text)).toEqual(['Zestig plaatsen.']);
    expect(eventView({ ...smallDay, assumptions: [] }, context()).assumptions).toBeNull();
  });

  it('does without venue, themes, contest and availability', () => {
    const bare = { ...smallDay, venue: null, themes: [], contest: null, contributors: [] };
    const { hero, themes, features } = eventView(bare, context({ availability: null }));
    expect(hero.facts.map(({ kind }) => kind)).toEqual(['when']);
    expect([themes, features]).toEqual([null, []]);
  });

  it('is wholly English in English', () => {
    const english = eventView(smallDay, context({ messages: en }));
    expect(english.hero.facts.map(({ label }) => label)).toEqual(['When', 'Where', 'Places']);
    expect(english.programme.days[0]?.date).toBe('Thursday 16 November 2023');
    expect(JSON.stringify(english)).not.toContain('"lang":"nl"');
  });
});
