import type { EventPath } from './event-path.ts';

/** What a change is about, in the words of the model. */
export type SubjectKind =
  | 'event'
  | 'venue'
  | 'online'
  | 'room'
  | 'track'
  | 'contributor'
  | 'session'
  | 'theme'
  | 'audience'
  | 'directory'
  | 'affiliation'
  | 'contest'
  | 'term'
  | 'assumption'
  | 'registration'
  | 'quota'
  | 'earmark'
  | 'invitation'
  | 'form'
  | 'field';

/** What about it. `entry`: it came or went as a whole; `order`: it moved in its list. */
export type Aspect =
  | 'entry'
  | 'order'
  | 'title'
  | 'text'
  | 'time'
  | 'room'
  | 'place'
  | 'state'
  | 'people'
  | 'parts'
  | 'window'
  | 'deadline'
  | 'limit'
  | 'waiting-list'
  | 'parties'
  | 'approval'
  | 'theme-choice'
  | 'choices'
  | 'privacy'
  | 'details';

/** Whom or what a change concerns, for whoever decides who is told. Plain JSON. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Its id, term or field name; null for what there is one of, and for a list as a whole. */
  readonly id: string | null;
  readonly aspect: Aspect;
}

/** Lists by their place, and what an entry of each is. */
const ENTRIES = new Map<string, SubjectKind>([
  ['rooms', 'room'],
  ['tracks', 'track'],
  ['contributors', 'contributor'],
  ['programme', 'session'],
  ['themes', 'theme'],
  ['audiences', 'audience'],
  ['glossary', 'term'],
  ['assumptions', 'assumption'],
  ['affiliations/entries', 'affiliation'],
  ['registration/quotas', 'quota'],
  ['registration/earmarks', 'earmark'],
  ['registration/invitations', 'invitation'],
  ['registration/windows', 'audience'],
  ['registration/deadlines', 'audience'],
  ['form/fields', 'field'],
]);

const ONLY_ONE = new Map<string, SubjectKind>([
  ['venue', 'venue'],
  ['online', 'online'],
  ['contest', 'contest'],
  ['affiliations', 'directory'],
  ['registration', 'registration'],
  ['form', 'form'],
]);

const ASPECTS = new Map<string, Aspect>(
  Object.entries({
    title: ['title', 'shortTitle', 'name', 'label', 'term', 'attendee'],
    text: [
      ...['headline', 'motto', 'summary', 'description', 'questions', 'hint', 'text', 'meaning'],
      'directions',
    ],
    time: ['starts', 'ends', 'previousStart', 'placement', 'zone'],
    room: ['room'],
    place: ['street', 'postalCode', 'locality', 'country', 'url', 'attendanceMode'],
    state: ['state', 'status'],
    people: ['contributors'],
    parts: ['parts'],
    window: ['opens', 'closes', 'window', 'windows'],
    deadline: [
      ...['withdrawUntil', 'amendUntil', 'chooseUntil', 'rechooseUntil', 'deadlines', 'until'],
      'remind',
    ],
    limit: ['limit', 'seats', 'capacity', 'perPerson'],
    'waiting-list': ['waitingList'],
    parties: ['parties'],
    approval: ['approval', 'skipsApproval'],
    'theme-choice': ['themeChoice', 'choosesTheme'],
    choices: ['choices', 'of', 'none'],
    privacy: ['purpose', 'basis', 'recipients', 'keepUntil', 'sensitive'],
  } satisfies Partial<Record<Aspect, string[]>>).flatMap(([aspect, keys]) =>
    keys.map((key) => [key, aspect as Aspect] as const),
  ),
);

/** What a change at a place is about. */
export function subjectOf(path: EventPath, type: string): Subject {
  const [first = '', second = ''] = path;
  for (const length of [1, 2]) {
    const list = path.slice(0, length);
    const kind = ENTRIES.get(list.join('/'));
    if (kind === undefined) continue;
    const [id = null, ...within] = path.slice(length);
    // An audience's window or deadlines are about the audience; that it has its own is no new audience.
    const ofTheList =
      first === 'registration' && kind === 'audience' ? ASPECTS.get(second) : undefined;
    return { kind, id, aspect: ofTheList ?? aspectOf(within, type) };
  }
  const kind = ONLY_ONE.get(first);
  return kind === undefined
    ? { kind: 'event', id: null, aspect: aspectOf(path, type) }
    : { kind, id: null, aspect: aspectOf(path.slice(1), type) };
}

function aspectOf(within: EventPath, type: string): Aspect {
  if (within.length === 0) return type === 'moved' ? 'order' : 'entry';
  const [key = '', inside] = within;
  const telling = key === 'placement' && inside !== undefined ? inside : key;
  return ASPECTS.get(telling) ?? 'details';
}
