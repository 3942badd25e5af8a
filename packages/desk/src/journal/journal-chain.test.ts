import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryStore } from '../memory/memory-store.ts';
import type { JournalFact, Store } from '../store/store.ts';
import { commit, event, registered } from '../testing/store-promise.ts';
import { verifyJournal } from './journal-chain.ts';

async function storeWith(facts: number): Promise<Store> {
  const store = memoryStore();
  for (let number = 1; number <= facts; number += 1) {
    await commit(store, { facts: [registered(`r${number}`)] });
  }
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

test('an untouched journal verifies, however long', async () => {
  const verdict = await verifyJournal(await storeWith(20), event);
  expect(verdict).toMatchObject({
    ok: true,
    facts: 20,
    chain: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('a fact that was changed, exchanged or taken out is noticed, wherever it is', async () => {
  const store = await storeWith(6);
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
        expect((await verifyJournal(changed, event)).ok).toBe(false);
      },
    ),
  );
});

test('the fact that is missing is named', async () => {
  const store = tampered(await storeWith(4), (facts) => facts.filter(({ seq }) => seq !== 2));
  expect(await verifyJournal(store, event)).toEqual({
    ok: false,
    reasons: [{ code: 'journal.gap', expected: 2, found: 3 }],
  });
  const cut = tampered(await storeWith(4), (facts) => facts.slice(0, 3));
  expect(await verifyJournal(cut, event)).toEqual({
    ok: false,
    reasons: [{ code: 'journal.gap', expected: 4, found: null }],
  });
});

test('a fact added at the end is noticed', async () => {
  const store = tampered(await storeWith(2), (facts) => [
    ...facts,
    { seq: 3, fact: registered('r3') },
  ]);
  expect(await verifyJournal(store, event)).toMatchObject({
    ok: false,
    reasons: [{ code: 'journal.changed' }],
  });
});
