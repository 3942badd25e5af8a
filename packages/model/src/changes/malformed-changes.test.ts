import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyGardenDay } from '../fixtures/busy-garden-day.ts';
import { editedEvents } from '../fixtures/edited-events.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { type AppliedDiff, applyDiff } from './apply-diff.ts';
import type { Change } from './change.ts';
import { diffEvent } from './diff-event.ts';

/** What came by way of a file or a browser, of which nobody knows what it is. */
function applied(diff: unknown): AppliedDiff {
  return applyDiff(garden, diff as readonly Change[]);
}

const subject = { kind: 'event', id: null, aspect: 'details' };
const retitled = { type: 'changed', path: ['title'], subject, before: garden.title, after: 'X' };
const toHead = { type: 'moved', path: ['programme', 'walks'], subject, before: 'x', after: null };
const gone = { type: 'removed', path: ['programme'], subject, before: garden.programme };
const tea = { id: 'tea', title: 'Tea' };
const added = { type: 'added', path: ['programme', 'tea'], subject, after: tea, follows: null };

describe('a diff that is none is refused', () => {
  it.each([[null], [5], ['[]'], [{}], [undefined]])('when it is no list, as %o', (diff) => {
    expect(applied(diff)).toEqual({
      ok: false,
      conflicts: [{ code: 'diff.malformed', position: null, found: diff }],
    });
  });

  it.each([
    ['is null', null],
    ['is empty', {}],
    ['has a type of its own', { ...retitled, type: 'renamed' }],
    ['has no place', { ...retitled, path: [] }],
    ['has a number in its place', { ...retitled, path: ['programme', 0] }],
    ['says not what it is about', { ...retitled, subject: undefined }],
    ['says not what stood there', { ...retitled, before: undefined }],
    ['says not what comes', { ...retitled, after: undefined }],
    ['takes away it knows not what', { ...gone, before: undefined }],
    ['moves behind a number', { ...toHead, after: 1 }],
    ['adds behind a number', { ...added, follows: 1 }],
    ['adds an entry under another id', { ...added, path: ['programme', 'coffee'] }],
    ['adds an entry to what is no list', { ...added, path: ['venue', 'tea'] }],
  ])('when a change of it %s', (_, change) => {
    expect(applied([retitled, change])).toEqual({
      ok: false,
      conflicts: [{ code: 'diff.malformed', position: 1, found: change }],
    });
  });

  it.each([
    ['changes one place twice', retitled, retitled],
    ['moves one entry twice', toHead, toHead],
    ['changes what it takes away', gone, toHead],
    ['changes what it adds', added, { ...retitled, path: ['programme', 'tea', 'title'] }],
  ])('when it %s', (_, one, other) => {
    for (const diff of [
      [one, other],
      [other, one],
    ]) {
      expect(applied(diff)).toMatchObject({ ok: false, conflicts: [{ code: 'diff.malformed' }] });
    }
  });

  it('and never throws, whatever is made of a real one', () => {
    const edited = editedEvents(busyGardenDay);
    const junk = fc.oneof(
      fc.constantFrom(undefined, null, 'programme', 'walks', []),
      fc.constantFrom(['programme'], ['programme', 'walks'], ['title', 'en'], ['registration']),
    );
    const keys = fc.constantFrom('type', 'path', 'subject', 'before', 'after', 'follows');
    fc.assert(
      fc.property(
        edited,
        edited,
        fc.array(fc.tuple(fc.nat(), keys, junk)),
        (one, other, spoils) => {
          const diff: object[] = diffEvent(one, other);
          for (const [at, key, value] of spoils) {
            const position = at % Math.max(diff.length, 1);
            diff[position] = { ...diff[position], [key]: value };
          }
          const result = applyDiff(one, diff as readonly Change[]);
          expect(result.ok || result.conflicts.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it('takes places for one inside the other only by whole steps', () => {
  const titled = { type: 'added', path: ['titles'], subject, after: 'X' };
  expect(applied([retitled, titled]).ok).toBe(true);
});
