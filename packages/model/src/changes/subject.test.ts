import { describe, expect, it } from 'vitest';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { leavesOf } from './event-leaves.ts';
import { subjectOf } from './subject.ts';

/** `kind id aspect` of a change at a place. */
function subject(place: string, type = 'changed'): string {
  const { kind, id, aspect } = subjectOf(place.split('/'), type);
  return `${kind} ${id ?? '-'} ${aspect}`;
}

describe('what a change is about', () => {
  it.each([
    ['starts', 'event - time'],
    ['venue/street', 'venue - place'],
    ['venue/directions', 'venue - text'],
    ['online', 'online - entry'],
    ['contest/title', 'contest - title'],
    ['rooms/palm-house/capacity', 'room palm-house limit'],
    ['tracks/green/title', 'track green title'],
    ['contributors/koor/name', 'contributor koor title'],
    ['programme/lunch/placement/ends', 'session lunch time'],
    ['programme/lunch/placement/room', 'session lunch room'],
    ['programme/lunch/contributors/koor/role', 'session lunch people'],
    ['programme/lunch/parts/song/summary', 'session lunch parts'],
    ['programme/lunch/choosesTheme', 'session lunch theme-choice'],
    ['themes/soil/state', 'theme soil state'],
    ['themes/soil/room', 'theme soil room'],
    ['audiences/neighbours/attendee', 'audience neighbours title'],
    ['affiliations/title', 'directory - title'],
    ['affiliations/entries/regio-1/name', 'affiliation regio-1 title'],
    ['glossary/GV/meaning', 'term GV text'],
    ['assumptions/seats/text', 'assumption seats text'],
    ['registration/opens', 'registration - window'],
    ['registration/withdrawUntil', 'registration - deadline'],
    ['registration/windows/gardeners/closes', 'audience gardeners window'],
    ['registration/deadlines/gardeners/amendUntil', 'audience gardeners deadline'],
    ['registration/quotas/day/limit', 'quota day limit'],
    ['registration/earmarks/two-each/until', 'earmark two-each deadline'],
    ['registration/invitations/press/window/opens', 'invitation press window'],
    ['registration/waitingList/promotion', 'registration - waiting-list'],
    ['registration/parties/most', 'registration - parties'],
    ['registration/approval/audiences', 'registration - approval'],
    ['registration/themeChoice', 'registration - theme-choice'],
    ['registration/perPerson', 'registration - limit'],
    ['form/version', 'form - details'],
    ['form/fields/diet/choices/vegan/label', 'field diet choices'],
    ['form/fields/diet/purpose', 'field diet privacy'],
  ])('at %s is %s', (place, about) => {
    expect(subject(place)).toBe(about);
  });

  it('is the entry itself where it comes or goes, and its order where it moves', () => {
    expect(subject('programme/lunch', 'added')).toBe('session lunch entry');
    expect(subject('programme/lunch', 'removed')).toBe('session lunch entry');
    expect(subject('programme/lunch', 'moved')).toBe('session lunch order');
    expect(subject('form/fields/diet', 'moved')).toBe('field diet order');
  });

  it('is an audience’s window also where the audience is given its first', () => {
    expect(subject('registration/windows/gardeners', 'added')).toBe('audience gardeners window');
    expect(subject('registration/deadlines/gardeners', 'removed')).toBe(
      'audience gardeners deadline',
    );
  });

  it('does not mistake an id for a key of the model', () => {
    expect(subject('audiences/title/title')).toBe('audience title title');
    expect(subject('programme/room/kind')).toBe('session room details');
    expect(subject('registration/quotas/opens/counts')).toBe('quota opens details');
  });

  it('is never the event alone for what stands in a list, in the registration or in the form', () => {
    for (const { path } of leavesOf(busyGardenDay)) {
      const { kind, id } = subjectOf(path, 'changed');
      expect([path.length > 1, kind === 'event']).not.toEqual([true, true]);
      expect(id === null || path.includes(id)).toBe(true);
    }
  });
});
