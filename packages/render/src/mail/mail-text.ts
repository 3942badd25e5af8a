import type { MailLinkView } from './mail-link.ts';
import type { MailView } from './mail-view.ts';

/**
 * A mail as plain text, complete on its own. Lines are left as long as their paragraphs: the reader's
 * program wraps them to its width.
 *
 * @param view - what the mail says
 */
export function mailText(view: MailView): string {
  const day = dayParagraphs(view);
  const link = view.link === null ? [] : linkParagraphs(view.link);
  const paragraphs = [
    ...(view.notice === null ? [] : [view.notice]),
    view.greeting,
    ...view.opening,
    ...(view.linkFirst ? [...link, ...day] : [...day, ...link]),
    ...(view.calendar === null ? [] : [lines(view.calendar.heading, view.calendar.text)]),
    lines(view.closing, view.organizer),
    view.about,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function dayParagraphs({ event, facts }: MailView): string[] {
  return [
    lines(event.title.text, event.summary.text),
    lines(...facts.map(({ label, value }) => `${label}: ${value.text}`)),
  ];
}

function linkParagraphs({
  label,
  href,
  introduction,
  possible,
  past,
  warning,
}: MailLinkView): string[] {
  return [
    lines(label, href),
    ...(introduction === null ? [] : [lines(introduction, ...possible.map((line) => `- ${line}`))]),
    ...(past.length === 0 ? [] : [past.join(' ')]),
    warning,
  ];
}

function lines(...of: readonly string[]): string {
  return of.join('\n');
}
