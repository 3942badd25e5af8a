import type {
  CompiledContribution,
  CompiledContributor,
  CompiledEvent,
  CompiledPart,
  CompiledProgrammeSession,
} from '@plenary/model/compiled';
import { dateWords, timeWords, whenWords } from '../dates/date-words.ts';
import { isoDate, isoInZone } from '../dates/iso-in-zone.ts';
import { languageWords } from './language-words.ts';
import type { LinkView } from './link-view.ts';
import { roomName } from './room-name.ts';
import { invitesToChoose } from './seats-on-offer.ts';
import type { ViewContext } from './view-context.ts';
import { around, pageText, paragraphsOf, type ViewText, viewText } from './view-text.ts';

/** Somebody with a part in the programme. */
export interface ContributorView {
  /** With the title before it, such as 'dr. ir. Koert van Mensvoort'. */
  readonly name: ViewText;
  /** What they are, as announced; null where nothing is stated. */
  readonly description: ViewText | null;
}

/** A part of a programme entry. */
export interface PartView {
  readonly title: ViewText;
  readonly summary: readonly ViewText[];
  readonly contributors: readonly ContributorView[];
}

/** An entry of the programme. */
export interface ProgrammeEntryView {
  readonly id: string;
  readonly kind: 'session' | 'break' | 'social';
  readonly title: ViewText;
  readonly summary: ViewText | null;
  readonly description: readonly ViewText[];
  /** That it does not go on although it was announced; null where it does. */
  readonly dropped: string | null;
  /** Such as '12.00–12.45' or 'vanaf 16.30'; null: announced, no time yet. */
  readonly time: string | null;
  /** In place of a time that is still to come; null where there is one, and where none will come. */
  readonly untimed: string | null;
  /** ISO 8601 with offset, for `<time datetime>`. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** Room, track and the language it is held in, as far as they are given. */
  readonly particulars: readonly ViewText[];
  readonly contributors: readonly ContributorView[];
  readonly parts: readonly PartView[];
  /** The invitation to choose with the way to the themes; null where nothing can be chosen. */
  readonly choice: LinkView | null;
}

/** The entries of one day. */
export interface ProgrammeDayView {
  /** Such as 'donderdag 16 november 2023'. */
  readonly date: string;
  /** ISO 8601 date. */
  readonly datetime: string;
  readonly entries: readonly ProgrammeEntryView[];
}

/** The programme, day by day in order of time. */
export interface ProgrammeView {
  readonly documentTitle: string;
  readonly title: string;
  /** Date and hours of the whole event. */
  readonly when: string;
  readonly days: readonly ProgrammeDayView[];
  /** Announced, no time yet. */
  readonly untimed: readonly ProgrammeEntryView[];
  readonly calendar: LinkView;
}

/**
 * The programme in order of time, day by day, with every time in words and for machines.
 *
 * @param event - the compiled event.
 * @param ctx - messages, addresses of pages, and availability: whether one is invited to choose.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { programmeView, type ViewContext } from '@plenary/render';
 *
 * const titles = (event: CompiledEvent, ctx: ViewContext): string[] =>
 *   programmeView(event, ctx).days.flatMap(({ entries }) => entries.map(({ title }) => title.text));
 * ```
 */
export function programmeView(event: CompiledEvent, ctx: ViewContext): ProgrammeView {
  const { messages } = ctx;
  return {
    documentTitle: messages.event.programme,
    title: messages.event.programme,
    when: whenWords(event, event.zone, messages),
    days: daysOf(event, ctx),
    untimed: event.sessions
      .filter(({ startsAt }) => startsAt === null)
      .map((session) => entryView(session, event, ctx)),
    calendar: { href: ctx.urls.calendar, label: messages.event.calendar },
  };
}

function daysOf(event: CompiledEvent, ctx: ViewContext): ProgrammeDayView[] {
  const days = new Map<string, { date: string; entries: ProgrammeEntryView[] }>();
  for (const session of inOrder(event.sessions)) {
    const datetime = isoDate(session.startsAt, event.zone);
    const day = days.get(datetime) ?? {
      date: dateWords(session.startsAt, event.zone, ctx.messages),
      entries: [],
    };
    day.entries.push(entryView(session, event, ctx));
    days.set(datetime, day);
  }
  return [...days].map(([datetime, { date, entries }]) => ({ date, datetime, entries }));
}

type Timed = CompiledProgrammeSession & { readonly startsAt: number };

function inOrder(sessions: readonly CompiledProgrammeSession[]): Timed[] {
  return sessions
    .filter((session): session is Timed => session.startsAt !== null)
    .sort((one, other) => one.startsAt - other.startsAt);
}

function entryView(
  session: CompiledProgrammeSession,
  event: CompiledEvent,
  ctx: ViewContext,
): ProgrammeEntryView {
  const { startsAt, endsAt } = session;
  const dropped = session.state === 'dropped';
  const { event: words } = ctx.messages;
  return {
    id: session.id,
    kind: session.kind,
    title: viewText(session.title, ctx),
    summary: session.summary === null ? null : viewText(session.summary, ctx),
    description: paragraphsOf(session.description, ctx),
    dropped: dropped ? words.dropped : null,
    time: startsAt === null ? null : timeWords({ startsAt, endsAt }, event.zone, ctx.messages),
    untimed: startsAt === null && !dropped ? words.untimed : null,
    startsAt: startsAt === null ? null : isoInZone(startsAt, event.zone),
    endsAt: endsAt === null ? null : isoInZone(endsAt, event.zone),
    particulars: particularsOf(session, event, ctx),
    contributors: contributorViews(session.contributors, event, ctx),
    parts: session.parts.map((part) => partView(part, event, ctx)),
    choice:
      session.choosesTheme && !dropped && invitesToChoose(event, ctx)
        ? { href: ctx.urls.themes, label: words.chooseTheme }
        : null,
  };
}

function partView(part: CompiledPart, event: CompiledEvent, ctx: ViewContext): PartView {
  return {
    title: viewText(part.title, ctx),
    summary: paragraphsOf(part.summary, ctx),
    contributors: contributorViews(part.contributors, event, ctx),
  };
}

function contributorViews(
  contributions: readonly CompiledContribution[],
  event: CompiledEvent,
  ctx: ViewContext,
): ContributorView[] {
  return contributions.flatMap(({ contributor: id }) => {
    const contributor = event.contributors.find((candidate) => candidate.id === id);
    return contributor === undefined ? [] : [contributorView(contributor, ctx)];
  });
}

function particularsOf(
  { room, track, language }: CompiledProgrammeSession,
  event: CompiledEvent,
  ctx: ViewContext,
): ViewText[] {
  const named = event.tracks.find(({ id }) => id === track);
  return [
    roomName(room, event, ctx),
    named === undefined ? null : viewText(named.title, ctx),
    language === null ? null : pageText(languageWords(language, ctx)),
  ].filter((particular) => particular !== null);
}

/** Somebody with a part in the programme, with the title before the name. */
export function contributorView(
  contributor: CompiledContributor,
  ctx: ViewContext,
): ContributorView {
  const { honorificPrefix, name, description } = contributor;
  return {
    name:
      honorificPrefix === null
        ? viewText(name, ctx)
        : around(`${honorificPrefix} `, viewText(name, ctx)),
    description: description === null ? null : viewText(description, ctx),
  };
}
