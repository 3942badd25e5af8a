import type { Answers, CompiledEvent, CompiledTheme } from '@plenary/model/compiled';
import { timeWords, whenWords } from '../dates/date-words.ts';
import { venueLine } from '../ical/venue-line.ts';
import { inSentence } from '../messages/in-sentence.ts';
import type { Messages } from '../messages/messages.ts';
import { roomName } from '../views/room-name.ts';
import { themeIsOn } from '../views/theme-is-on.ts';
import { around, joined, pageText, type ViewText, viewText } from '../views/view-text.ts';

/** One line of what stands, such as 'Waar: Evoluon, …'. */
export interface MailFact {
  readonly label: string;
  readonly value: ViewText;
}

/**
 * When and where the event is.
 *
 * @param event - the compiled event
 * @param messages - the texts of the mail's language
 */
export function dayFacts(event: CompiledEvent, messages: Messages): MailFact[] {
  const { labels } = messages.mail;
  const when = plain(labels.when, whenWords(event, event.zone, messages));
  // Once it is put off, the time that is known no longer holds.
  return [
    ...(event.status === 'EventPostponed' ? [] : [when]),
    ...(event.venue === null ? [] : [plain(labels.where, venueLine(event.venue))]),
    ...(event.online === null ? [] : [plain(messages.event.online, event.online.url)]),
  ];
}

/**
 * The sessions in which a theme was chosen, each with its hours and the theme.
 *
 * @param event - the compiled event
 * @param themes - ids of the chosen themes; one the event no longer has is left out
 * @param messages - the texts of the mail's language
 */
export function choiceFacts(
  event: CompiledEvent,
  themes: readonly string[],
  messages: Messages,
): MailFact[] {
  return event.themes
    .filter(({ id }) => themes.includes(id))
    .flatMap((theme) => [
      ...sessionFacts(event, theme, messages),
      { label: messages.event.theme(theme.number), value: themeWords(event, theme, messages) },
    ]);
}

/**
 * The themes somebody waits for while they keep a seat.
 *
 * @param event - the compiled event
 * @param wants - ids of those themes
 * @param messages - the texts of the mail's language
 */
export function wishFacts(
  event: CompiledEvent,
  wants: readonly string[],
  messages: Messages,
): MailFact[] {
  const themes = event.themes.filter(({ id }) => wants.includes(id));
  if (themes.length === 0) return [];
  const titles = themes.map((theme) =>
    around(`${messages.event.theme(theme.number)}: `, themeWords(event, theme, messages)),
  );
  return [{ label: messages.mail.labels.wants, value: listed(titles) }];
}

/**
 * What was chosen in the form besides a theme, such as a region. What was typed is left out: anybody can
 * fill in somebody else's address, and a wish can be sensitive.
 *
 * @param event - the compiled event
 * @param answers - the registration's answers
 * @param messages - the texts of the mail's language
 */
export function answerFacts(
  event: CompiledEvent,
  answers: Answers,
  messages: Messages,
): MailFact[] {
  return event.form.fields
    .filter(({ meaning, sensitive }) => meaning !== 'theme' && !sensitive)
    .flatMap(({ name, label, choices, removedChoices }) => {
      const answer = answers[name] ?? [];
      const chosen = [answer]
        .flat()
        .flatMap((id) => [...choices, ...removedChoices].find((choice) => choice.id === id) ?? []);
      if (chosen.length === 0) return [];
      const labels = chosen.map((choice) => viewText(choice.label, { messages }));
      return [{ label: viewText(label, { messages }).text, value: listed(labels) }];
    });
}

function themeWords(event: CompiledEvent, theme: CompiledTheme, messages: Messages): ViewText {
  const title = viewText(theme.title, { messages });
  return themeIsOn(theme, event)
    ? title
    : joined([title, pageText(` (${inSentence(messages.event.dropped)})`)]);
}

/** With its hours and the room, as far as they are known. */
function sessionFacts(
  event: CompiledEvent,
  { session: id, room }: CompiledTheme,
  messages: Messages,
): MailFact[] {
  const session = event.sessions.find((each) => each.id === id);
  if (session === undefined) return [];
  const { startsAt, endsAt } = session;
  const place = roomName(room, event, { messages });
  const title = listed([viewText(session.title, { messages }), ...(place === null ? [] : [place])]);
  const label = messages.mail.labels.session;
  if (startsAt === null) return [{ label, value: title }];
  const hours = messages.dates.hours(timeWords({ startsAt, endsAt }, event.zone, messages));
  return [{ label, value: around(`${hours}, `, title) }];
}

function plain(label: string, words: string): MailFact {
  return { label, value: pageText(words) };
}

function listed(texts: readonly ViewText[]): ViewText {
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return only;
  return joined(texts.flatMap((text, place) => (place === 0 ? [text] : [pageText(', '), text])));
}
