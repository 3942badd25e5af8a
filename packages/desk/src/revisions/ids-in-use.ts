import type { CompiledEvent } from '@plenary/model/compiled';
import { entriesOf, type Ledger, type RegistrationRecord, registrationsOf } from '@plenary/rules';
import type { PublishReason } from './publishing.ts';

type InUse = Extract<PublishReason, { code: 'publish.in-use' | 'publish.id-reused' }>;

/**
 * What another revision leaves out although somebody still has it, or waits for it; and what it brings
 * under an id that registrations of before still carry, where it meant something else.
 */
export function idsInUse(
  before: CompiledEvent,
  after: CompiledEvent,
  ledger: Ledger,
): readonly InUse[] {
  const gone = idsWithout(before, after);
  const come = idsWithout(after, before);
  return [
    ...reasons('publish.in-use', gone, () => usesIn(ledger, ({ state }) => state !== 'ended')),
    ...reasons('publish.id-reused', come, () => usesIn(ledger, () => true)),
  ];
}

type IdLists = readonly (readonly [InUse['kind'], readonly string[]])[];

function reasons(code: InUse['code'], lists: IdLists, uses: () => Uses): readonly InUse[] {
  if (lists.every(([, ids]) => ids.length === 0)) return [];
  const found = uses();
  return lists.flatMap(([kind, ids]) =>
    ids.flatMap((id): InUse[] => {
      const by = found[kind].get(id) ?? 0;
      return by === 0 ? [] : [{ code, kind, id, by }];
    }),
  );
}

/** The ids of one event that another does not have. */
function idsWithout(event: CompiledEvent, other: CompiledEvent): IdLists {
  const others = idLists(other);
  return idLists(event).map(([kind, ids], index) => {
    const known = new Set(others[index]?.[1]);
    return [kind, ids.filter((id) => !known.has(id))] as const;
  });
}

function idLists(event: CompiledEvent): IdLists {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return [
    ['theme', ids(event.themes)],
    ['audience', ids(event.audiences)],
    ['affiliation', ids(event.directory?.entries ?? [])],
    ['invitation', ids(event.registration.invitations)],
  ];
}

type Uses = Record<InUse['kind'], Map<string, number>>;

/** How many of these registrations, or how many codes, hold to each id. */
function usesIn(ledger: Ledger, counts: (record: RegistrationRecord) => boolean): Uses {
  const uses = {
    theme: new Map<string, number>(),
    audience: new Map<string, number>(),
    affiliation: new Map<string, number>(),
    invitation: new Map<string, number>(),
  };
  const count = (kind: InUse['kind'], ids: readonly (string | null)[]): void => {
    for (const id of new Set(ids)) {
      if (id !== null) uses[kind].set(id, (uses[kind].get(id) ?? 0) + 1);
    }
  };
  const wanted = new Map(
    entriesOf(ledger).flatMap(({ registrations, wants }) =>
      registrations.map((one) => [one, wants ?? []]),
    ),
  );
  for (const record of registrationsOf(ledger)) {
    if (!counts(record)) continue;
    const { id, themes, ranking, audience, affiliation, invitation } = record;
    count('theme', [...themes, ...ranking, ...(wanted.get(id) ?? [])]);
    count('audience', [audience]);
    count('affiliation', [affiliation]);
    count('invitation', [invitation]);
  }
  for (const [, invitation] of ledger.codes) count('invitation', [invitation]);
  return uses;
}
