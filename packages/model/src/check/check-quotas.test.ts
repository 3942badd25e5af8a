import { describe, expect, it } from 'vitest';
import { foundWith } from '../fixtures/found-in-garden-day.ts';

describe('the limit of a theme', () => {
  it('is compared with its own room, or its session’s', () => {
    const small = { 'rooms.0.capacity': 59 };
    expect(foundWith({ ...small, 'programme.1.placement.room': 'palm-house' })).toEqual([
      'quota.above-room registration.quotas[1].limit',
      'quota.above-room registration.quotas[5].limit',
    ]);
    expect(foundWith({ ...small, 'themes.0.room': 'palm-house' })).toHaveLength(1);
    expect(
      foundWith({ ...small, 'themes.0.room': 'palm-house', 'themes.0.state': 'dropped' }),
    ).not.toContain('quota.above-room registration.quotas[1].limit');
  });

  it('may be as high as the room, or of a room that does not say', () => {
    expect(foundWith({ 'themes.0.room': 'palm-house' })).toEqual([]);
    expect(foundWith({ 'themes.0.room': 'palm-house', 'rooms.0.capacity': undefined })).toEqual([]);
  });

  it('may be absent for all the themes of a session', () => {
    expect(
      foundWith({
        'registration.quotas.5.counts': { audience: 'gardeners' },
        'registration.quotas.1.counts': { theme: 'moor' },
      }),
    ).toEqual([]);
  });

  it('of a dropped theme is silent, and so is its absence', () => {
    expect(foundWith({ 'themes.2.state': 'dropped', 'registration.quotas.0.limit': 60 })).toEqual(
      [],
    );
    expect(
      foundWith({
        'themes.2.state': 'dropped',
        'registration.quotas.0.limit': 60,
        'registration.quotas.5.counts': { audience: 'gardeners' },
      }),
    ).toEqual([]);
  });
});

describe('the limit of the event', () => {
  const many = { 'registration.quotas.0.limit': 121 };

  it('is out of reach when everybody chooses a theme and these have fewer seats', () => {
    expect(foundWith({ 'registration.quotas.0.limit': 120 })).toEqual([]);
    expect(foundWith(many)).toEqual(['quota.out-of-reach registration.quotas[0].limit']);
  });

  it('is within reach of people without a theme', () => {
    expect(foundWith({ ...many, 'form.fields.5.required': false })).toEqual([]);
    expect(foundWith({ ...many, 'form.fields.5.none': 'No theme' })).toEqual([]);
    const when = { field: 'organisation', answered: true };
    expect(foundWith({ ...many, 'form.fields.5.when': when })).toEqual([]);
  });

  it('is within reach while one of the themes has no limit', () => {
    const quotas = { 'registration.quotas.5.counts': { theme: 'moor' } };
    expect(foundWith({ ...many, ...quotas })).toEqual(['theme.unlimited themes[2]']);
  });

  it('is not compared with themes of which one is misspelt or misplaced', () => {
    expect(foundWith({ ...many, 'themes.0.session': 'workshop' })).toEqual([
      'id.unknown themes[0].session ~workshops',
    ]);
    expect(foundWith({ ...many, 'registration.quotas.1.counts': { theme: 'soyl' } })).toEqual([
      'id.unknown registration.quotas[1].counts.theme ~soil',
    ]);
  });
});

describe('two quotas', () => {
  it('do not count the same people', () => {
    const counts = { audience: 'neighbours' };
    expect(foundWith({ 'registration.quotas.6': { id: 'x', limit: 5, counts } })).toEqual([
      'quota.same-scope registration.quotas[6].counts',
    ]);
  });
});

describe('parties', () => {
  it('fit in the event', () => {
    expect(foundWith({ 'registration.parties': { most: 100 } })).toEqual([]);
    expect(foundWith({ 'registration.parties': { most: 101 } })).toEqual([
      'party.above-quota registration.parties.most',
    ]);
  });
});
