import { describe, expect, it } from 'vitest';
import { foundWith } from '../fixtures/found-in-garden-day.ts';

describe('an audience', () => {
  it('has one window and one set of deadlines', () => {
    const twice = [{ audience: 'gardeners' }, { audience: 'gardeners' }];
    expect(foundWith({ 'registration.deadlines': twice })).toEqual([
      'window.repeated registration.deadlines[1].audience',
    ]);
    expect(foundWith({ 'registration.windows': twice })).toContain(
      'window.repeated registration.windows[1].audience',
    );
  });

  it('that nobody is asked about is found once', () => {
    expect(foundWith({ 'form.fields.3.asks': undefined })).toEqual([
      'form.meaning-unasked registration.quotas[2].counts',
    ]);
  });
});

describe('an affiliation', () => {
  it('that nobody is asked about is found once', () => {
    expect(foundWith({ 'form.fields.4.kind': 'text' })).toEqual([
      'form.meaning-unasked registration.quotas[3].counts',
    ]);
  });
});

describe('a waiting list', () => {
  it('waits for seats that are limited', () => {
    expect(foundWith({ 'registration.waitingList': {} })).toEqual([]);
    const nothing = { 'registration.quotas': [], 'registration.earmarks': undefined };
    expect(foundWith({ 'registration.waitingList': {}, ...nothing })).toEqual([
      'waiting-list.without-quota registration.waitingList',
    ]);
  });
});
