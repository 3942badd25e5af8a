import { describe, expect, it } from 'vitest';
import { foundWith, garden, withRegistration } from '../fixtures/found-in-garden-day.ts';
import { checkEvent } from './check-event.ts';

describe('deadlines', () => {
  it('that are no instant are found wherever one may stand', () => {
    const none = { before: 'start', days: 18, at: '02:30' } as const;
    const places = [
      'registration.withdrawUntil',
      'registration.amendUntil',
      'registration.chooseUntil',
      'registration.rechooseUntil',
      'registration.earmarks.0.until',
    ];
    for (const place of places) {
      expect(foundWith({ [place]: none })).toEqual([
        `time.overlap ${place.replace('.0.', '[0].')}`,
      ]);
    }
    expect(
      foundWith({
        'registration.waitingList': { until: none },
        'registration.parties': { most: 2, namesDue: none },
        'registration.deadlines': [{ audience: 'gardeners', amendUntil: none }],
      }),
    ).toEqual([
      'time.overlap registration.deadlines[0].amendUntil',
      'time.overlap registration.waitingList.until',
      'time.overlap registration.parties.namesDue',
    ]);
  });

  it('may be the start itself, and nothing later', () => {
    expect(withRegistration({ withdrawUntil: '2023-11-16T12:00' })).toEqual([]);
    const late = '2023-11-16T12:01';
    expect(
      foundWith({
        'registration.waitingList': { until: late },
        'registration.parties': { most: 2, namesDue: late },
        'registration.earmarks.0.until': late,
        'registration.chooseUntil': late,
      }),
    ).toEqual([
      'deadline.too-late registration.chooseUntil',
      'deadline.too-late registration.waitingList.until',
      'deadline.too-late registration.parties.namesDue',
      'deadline.too-late registration.earmarks[0].until',
    ]);
  });

  it('of an event of several days may be as late as its last', () => {
    const days = { ends: '2023-11-18T17:00', 'form.keepUntil': '2023-12-01' };
    expect(foundWith({ ...days, 'registration.chooseUntil': '2023-11-18T09:00' })).toEqual([]);
    expect(foundWith({ ...days, 'registration.chooseUntil': '2023-11-19' })).toEqual([
      'deadline.too-late registration.chooseUntil',
    ]);
  });

  it('of an event that goes on the next day too, however short', () => {
    const night = { starts: '2023-11-16T18:00', ends: '2023-11-17T17:00' };
    const withdraw = { 'registration.withdrawUntil': '2023-11-17T09:00' };
    expect(foundWith({ ...night, ...withdraw })).not.toContain(
      'deadline.too-late registration.withdrawUntil',
    );
    const midnight = { ends: '2023-11-17T00:00', 'registration.withdrawUntil': '2023-11-16T20:00' };
    expect(foundWith(midnight)).toContain('deadline.too-late registration.withdrawUntil');
  });

  it('have not passed when the first window opens', () => {
    expect(withRegistration({ amendUntil: '2023-09-01T00:01' })).toEqual([]);
    expect(withRegistration({ amendUntil: '2023-08-31' })).toEqual([
      'deadline.before-opening registration.amendUntil',
    ]);
    expect(withRegistration({ waitingList: { until: '2023-08-31' } })).toEqual([
      'deadline.before-opening registration.waitingList.until',
    ]);
  });
});

describe('reminders', () => {
  it('come when there is somebody to remind', () => {
    expect(withRegistration({ remind: ['P7D', 'PT26H'] })).toEqual([]);
    expect(withRegistration({ remind: ['P77D'] })).toEqual([
      'reminder.before-opening registration.remind[0]',
    ]);
  });

  it('come once each, however they are written', () => {
    expect(withRegistration({ remind: ['P7D', 'P1D', 'PT24H'] })).toEqual([
      'reminder.repeated registration.remind[2]',
    ]);
  });

  it('at a time that the clocks skip are told as they were written', () => {
    const event = { ...garden, starts: '2023-03-27T02:30', ends: '2023-03-27T17:00' };
    const registration = { ...garden.registration, remind: ['P1D'] };
    const found = checkEvent({ ...event, registration });
    expect(found.find(({ path }) => path === 'registration.remind[0]')).toMatchObject({
      code: 'time.gap',
      message: 'P1D: the clocks skip this time.',
    });
  });
});

describe('the proof of an address', () => {
  it('ends before the event starts', () => {
    expect(withRegistration({ proveAddress: { within: 'PT48H' } })).toEqual([]);
    expect(withRegistration({ proveAddress: { within: 'PT1900H' } })).toEqual([
      'address-proof.too-slow registration.proveAddress.within',
    ]);
  });

  it('takes some time, as accepting an offer does; undoing may take none', () => {
    expect(withRegistration({ proveAddress: { within: 'PT0H0M' } })).toEqual([
      'duration.zero registration.proveAddress.within',
    ]);
    expect(withRegistration({ waitingList: { promotion: { offer: 'PT0S' } } })).toEqual([
      'duration.zero registration.waitingList.promotion.offer',
    ]);
    expect(withRegistration({ undoFor: 'PT0S' })).toEqual([]);
  });
});
