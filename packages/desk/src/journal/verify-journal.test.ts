import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalFact } from '../store/journal.ts';
import type { StoredRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { sampleDesk } from '../testing/sample-desk.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { verifyJournal } from './verify-journal.ts';

const { id } = sampleEvent();

/** A store of an event that so many people registered for, and one revision more than its file. */
async function storeWith(people: number): Promise<Store> {
  const { desk, store, register } = sampleDesk({ event: sampleEvent({ seats: [people] }) });
  for (let number = 1; number <= people; number += 1) await register(`person-${number}`);
  await desk.publish(sampleEvent({ seats: [people + 1] }), { expectedRevision: 1, actor: 'org' });
  return store;
}

/** The same store, whose journal somebody has changed behind the desk's back. */
function tampered(store: Store, change: (facts: JournalFact[]) => JournalFact[]): Store {
  return {
    ...store,
    journal: async (...asked) => {
      const { head, facts } = await store.journal(...asked);
      return { head, facts: change(facts) };
    },
  };
}

function withRevisions(store: Store, change: (all: StoredRevision[]) => StoredRevision[]): Store {
  return { ...store, revisions: async (...asked) => change(await store.revisions(...asked)) };
}

test('an untouched journal verifies, however long', async () => {
  expect(await verifyJournal(await storeWith(20), id)).toEqual({
    ok: true,
    facts: 22,
    chain: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('a fact that was changed, exchanged or taken out is noticed, wherever it is', async () => {
  const store = await storeWith(4);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(5),
      fc.nat(5),
      fc.constantFrom('change', 'swap', 'drop'),
      async (at, other, how) => {
        fc.pre(how !== 'swap' || at !== other);
        const changed = tampered(store, (facts) => {
          const [one, two] = [facts[at], facts[other]];
          if (!one || !two) return facts;
          if (how === 'drop') return facts.filter((fact) => fact !== one);
          if (how === 'change')
            return facts.with(at, { ...one, fact: { ...one.fact, at: one.fact.at + 1 } });
          return facts.with(at, { ...one, fact: two.fact }).with(other, { ...two, fact: one.fact });
        });
        expect((await verifyJournal(changed, id)).ok).toBe(false);
      },
    ),
  );
});

test('the fact that is missing is named', async () => {
  const store = await storeWith(2);
  const without = tampered(store, (facts) => facts.filter(({ seq }) => seq !== 2));
  expect(await verifyJournal(without, id)).toEqual({
    ok: false,
    reasons: [{ code: 'journal.gap', expected: 2, found: 3 }],
  });
  const cut = tampered(store, (facts) => facts.slice(0, 3));
  expect(await verifyJournal(cut, id)).toEqual({
    ok: false,
    reasons: [{ code: 'journal.gap', expected: 4, found: null }],
  });
});

test('a fact added at the end is noticed', async () => {
  const store = tampered(await storeWith(1), (facts) => [
    ...facts,
    { seq: 4, fact: { type: 'reminder-due', at: 1, about: 'day' } },
  ]);
  expect(await verifyJournal(store, id)).toMatchObject({
    ok: false,
    reasons: [{ code: 'journal.changed' }],
  });
});

test('a revision that was changed after it was published is named', async () => {
  const store = withRevisions(await storeWith(1), (all) =>
    all.map((one) =>
      one.revision === 2 ? { ...one, event: { ...one.event, title: 'Another day' } } : one,
    ),
  );
  expect(await verifyJournal(store, id)).toMatchObject({
    ok: false,
    reasons: [{ code: 'journal.revision-changed', revision: 2 }],
  });
});

test('a revision that is missing, or that nobody published, is named', async () => {
  const store = await storeWith(1);
  const missing = withRevisions(store, (all) => all.filter(({ revision }) => revision !== 1));
  expect(await verifyJournal(missing, id)).toMatchObject({
    reasons: [{ code: 'journal.revision-changed', revision: 1, found: null }],
  });
  const unsealed = tampered(store, (facts) => facts);
  const added = withRevisions(unsealed, (all) =>
    all.flatMap((one) => (one.revision === 2 ? [one, { ...one, revision: 0 }] : [one])),
  );
  expect(await verifyJournal(added, id)).toMatchObject({
    reasons: [{ code: 'journal.revision-changed', revision: 0, expected: null }],
  });
});
