import type { PeopleWrites, StoredPerson } from '../store/people.ts';

/** What the commands of one turn change of people, put together; and who is known after each of them. */
export interface GatheredPeople {
  /** People by normalised address, those of this turn included. */
  readonly known: ReadonlyMap<string, StoredPerson>;
  readonly writes: PeopleWrites;
}

const nothing: PeopleWrites = {
  people: [],
  forgotten: [],
  details: [],
  amendments: [],
  proposedAddresses: [],
  addresses: [],
  rotated: [],
  erased: [],
};

/** Nothing yet, beside the people the store knows. */
export function knownPeople(people: readonly StoredPerson[]): GatheredPeople {
  return { known: new Map(people.map((one) => [one.address, one])), writes: nothing };
}

/**
 * With what one more command changes. Of what is written of one registration or address the last stays,
 * so that a store need not know in which order commands came.
 */
export function gathered(
  { known, writes }: GatheredPeople,
  more: Partial<PeopleWrites>,
): GatheredPeople {
  if (Object.keys(more).length === 0) return { known, writes };
  const given: PeopleWrites = { ...nothing, ...more };
  const forgotten = new Set(given.forgotten);
  const stays = ({ person }: StoredPerson): boolean => !forgotten.has(person);
  const people = [...writes.people.filter(stays), ...given.people];
  const readdressed = new Set(given.addresses.map(({ registration }) => registration));
  const proposals = writes.proposedAddresses.filter((one) => !readdressed.has(one.registration));
  return {
    known: new Map(
      [...[...known.values()].filter(stays), ...given.people].map((one) => [one.address, one]),
    ),
    writes: {
      people: last(people, ({ address }) => address),
      forgotten: unique([...writes.forgotten, ...given.forgotten]),
      details: last([...writes.details, ...given.details], ofRegistration),
      // One that leaves the sensitive part alone leaves what an earlier one made of it.
      amendments: given.amendments.reduce(
        (amended, one) => [
          ...amended.filter(({ registration }) => registration !== one.registration),
          { ...amended.find(({ registration }) => registration === one.registration), ...one },
        ],
        writes.amendments,
      ),
      proposedAddresses: last([...proposals, ...given.proposedAddresses], ofRegistration),
      addresses: last([...writes.addresses, ...given.addresses], ofRegistration),
      rotated: unique([...writes.rotated, ...given.rotated]),
      erased: unique([...writes.erased, ...given.erased]),
    },
  };
}

function ofRegistration({ registration }: { readonly registration: string }): string {
  return registration;
}

function last<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
