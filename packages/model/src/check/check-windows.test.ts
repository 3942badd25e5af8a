import { describe, expect, it } from 'vitest';
import { foundWith, withRegistration } from '../fixtures/found-in-garden-day.ts';

describe('a window', () => {
  it('closes after it opens, also when it closes at the start', () => {
    expect(withRegistration({ opens: '2023-11-10', closes: '2023-11-09' })).toContain(
      'window.closes-before-opens registration.closes',
    );
    const windows = [{ audience: 'gardeners', opens: '2023-11-16T12:00' }];
    expect(withRegistration({ windows })).toEqual([
      'window.closes-before-opens registration.windows[0].closes',
    ]);
    expect(withRegistration({ opens: '2023-11-09', closes: '2023-11-09' })).toEqual([]);
  });

  it('of an invitation is one too', () => {
    const window = { opens: '2023-10-01', closes: '2023-09-30' };
    expect(
      foundWith({ 'registration.invitations': [{ id: 'guests', title: 'x', window }] }),
    ).toEqual(['window.closes-before-opens registration.invitations[0].window.closes']);
  });

  it('may close during the event, not after it', () => {
    expect(withRegistration({ closes: '2023-11-16T17:00' })).toEqual([]);
    expect(withRegistration({ closes: '2023-11-16' })).toEqual([
      'deadline.too-late registration.closes',
    ]);
  });
});

describe('registration that never opens', () => {
  it('is only found where there are seats', () => {
    const never = { 'registration.opens': undefined, 'registration.windows': undefined };
    expect(foundWith(never)).toEqual(['registration.never-opens registration']);
    expect(
      foundWith({ ...never, 'registration.quotas': [], 'registration.earmarks': undefined }),
    ).toEqual([]);
  });

  it('is nothing wrong of an event that is off', () => {
    const never = { 'registration.opens': undefined, 'registration.windows': undefined };
    for (const status of ['EventCancelled', 'EventPostponed']) {
      expect(foundWith({ ...never, status })).toEqual([]);
    }
  });

  it('opens for an audience or for an invitation', () => {
    expect(foundWith({ 'registration.opens': undefined })).toEqual([]);
    const window = { opens: '2023-10-01' };
    expect(
      foundWith({
        'registration.opens': undefined,
        'registration.windows': undefined,
        'registration.invitations': [{ id: 'guests', title: 'x', window }],
      }),
    ).toEqual([]);
  });
});
