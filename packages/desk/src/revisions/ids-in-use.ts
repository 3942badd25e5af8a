import type { CompiledEvent } from '@plenary/model/compiled';
import { entriesOf, type Ledger, registrationsOf } from '@plenary/rules';
import type { PublishReason } from './publishing.ts';

type InUse = Extract<PublishReason, { code: 'publish.in-use' }>;

/** What another revision leaves out although somebody still has it, or waits for it. */
export function idsInUse(
  before: CompiledEvent,
  after: CompiledEvent,
  ledger: Ledger,
): readonly InUse[] {
  const lists = idLists(before).map(([kind, ids], index) => {
    const kept = new Set(idLists(after)[index]?.[1]);
    return { kind, gone: ids.filter((id) => !kept.has(id)) };
  });
  if (lists.every(({ gone }) => gone.length === 0)) return [];
  const uses = usesIn(ledger);
  return lists.flatMap(({ kind, gone }) =>
    gone.flatMap((id): InUse[] => {
      const by = uses[kind].get(id) ?? 0;
      return by === 0 ? [] : [{ code: 'publish.in-use', kind, id, by }];
    }),
  );
}

function idLists(event: CompiledEvent): readonly (readonly [InUse['kind'], readonly string[]])[] {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return [
    ['theme', ids(event.themes)],
    ['audience', ids(event.audiences)],
    ['affiliation', ids(event.directory?.entries ?? [])],
    ['invitation', ids(event.registration.invitations)],
  ];
}

/** How many registrations, or codes, hold to each id. */
function usesIn(ledger: Ledger): Record<InUse['kind'], Map<string, number>> {
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
    if (record.state === 'ended') continue;
    const { id, themes, ranking, audience, affiliation, invitation } = record;
    count('theme', [...themes, ...ranking, ...(wanted.get(id) ?? [])]);
    count('audience', [audience]);
    count('affiliation', [affiliation]);
    count('invitation', [invitation]);
  }
  for (const [, invitation] of ledger.codes) count('invitation', [invitation]);
  return uses;
}
