import type { Session } from '../programme/session.ts';
import { type ImportProblem, problem } from './import-problem.ts';
import type { ImportScheduleOptions } from './judged-talks.ts';
import type { NamedEntries } from './named-entries.ts';
import { oddCharacter, plainText } from './plain-text.ts';
import type { ScheduledTalk, Talk } from './schedule-file.ts';
import type { ScheduleNames } from './schedule-names.ts';
import { scheduledTimes } from './schedule-time.ts';
import { textFromCells } from './text-cells.ts';

/** What a talk makes of a session. What the file does not have stays as it was. */
export function talkAsSession(
  scheduled: ScheduledTalk,
  was: Session | undefined,
  names: ScheduleNames,
  { event, textsIn, kinds = {}, role = 'speaker' }: ImportScheduleOptions,
  found: ImportProblem[],
): Readonly<Record<string, unknown>> {
  const { talk } = scheduled;
  if (talk === null) {
    found.push(problem('schedule.malformed'));
    return {};
  }
  const cells = textsOf(talk, textsIn, found);
  const track = plainText(talk.track ?? '') || undefined;
  const people = talk.persons?.map((person) => {
    const name = plainText(person.public_name || person.full_public_name || person.name || '');
    if (name === '') {
      const keys = Object.keys(person).slice(0, MOST_KEYS);
      found.push(problem('cell.missing', 'persons', { keys }));
      return { contributor: '', role };
    }
    const key = String(person.guid || person.code || person.id || name);
    const contributor = idFor(names.contributors, 'persons', found, name, key);
    const before = was?.contributors?.find((one) => one.contributor === contributor);
    return { contributor, role: before?.role ?? role };
  });
  const when = scheduledTimes(scheduled, was?.placement, event.zone, found);
  const [named, under] = [plainText(talk.room ?? ''), plainText(scheduled.room)];
  if (named !== '' && named !== under) {
    found.push(problem('room.differs', 'room', { room: named, under }));
  }
  const room = idFor(names.rooms, 'room', found, under);
  const ofType = Object.hasOwn(kinds, talk.type ?? '') ? kinds[talk.type ?? ''] : undefined;
  return {
    kind: ofType ?? was?.kind,
    title: textFromCells('title', cells, was?.title),
    summary: textFromCells('abstract', cells, was?.summary),
    description: textFromCells('description', cells, was?.description),
    track:
      talk.track === undefined ? was?.track : track && idFor(names.tracks, 'track', found, track),
    language: talk.language === undefined ? was?.language : talk.language || undefined,
    contributors: people?.length === 0 ? undefined : (people ?? was?.contributors),
    placement: when === null ? undefined : { ...when, room },
  };
}

/** Keys of a person without a name that are told. */
const MOST_KEYS = 20;

/** The texts of a talk by the columns that a table would have for them. */
function textsOf(
  talk: Talk,
  language: string | undefined,
  found: ImportProblem[],
): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const key of ['title', 'abstract', 'description'] as const) {
    if (talk[key] === undefined) continue;
    const words = plainText(talk[key] ?? '');
    const character = oddCharacter(words);
    if (character !== null) found.push(problem('cell.character', key, { character }));
    cells.set(language === undefined ? key : `${key}.${language}`, words);
  }
  return cells;
}

function idFor(
  entries: NamedEntries,
  column: string,
  found: ImportProblem[],
  name: string,
  key?: string,
): string | undefined {
  const id = entries.idFor(name, key);
  if (id === null) found.push(problem('id.unmakeable', column, { name }));
  return id ?? undefined;
}
