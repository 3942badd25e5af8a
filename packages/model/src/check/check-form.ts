import type { EventModel } from '../event/event.ts';
import type { Field } from '../form/field.ts';
import { fieldMeaning } from '../form/field-meaning.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';
import { hasStrayTheme } from './stray-theme.ts';

/** Whether the form asks what the desk must know, once, and each field can be answered. */
export function checkForm(event: EventModel, found: Found): void {
  checkMeanings(event.form.fields, found);
  const themesAreKnown = !hasStrayTheme(event);
  event.form.fields.forEach((field, index) => {
    const path = ['form', 'fields', index];
    if (field.kind === 'affiliation' && event.affiliations === undefined) {
      found.error('directory.missing', path, { id: field.name });
    }
    if (field.kind === 'choice' || field.kind === 'ranked') checkSource(field, path, found);
    if (field.kind === 'number') checkNumber(field, path, found);
    checkBounds(field, path, found);
    const takesThemes = 'of' in field && typeof field.of === 'object';
    if (themesAreKnown || !takesThemes) checkOffer(field, path, event, found);
  });
}

function checkMeanings(fields: readonly Field[], found: Found): void {
  const seen = new Set<string>(['answer']);
  fields.forEach((field, index) => {
    const meaning = fieldMeaning(field);
    const asked = askedOnce(field, meaning);
    const isNeeded = meaning === 'name' || meaning === 'address';
    const path = ['form', 'fields', index];
    const { name, required, when } = field;
    if (meaning !== 'answer' && seen.has(asked)) {
      found.error('form.meaning-repeated', path, { name, meaning });
    } else if (isNeeded && !required) {
      found.error('form.meaning-optional', path, { name, meaning });
    }
    if (when !== undefined && isNeeded) {
      found.error('form.meaning-conditional', [...path, 'when'], { name, meaning });
    }
    seen.add(asked);
  });
  for (const meaning of ['name', 'address'] as const) {
    if (!seen.has(meaning)) found.error('form.meaning-missing', ['form', 'fields'], { meaning });
  }
}

type ChoosingField = Extract<Field, { kind: 'choice' | 'ranked' }>;

/** What is asked once: a theme for each session in which attendees choose, all else for the form. */
function askedOnce(field: Field, meaning: string): string {
  const of = field.kind === 'choice' || field.kind === 'ranked' ? field.of : undefined;
  return meaning === 'theme' && typeof of === 'object' ? `theme of ${of.themesOf}` : meaning;
}

/** Choices are written out or taken from the event, and from there where their meaning needs it. */
function checkSource({ name, of, choices, asks }: ChoosingField, path: Path, found: Found): void {
  if ((of === undefined) === (choices === undefined)) {
    found.error('form.choices', path, { name });
  } else if (asks === 'audience' && of !== 'audiences') {
    found.error('form.source', path, { name, source: "'audiences'" });
  } else if (asks === 'theme' && typeof of !== 'object') {
    found.error('form.source', path, { name, source: '{ themesOf }' });
  }
}

function checkBounds(field: Field, path: Path, found: Found): void {
  if ('least' in field && field.least !== undefined && field.most !== undefined) {
    const { least, most } = field;
    if (least > most) found.error('bounds.crossed', [...path, 'least'], { least, most });
  }
  if (field.kind !== 'date' || field.earliest === undefined || field.latest === undefined) return;
  if (field.earliest > field.latest) {
    const params = { least: field.earliest, most: field.latest };
    found.error('bounds.crossed', [...path, 'earliest'], params);
  }
}

/** Whether there is something to choose from, and enough of it. */
function checkOffer(field: Field, path: Path, event: EventModel, found: Found): void {
  const offered = offeredIn(field, event);
  if (offered === null) return;
  const { name } = field;
  if (offered === 0) {
    const canBeLeft = !field.required || hasNone(field, event);
    found[canBeLeft ? 'warning' : 'error']('form.no-choices', path, { name });
  } else if ('least' in field && (field.least ?? 0) > offered) {
    const params = { name, least: field.least ?? 0, choices: offered };
    found.error('form.too-few-choices', [...path, 'least'], params);
  }
}

function hasNone(field: Field, { affiliations }: EventModel): boolean {
  if ('none' in field && field.none !== undefined) return true;
  return field.kind === 'affiliation' && affiliations?.none !== undefined;
}

/** How much a field offers; null for what is typed, or says two things or nothing about it. */
function offeredIn(field: Field, event: EventModel): number | null {
  if (field.kind === 'affiliation') return event.affiliations?.entries.length ?? null;
  if (field.kind !== 'choice' && field.kind !== 'choices' && field.kind !== 'ranked') return null;
  if (field.choices) return field.choices.filter(({ removed }) => !removed).length;
  if (field.kind === 'choices' || field.of === undefined) return null;
  if (field.of === 'audiences') return event.audiences?.length ?? 0;
  const of = field.of.themesOf;
  const session = event.programme.find(({ id }) => id === of);
  if (session === undefined) return null;
  if (session.state !== undefined) return 0;
  return event.themes?.filter((theme) => theme.session === of && !theme.state).length ?? 0;
}

type NumberField = Extract<Field, { kind: 'number' }>;

/** The most that fifteen digits can say, the longest number that is read. */
const MOST_READ = 999_999_999_999_999;

/** Whether any number with as many decimals as it may have lies within the bounds. */
function checkNumber(
  { name, required, least, most, decimals = 0 }: NumberField,
  path: Path,
  found: Found,
): void {
  if (least !== undefined && most !== undefined && least > most) return;
  const from = Math.max(least ?? -MOST_READ, -MOST_READ);
  const near = Number(from.toFixed(decimals));
  const first = near < from ? Number((near + 10 ** -decimals).toFixed(decimals)) : near;
  if (first <= Math.min(most ?? MOST_READ, MOST_READ)) return;
  const params = { name, least: least ?? -MOST_READ, most: most ?? MOST_READ, decimals };
  found[required ? 'error' : 'warning']('form.no-answer', path, params);
}
