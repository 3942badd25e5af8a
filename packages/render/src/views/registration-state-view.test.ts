import type { WindowState } from '@plenary/rules';
import { describe, expect, it } from 'vitest';
import { en } from '../en.ts';
import { at, context, smallDay, someRoom } from '../fixtures/small-day.ts';
import { registrationStateView } from './registration-state-view.ts';

const opensAt = Date.UTC(2023, 8, 10, 7);
const closesAt = Date.UTC(2023, 10, 9, 23);

const withWindow = (window: WindowState, more: Parameters<typeof context>[0] = {}) =>
  registrationStateView(smallDay, context({ availability: { ...someRoom, window }, ...more }));

describe('whether one may register', () => {
  it('is told with the last day while it is open', () => {
    expect(registrationStateView(smallDay, context())).toEqual({
      state: 'open',
      words: 'Aanmelden kan tot en met donderdag 9 november 2023.',
      datetime: '2023-11-10T00:00:00+01:00',
      canRegister: true,
    });
  });

  it('is told with the opening before it', () => {
    expect(withWindow({ state: 'not-open', opensAt })).toMatchObject({
      words: 'De aanmelding opent op zondag 10 september 2023, 9.00 uur.',
      datetime: '2023-09-10T09:00:00+02:00',
      canRegister: false,
    });
  });

  it('is told without a moment where none has been set', () => {
    const view = withWindow({ state: 'not-open', opensAt: null });
    expect(view.datetime).toBeNull();
    expect(view.words).toContain('nog niet open');
  });

  it('is told with the last day once it has closed', () => {
    const english = withWindow({ state: 'closed', closedAt: closesAt }, { messages: en });
    expect(english.words).toBe(
      'Registration has closed. You could register until the end of Thursday 9 November 2023.',
    );
    expect(english.canRegister).toBe(false);
  });

  it('is told with the limit when the day is full', () => {
    const availability = { ...someRoom, remaining: 0 };
    expect(registrationStateView(smallDay, context({ availability }))).toEqual({
      state: 'full',
      words: 'Alle 60 plaatsen zijn bezet.',
      datetime: null,
      canRegister: false,
    });
  });

  it('is told with how many people wait where what comes free is theirs', () => {
    const availability = { ...someRoom, remaining: 0, waiting: 12 };
    expect(registrationStateView(smallDay, context({ availability })).words).toBe(
      'Er is geen plaats vrij: 12 mensen wachten.',
    );
  });

  it('is closed for an event that was cancelled, whatever the window says', () => {
    const cancelled = { ...smallDay, status: 'EventCancelled' } as const;
    expect(registrationStateView(cancelled, context())).toEqual({
      state: 'closed',
      words: 'Deze dag gaat niet door.',
      datetime: null,
      canRegister: false,
    });
  });

  it('is over once the day is, whatever the window says', () => {
    expect(registrationStateView(smallDay, context({ now: at(17) })).state).toBe('over');
    expect(registrationStateView(smallDay, context({ now: at(17) - 1 })).state).toBe('open');
  });

  it('is not known where no availability is given', () => {
    const view = registrationStateView(smallDay, context({ availability: null }));
    expect(view).toMatchObject({ state: 'unknown', canRegister: false });
  });
});
