import type { Condition } from '../compiled/condition.ts';
import type { EventModel } from '../event/event.ts';
import type { Field } from '../form/field.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';

/** Conditions on fields and answers that are not there, and those that wait for themselves. */
export function checkConditions(event: EventModel, found: Found): void {
  const { fields } = event.form;
  if (!fields.some(({ when }) => when)) return;
  const byName = new Map<string, Field>();
  for (const field of fields) byName.set(field.name, field);
  const waitsFor = new Map<string, ReadonlySet<string>>();
  fields.forEach(({ name, when }, index) => {
    if (when === undefined) return;
    const asked = new Set<string>();
    const way = { above: null, steps: ['form', 'fields', index, 'when'] };
    for (const [condition, here] of plainConditions(when, way)) {
      const field = byName.get(condition.field);
      asked.add(condition.field);
      if (field) checkAnswer(condition, field, here, event, found);
      else found.unknown('field', condition.field, byName.keys(), [...pathOf(here), 'field']);
    }
    waitsFor.set(name, asked);
  });
  checkCircles(fields, waitsFor, found);
}

type PlainCondition = Extract<Condition, { field: string }>;

/** The steps to a condition from the one around it: paths are long, and few are ever told. */
interface Way {
  readonly above: Way | null;
  readonly steps: Path;
}

function pathOf(way: Way): Path {
  const parts: Path[] = [];
  for (let next: Way | null = way; next; next = next.above) parts.push(next.steps);
  return parts.toReversed().flat();
}

/** Those inside all, any and not, without recursion: a condition may be as deep as it likes. */
function* plainConditions(
  condition: Condition,
  way: Way,
): Generator<readonly [PlainCondition, Way]> {
  const open: [Condition, Way][] = [[condition, way]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [here, above] = next;
    if ('field' in here) yield [here, above];
    else if ('not' in here) open.push([here.not, { above, steps: ['not'] }]);
    else {
      const key = 'all' in here ? 'all' : 'any';
      const inner = 'all' in here ? here.all : here.any;
      inner.forEach((one, index) => {
        open.push([one, { above, steps: [key, index] }]);
      });
    }
  }
}

/** A choice is compared with its ids, a consent with true and false, all else only with an answer. */
function checkAnswer(
  condition: PlainCondition,
  field: Field,
  way: Way,
  event: EventModel,
  found: Found,
): void {
  if ('answered' in condition) return;
  const { name } = field;
  const single = 'is' in condition;
  const wanted = single ? [condition.is] : condition.in;
  const ids = idsIn(field, event);
  wanted.forEach((answer, index) => {
    const at = (): Path => [...pathOf(way), ...(single ? ['is'] : ['in', index])];
    if (typeof answer === 'boolean' ? field.kind !== 'consent' : ids === null) {
      found.error('form.when-mismatch', at(), { name });
    } else if (typeof answer === 'string' && ids && !ids.has(answer)) {
      found.unknown('choice', answer, ids, at());
    }
  });
}

/** The ids that an answer may be, those no longer offered included; null for what is not chosen. */
function idsIn(field: Field, event: EventModel): ReadonlySet<string> | null {
  const idsOf = (items: readonly { readonly id: string }[] = []): ReadonlySet<string> =>
    new Set(items.map(({ id }) => id));
  if (field.kind === 'affiliation') return idsOf(event.affiliations?.entries);
  if (field.kind !== 'choice' && field.kind !== 'choices' && field.kind !== 'ranked') return null;
  if (field.choices || field.kind === 'choices') return idsOf(field.choices);
  if (field.of === 'audiences') return idsOf(event.audiences);
  const session = field.of?.themesOf;
  return idsOf(event.themes?.filter((theme) => theme.session === session));
}

/** Takes away, round after round, whatever waits for nothing that is left; circles remain. */
function checkCircles(
  fields: readonly Field[],
  waitsFor: ReadonlyMap<string, ReadonlySet<string>>,
  found: Found,
): void {
  const left = new Map(waitsFor);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, others] of left)
      if (![...others].some((of) => left.has(of))) left.delete(name);
  }
  fields.forEach(({ name }, index) => {
    if (!left.has(name)) return;
    const circle = circleFrom(name, left);
    // What only waits for a circle is asked once that is mended.
    if (!circle.includes(name)) return;
    for (const one of circle) left.delete(one);
    const names = [...circle, name].join(' → ');
    found.error('form.when-cycle', ['form', 'fields', index, 'when'], { names });
  });
}

/** Follows what waits for what until a name comes back: the names from there on. */
function circleFrom(name: string, left: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const way: string[] = [];
  for (let next: string | undefined = name; next !== undefined; ) {
    const again = way.indexOf(next);
    if (again >= 0) return way.slice(again);
    way.push(next);
    next = [...(left.get(next) ?? [])].find((other) => left.has(other));
  }
  return [];
}
