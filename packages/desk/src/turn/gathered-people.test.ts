import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PeopleWrites, StoredPerson } from '../store/people.ts';
import { type GatheredPeople, gathered, knownPeople } from './gathered-people.ts';

const noor: StoredPerson = { address: 'noor@example.org', person: 'p-noor', repeatedAt: [] };
const anna: StoredPerson = { address: 'anna@example.org', person: 'p-anna', repeatedAt: [] };

function gatheredIn(
  known: readonly StoredPerson[],
  ...steps: Partial<PeopleWrites>[]
): GatheredPeople {
  return steps.reduce(gathered, knownPeople(known));
}

test('somebody who is new is known to whoever comes after them in the turn', () => {
  const { known, writes } = gatheredIn([noor], { people: [anna] });
  expect([...known.keys()]).toEqual([noor.address, anna.address]);
  expect(writes.people).toEqual([anna]);
});

test('a forgotten address is free at once, also where it was new in this turn', () => {
  const { known, writes } = gatheredIn(
    [noor],
    { people: [anna] },
    { forgotten: ['p-noor', 'p-anna'] },
  );
  expect([known.size, writes.people]).toEqual([0, []]);
  const again = { ...noor, person: 'p-other' };
  const next = gatheredIn([noor], { forgotten: ['p-noor'] }, { people: [again] });
  expect([next.known.get(noor.address), next.writes]).toMatchObject([
    again,
    { people: [again], forgotten: ['p-noor'] },
  ]);
});

test('an edit that leaves sensitive answers alone leaves those of the edit before it', () => {
  const { writes } = gatheredIn(
    [],
    { amendments: [{ registration: 'r1', answers: { name: 'A' }, sensitive: { diet: 'vegan' } }] },
    { amendments: [{ registration: 'r2', answers: { name: 'B' } }] },
    { amendments: [{ registration: 'r1', answers: { name: 'C' } }] },
  );
  expect(writes.amendments).toEqual([
    { registration: 'r2', answers: { name: 'B' } },
    { registration: 'r1', answers: { name: 'C' }, sensitive: { diet: 'vegan' } },
  ]);
});

test('an address that holds does away with one that was proposed before it, not after it', () => {
  const proposed = { registration: 'r1', address: 'new@example.org' };
  const proved = { registration: 'r1', address: 'proved@example.org' };
  const before = gatheredIn([], { proposedAddresses: [proposed] }, { addresses: [proved] });
  expect(before.writes).toMatchObject({ proposedAddresses: [], addresses: [proved] });
  const after = gatheredIn([], { addresses: [proved] }, { proposedAddresses: [proposed] });
  expect(after.writes).toMatchObject({ proposedAddresses: [proposed], addresses: [proved] });
});

test('however often a link is replaced in one turn, the one sent is the one that works', () => {
  expect(gatheredIn([], { rotated: ['r1'] }, { rotated: ['r1'] }).writes.rotated).toEqual(['r1']);
});

test('of each registration and address there is one row, the last', () => {
  const id = fc.constantFrom('r1', 'r2', 'r3');
  const address = fc.constantFrom('a@example.org', 'b@example.org');
  const change = fc.array(fc.record({ registration: id, address }), { maxLength: 3 });
  const steps = fc.array(fc.record({ addresses: change, proposedAddresses: change }));
  fc.assert(
    fc.property(steps, (given) => {
      const { addresses } = gatheredIn([], ...given).writes;
      const all = given.flatMap((step) => step.addresses);
      const wanted = new Map(all.map((one) => [one.registration, one]));
      expect(new Set(addresses)).toEqual(new Set(wanted.values()));
      expect(addresses).toHaveLength(wanted.size);
    }),
  );
});
