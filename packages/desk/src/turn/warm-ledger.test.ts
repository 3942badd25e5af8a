import { emptyLedger, registrationsOf } from '@plenary/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileRevision, revisionOf } from '../revisions/standing-revision.ts';
import type { JournalFact, JournalHead } from '../store/journal.ts';
import type { StoredRevision } from '../store/revision.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { caughtUp, furthest, type WarmLedger } from './warm-ledger.ts';

const file = { ...fileRevision(sampleEvent({ seats: [3, 2] })), number: 1 };
const empty: WarmLedger = {
  revision: file,
  ledger: emptyLedger(file.policy),
  seq: 0,
  lastInstant: 0,
  policyName: '',
};
const facts: readonly JournalFact[] = Array.from({ length: 8 }, (_, index) => ({
  seq: index + 1,
  fact: {
    type: 'registered',
    at: index,
    registration: `r${index}`,
    person: `p${index}`,
    audience: null,
    affiliation: null,
    themes: ['theme-1'],
  },
}));
const raised = revisionOf(sampleEvent({ seats: [9, 2] }), 2);
const stored: StoredRevision = {
  revision: 2,
  at: 4,
  actor: 'organiser',
  digest: raised.digest,
  event: raised.model,
  changes: [],
};

function headAt(seq: number, revision = 1): JournalHead {
  return { seq, chain: '', lastInstant: seq, policy: 'rules', revision };
}

test('facts that were heard before are not heard twice, however the tails overlap', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), fc.nat(8), fc.nat(8), (first, second, from, other) => {
      const once = caughtUp(empty, headAt(first), facts.slice(0, first), null);
      const since = Math.min(from, other, first);
      const twice = caughtUp(once, headAt(second), facts.slice(since, second), null);
      expect(twice.seq).toBe(Math.max(first, second));
      expect(registrationsOf(twice.ledger)).toHaveLength(twice.seq);
    }),
  );
});

test('a fact or a revision that is missing in between is no ledger at all', () => {
  const gap = (): unknown => caughtUp(empty, headAt(4), facts.slice(1, 4), null);
  expect(gap).toThrow(expect.objectContaining({ code: 'store.guard' }));
  const unread = (): unknown => caughtUp(empty, headAt(4, 2), facts.slice(0, 4), null);
  expect(unread).toThrow(expect.objectContaining({ code: 'store.guard' }));
});

test('a later revision comes with the facts that led to it, and is what they are counted by', () => {
  const warm = caughtUp(empty, headAt(4, 2), facts.slice(0, 4), stored);
  expect(warm.revision).toMatchObject({ number: 2, event: { revision: 2 } });
  expect(warm.ledger.policy).toBe(warm.revision.policy);
  expect(registrationsOf(warm.ledger)).toHaveLength(4);
});

test('of two that have heard as much, the one that knows the later instant stays', () => {
  const warm = caughtUp(empty, headAt(4), facts.slice(0, 4), null);
  const later = caughtUp(warm, { ...headAt(4), lastInstant: 99 }, [], null);
  expect([furthest(warm, later), furthest(later, warm)]).toEqual([later, later]);
  expect(furthest(warm, caughtUp(warm, headAt(5), facts.slice(4, 5), null)).seq).toBe(5);
});
