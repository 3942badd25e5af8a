import type { EventModel } from './event.ts';
import { errorAt, type Finding, type Path } from './finding.ts';
import { nearestId } from './nearest-id.ts';

type Kind =
  | 'language'
  | 'session'
  | 'theme'
  | 'audience'
  | 'contributor'
  | 'affiliation'
  | 'quota'
  | 'field'
  | 'room'
  | 'assumption'
  | 'earmark';

/** An id where it is given, or where it is referred to. */
interface PlacedId {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}

/** Every id that is given twice, and every reference to an id that is not there. */
export function* checkReferences(event: EventModel): Generator<Finding> {
  const given = [...idsGiven(event)];
  yield* duplicates(given);
  yield* unknown(given, references(event));
  for (const [session, { parts = [] }] of event.programme.entries()) {
    yield* duplicates(
      parts.map(({ id }, part) => ({
        kind: 'part',
        id,
        path: ['programme', session, 'parts', part, 'id'],
      })),
    );
  }
}

function* idsGiven(event: EventModel): Generator<PlacedId> {
  const { programme, themes, audiences, contributors, rooms, assumptions, affiliations } = event;
  for (const [index, id] of event.languages.entries()) {
    yield { kind: 'language', id, path: ['languages', index] };
  }
  yield* listed('session', ['programme'], programme);
  yield* listed('theme', ['themes'], themes);
  yield* listed('audience', ['audiences'], audiences);
  yield* listed('contributor', ['contributors'], contributors);
  yield* listed('room', ['rooms'], rooms);
  yield* listed('assumption', ['assumptions'], assumptions);
  yield* listed('affiliation', ['affiliations', 'entries'], affiliations?.entries);
  yield* listed('quota', ['registration', 'quotas'], event.registration.quotas);
  yield* listed('earmark', ['registration', 'earmarks'], event.registration.earmarks);
  for (const [index, { name }] of event.form.fields.entries()) {
    yield { kind: 'field', id: name, path: ['form', 'fields', index, 'name'] };
  }
}

function* listed(
  kind: Kind,
  path: Path,
  items: readonly { readonly id: string }[] = [],
): Generator<PlacedId> {
  for (const [index, { id }] of items.entries()) yield { kind, id, path: [...path, index, 'id'] };
}

function* references(event: EventModel): Generator<PlacedId> {
  yield* programmeReferences(event);
  yield* registrationReferences(event);
  yield* formReferences(event);
}

function* programmeReferences({
  programme,
  themes = [],
  contest,
}: EventModel): Generator<PlacedId> {
  for (const [session, { parts = [] }] of programme.entries()) {
    for (const [part, { contributors = [] }] of parts.entries()) {
      for (const [index, { contributor }] of contributors.entries()) {
        const path = ['programme', session, 'parts', part, 'contributors', index, 'contributor'];
        yield { kind: 'contributor', id: contributor, path };
      }
    }
  }
  for (const [index, { session }] of themes.entries()) {
    yield { kind: 'session', id: session, path: ['themes', index, 'session'] };
  }
  for (const key of ['announcedIn', 'awardedIn'] as const) {
    const id = contest?.[key];
    if (id !== undefined) yield { kind: 'session', id, path: ['contest', key] };
  }
}

function* registrationReferences({ registration }: EventModel): Generator<PlacedId> {
  const { quotas, windows = [], earmarks = [] } = registration;
  for (const [index, { counts }] of quotas.entries()) {
    const path = ['registration', 'quotas', index, 'counts'];
    if (typeof counts === 'object') yield* scopeReferences(counts, path);
  }
  for (const [index, { audience }] of windows.entries()) {
    const path = ['registration', 'windows', index, 'audience'];
    yield { kind: 'audience', id: audience, path };
  }
  for (const [index, earmark] of earmarks.entries()) {
    const path = ['registration', 'earmarks', index];
    yield { kind: 'quota', id: earmark.quota, path: [...path, 'quota'] };
    yield* scopeReferences(earmark.for, [...path, 'for']);
  }
}

function* scopeReferences(scope: object, path: Path): Generator<PlacedId> {
  for (const [kind, id] of Object.entries(scope)) {
    if (kind === 'theme' || kind === 'audience' || kind === 'affiliation') {
      yield { kind, id, path: [...path, kind] };
    }
  }
}

function* formReferences({ form }: EventModel): Generator<PlacedId> {
  for (const [index, field] of form.fields.entries()) {
    const path = ['form', 'fields', index];
    if (field.kind === 'choice' && typeof field.of === 'object') {
      yield { kind: 'session', id: field.of.themesOf, path: [...path, 'of', 'themesOf'] };
    }
    if (field.kind === 'consent') {
      for (const [position, name] of (field.covers ?? []).entries()) {
        yield { kind: 'field', id: name, path: [...path, 'covers', position] };
      }
    }
  }
}

function* duplicates(
  given: readonly { readonly kind: string; readonly id: string; readonly path: Path }[],
): Generator<Finding> {
  const seen = new Set<string>();
  for (const { kind, id, path } of given) {
    const key = `${kind} ${id}`;
    if (seen.has(key)) yield errorAt(path, 'id.duplicate', `There are two of the ${kind} '${id}'.`);
    seen.add(key);
  }
}

function* unknown(given: readonly PlacedId[], references: Iterable<PlacedId>): Generator<Finding> {
  const known = idsByKind(given);
  for (const { kind, id, path } of references) {
    const ids = known.get(kind);
    if (ids?.has(id)) continue;
    const nearest = nearestId(id, ids ?? []);
    const meant = nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
    yield errorAt(path, 'id.unknown', `There is no ${kind} '${id}'.${meant}`, nearest);
  }
}

function idsByKind(given: readonly PlacedId[]): Map<Kind, Set<string>> {
  const known = new Map<Kind, Set<string>>();
  for (const { kind, id } of given) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  return known;
}
