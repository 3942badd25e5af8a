import type { EventModel } from '../event/event.ts';
import type { Contribution } from '../programme/contribution.ts';
import type { Quota } from '../registration/quota.ts';
import type { Thing } from './finding-params.ts';
import type { Path } from './finding-path.ts';
import type { Found } from './found.ts';

type KnownIds = ReadonlySet<string>;

/** Every id that is given twice, and every reference to an id that is not there. */
export function checkReferences(event: EventModel, found: Found): void {
  const { registration, form, programme, themes } = event;
  const given = (thing: Thing, path: Path, items: readonly { readonly id: string }[] = []) =>
    idsGiven(thing, path, items, 'id', found);
  // Language tags are the same in capitals (RFC 5646 §2.1.1).
  const tags = event.languages.map((tag) => tag.toLowerCase());
  event.languages.forEach((id, index) => {
    if (tags.indexOf(id.toLowerCase()) < index) {
      duplicate('language', id, ['languages', index], found);
    }
  });
  const references: References = {
    found,
    session: given('session', ['programme'], programme),
    theme: given('theme', ['themes'], themes),
    audience: given('audience', ['audiences'], event.audiences),
    contributor: given('contributor', ['contributors'], event.contributors),
    room: given('room', ['rooms'], event.rooms),
    track: given('track', ['tracks'], event.tracks),
    affiliation: given('affiliation', ['affiliations', 'entries'], event.affiliations?.entries),
    quota: given('quota', ['registration', 'quotas'], registration.quotas),
    invitation: given('invitation', ['registration', 'invitations'], registration.invitations),
  };
  given('assumption', ['assumptions'], event.assumptions);
  given('earmark', ['registration', 'earmarks'], registration.earmarks);
  idsGiven('term', ['glossary'], event.glossary ?? [], 'term', found);
  programme.forEach(({ parts }, session) => {
    if (parts) given('part', ['programme', session, 'parts'], parts);
  });
  checkProgramme(event, references);
  checkRegistration(event, references);
  checkFields(form.fields, references);
}

/** The ids that references may name, by kind, and what is found among them. */
type References = { readonly found: Found } & {
  readonly [thing in
    | 'session'
    | 'theme'
    | 'audience'
    | 'contributor'
    | 'room'
    | 'track'
    | 'affiliation'
    | 'quota'
    | 'invitation']: KnownIds;
};

type Referred = Exclude<keyof References, 'found'>;

function duplicate(thing: Thing, id: string, path: Path, found: Found): void {
  found.error('id.duplicate', path, { thing, id });
}

function idsGiven<Key extends string>(
  thing: Thing,
  path: Path,
  items: readonly { readonly [key in Key]: string }[],
  key: Key,
  found: Found,
): KnownIds {
  const ids = new Set<string>();
  items.forEach((item, index) => {
    const id = item[key];
    if (ids.has(id)) duplicate(thing, id, [...path, index, key], found);
    ids.add(id);
  });
  return ids;
}

function refer(references: References, thing: Referred, id: string | undefined, path: Path): void {
  const known = references[thing];
  if (id !== undefined && !known.has(id)) references.found.unknown(thing, id, known, path);
}

function checkProgramme({ programme, themes = [], contest }: EventModel, all: References): void {
  programme.forEach(({ track, placement, contributors, parts }, index) => {
    const path = ['programme', index];
    refer(all, 'track', track, [...path, 'track']);
    refer(all, 'room', placement?.room, [...path, 'placement', 'room']);
    checkContributions(contributors, path, all);
    parts?.forEach((part, position) => {
      checkContributions(part.contributors, [...path, 'parts', position], all);
    });
  });
  themes.forEach(({ session, room }, index) => {
    refer(all, 'session', session, ['themes', index, 'session']);
    refer(all, 'room', room, ['themes', index, 'room']);
  });
  refer(all, 'session', contest?.announcedIn, ['contest', 'announcedIn']);
  refer(all, 'session', contest?.awardedIn, ['contest', 'awardedIn']);
}

function checkContributions(
  contributors: readonly Contribution[] = [],
  path: Path,
  all: References,
): void {
  contributors.forEach(({ contributor }, index) => {
    refer(all, 'contributor', contributor, [...path, 'contributors', index, 'contributor']);
  });
}

function checkRegistration({ registration }: EventModel, all: References): void {
  const { quotas, earmarks = [], approval } = registration;
  quotas.forEach(({ counts }, index) => {
    if (typeof counts === 'object') {
      checkScope(counts, ['registration', 'quotas', index, 'counts'], all);
    }
  });
  for (const key of ['windows', 'deadlines'] as const) {
    registration[key]?.forEach(({ audience }, index) => {
      refer(all, 'audience', audience, ['registration', key, index, 'audience']);
    });
  }
  earmarks.forEach((earmark, index) => {
    refer(all, 'quota', earmark.quota, ['registration', 'earmarks', index, 'quota']);
    checkScope(earmark.for, ['registration', 'earmarks', index, 'for'], all);
  });
  approval?.audiences?.forEach((audience, index) => {
    refer(all, 'audience', audience, ['registration', 'approval', 'audiences', index]);
  });
}

function checkScope(scope: Exclude<Quota['counts'], string>, path: Path, all: References): void {
  if ('theme' in scope) refer(all, 'theme', scope.theme, [...path, 'theme']);
  else if ('audience' in scope) refer(all, 'audience', scope.audience, [...path, 'audience']);
  else if ('invitation' in scope)
    refer(all, 'invitation', scope.invitation, [...path, 'invitation']);
  else if ('affiliation' in scope) {
    refer(all, 'affiliation', scope.affiliation, [...path, 'affiliation']);
  }
}

function checkFields(fields: EventModel['form']['fields'], all: References): void {
  const names = idsGiven('field', ['form', 'fields'], fields, 'name', all.found);
  fields.forEach((field, index) => {
    const path = ['form', 'fields', index];
    if ('of' in field && typeof field.of === 'object') {
      refer(all, 'session', field.of.themesOf, [...path, 'of', 'themesOf']);
    }
    if ('choices' in field) {
      idsGiven('choice', [...path, 'choices'], field.choices ?? [], 'id', all.found);
    }
    if (field.kind !== 'consent') return;
    field.covers?.forEach((name, position) => {
      if (!names.has(name)) {
        all.found.unknown('field', name, names, [...path, 'covers', position]);
      }
    });
  });
}
