import type { Fact } from '@plenary/rules';

/** The ids of the registrations that facts make: seated, waiting, or awaiting approval. */
export function madeBy(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((fact) =>
      fact.type === 'registered' || fact.type === 'requested' || fact.type === 'queued'
        ? [fact.registration]
        : [],
    ),
  );
}
