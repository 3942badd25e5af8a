import type { Answers, CompiledEvent } from '@plenary/model/compiled';
import { timeWords, whenWords } from '../dates/date-words.ts';
import { venueLine } from '../ical/venue-line.ts';
import type { Messages } from '../messages/messages.ts';
import { around, pageText, type ViewText, viewText } from '../views/view-text.ts';

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
  return event.venue === null ? [when] : [when, plain(labels.where, venueLine(event.venue))];
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
      ...sessionFacts(event, theme.session, messages),
      { label: messages.event.theme(theme.number), value: viewText(theme.title, { messages }) },
    ]);
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
    .flatMap(({ name, label, choices }) => {
      const chosen = choices.find(({ id }) => id === answers[name]);
      if (chosen === undefined) return [];
      const value = viewText(chosen.label, { messages });
      return [{ label: viewText(label, { messages }).text, value }];
    });
}

function sessionFacts(event: CompiledEvent, id: string, messages: Messages): MailFact[] {
  const session = event.sessions.find((each) => each.id === id);
  if (session === undefined) return [];
  const { startsAt, endsAt } = session;
  const title = viewText(session.title, { messages });
  const label = messages.mail.labels.session;
  if (startsAt === null) return [{ label, value: title }];
  const hours = messages.dates.hours(timeWords({ startsAt, endsAt }, event.zone, messages));
  return [{ label, value: around(`${hours}, `, title) }];
}

function plain(label: string, words: string): MailFact {
  return { label, value: pageText(words) };
}
