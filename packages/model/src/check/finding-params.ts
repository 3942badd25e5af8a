import type { JsonBreach } from './what-breaks-json.ts';

/** What an id is the id of. `term` is one of the glossary, `choice` one of a field's choices. */
export type Thing =
  | 'language'
  | 'session'
  | 'part'
  | 'theme'
  | 'audience'
  | 'contributor'
  | 'affiliation'
  | 'quota'
  | 'earmark'
  | 'invitation'
  | 'field'
  | 'choice'
  | 'room'
  | 'track'
  | 'term'
  | 'assumption';

/** What a value must be; `int` is a whole number. */
export type ShapeType = 'string' | 'number' | 'int' | 'boolean' | 'object' | 'array';

/** How something must be written; a schema's own message is `rule:` and one of these. */
export type FormatRule =
  | 'id'
  | 'name'
  | 'text'
  | 'run'
  | 'language'
  | 'long'
  | 'well-formed'
  | 'autocomplete'
  | 'choices-of'
  | 'condition'
  | 'depth'
  | 'scope'
  | 'earmarked-for'
  | 'promotion'
  | 'theme-choice'
  | 'time'
  | 'date'
  | 'moment'
  | 'time-of-day'
  | 'duration'
  | 'reminder'
  | 'zone'
  | 'country'
  | 'web-address'
  | 'other';

type Nothing = Readonly<Record<never, never>>;

/** Two things of one kind, where the second is in the way of the first. */
interface Pair {
  readonly id: string;
  readonly other: string;
}

interface Bounds {
  readonly least: number | string;
  readonly most: number | string;
}

/** What each finding tells besides its place, by code. A list is shown as alternatives. */
export interface FindingParams {
  'shape.missing': { readonly key: string };
  'shape.unknown-key': { readonly key: string };
  'shape.type': { readonly type: ShapeType };
  'shape.value': { readonly values: readonly string[] };
  'shape.format': { readonly rule: FormatRule };
  'shape.too-many': { readonly most: number };
  'shape.too-few': { readonly least: number };
  'shape.too-long': { readonly most: number };
  'shape.too-large': { readonly most: number };
  'shape.too-small': { readonly least: number };
  'shape.unreadable': Nothing;

  /** `offset` counts UTF-16 units from the start of the text. */
  'json.malformed': { readonly met: JsonBreach; readonly offset: number };
  'json.too-deep': { readonly most: number; readonly offset: number };
  'json.duplicate-key': { readonly key: string };
  'json.too-large': { readonly most: number };

  'id.duplicate': { readonly thing: Thing; readonly id: string };
  'id.unknown': { readonly thing: Thing; readonly id: string };

  'time.malformed': { readonly time: string };
  'time.gap': { readonly time: string };
  'time.overlap': { readonly time: string; readonly offsets: readonly string[] };
  'time.offset': { readonly time: string; readonly offsets: readonly string[] };

  'event.ends-before-start': Nothing;
  'event.previous-start-missing': Nothing;
  'event.previous-start-same': Nothing;
  'event.online-missing': Nothing;
  'event.venue-missing': Nothing;

  'session.ends-before-start': { readonly id: string };
  'session.without-length': { readonly id: string };
  'session.outside-event': { readonly id: string };
  'session.without-themes': { readonly id: string };
  'theme.not-chosen': { readonly id: string; readonly session: string };
  'theme.unasked': { readonly session: string };
  'theme.two-sessions': Pair;
  'theme.choice-off': { readonly name: string };
  'theme.ranking-missing': Nothing;
  'theme.ranking-off': { readonly name: string };
  'room.two-sessions': Pair & { readonly room: string };
  'room.two-themes': Pair & { readonly room: string };
  'contributor.two-sessions': Pair & { readonly contributor: string };
  'contest.session-hidden': { readonly session: string; readonly state: 'draft' | 'dropped' };

  'quota.above-room': {
    readonly limit: number;
    readonly theme: string;
    readonly room: string;
    readonly capacity: number;
  };
  'quota.out-of-reach': {
    readonly id: string;
    readonly limit: number;
    readonly session: string;
    readonly sum: number;
  };
  'quota.same-scope': Pair;
  'theme.unlimited': { readonly id: string };
  'earmark.exceeds-quota': {
    readonly quota: string;
    readonly limit: number;
    readonly seats: number;
  };
  'earmark.same-target': Pair & { readonly quota: string };
  'earmark.outside-quota': { readonly id: string; readonly quota: string };
  'earmark.expanded-quota': { readonly quota: string };
  'directory.missing': { readonly id: string };

  'registration.never-opens': Nothing;
  'window.repeated': { readonly audience: string };
  'window.closes-before-opens': Nothing;
  'deadline.too-late': { readonly setting: string; readonly edge: 'start' | 'end' };
  'deadline.before-opening': { readonly setting: string };
  'waiting-list.without-quota': Nothing;
  'party.above-quota': { readonly most: number; readonly quota: string; readonly limit: number };
  'per-person.above-quota': {
    readonly most: number;
    readonly quota: string;
    readonly limit: number;
  };
  'reminder.before-opening': { readonly duration: string };
  'reminder.repeated': { readonly duration: string };
  'address-proof.too-slow': { readonly duration: string };
  'duration.zero': { readonly duration: string };

  'form.meaning-missing': { readonly meaning: 'name' | 'address' };
  'form.meaning-repeated': { readonly name: string; readonly meaning: string };
  'form.meaning-conditional': { readonly name: string; readonly meaning: 'name' | 'address' };
  'form.meaning-optional': { readonly name: string; readonly meaning: 'name' | 'address' };
  'form.meaning-unasked': { readonly thing: 'audience' | 'affiliation' };
  'form.choices': { readonly name: string };
  'form.source': { readonly name: string; readonly source: string };
  'form.no-choices': { readonly name: string };
  'form.no-answer': {
    readonly name: string;
    readonly least: number;
    readonly most: number;
    readonly decimals: number;
  };
  'form.too-few-choices': {
    readonly name: string;
    readonly least: number;
    readonly choices: number;
  };
  'bounds.crossed': Bounds;
  'form.when-cycle': { readonly names: string };
  'form.when-mismatch': { readonly name: string };
  'form.covers': { readonly name: string };
  'form.sensitive-uncovered': { readonly name: string };
  'form.consent-required': { readonly name: string };
  'form.keep-missing': { readonly names: string };
  'form.keep-before-end': Nothing;
  'form.basis-missing': { readonly names: string };

  'language.missing': { readonly languages: readonly string[] };
}

/** What a finding is about; codes are stable, wording is not. */
export type FindingCode = keyof FindingParams;
