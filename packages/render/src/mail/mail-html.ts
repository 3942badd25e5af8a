import { html } from '../html/html-template.ts';
import { text } from '../html/parts/text.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import type { MailLinkView } from './mail-link.ts';
import { mailStyles, mailStyle as style } from './mail-style.ts';
import type { MailView } from './mail-view.ts';

/**
 * The same mail as an HTML document in the site's own colours: one column under a band with the name of
 * the event, no picture. The rules are inlined, since many mail programs drop a style sheet; the one
 * sheet only turns the colours for a reader who asks for dark.
 *
 * @param view - what the mail says
 */
export function mailHtml(view: MailView): string {
  const { markup } = html`<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${view.subject}</title>
${mailStyles}
</head>
<body ${style('page')}>
<div ${style('column')}>
<div ${style('band')}><p ${style('organizer')}>${view.organizer}</p>
<h1 ${style('title')}>${text(view.event.title)}</h1></div>
<div ${style('card')}>
${view.notice === null ? null : html`<p ${style('notice')}><strong>${view.notice}</strong></p>`}
${paragraphs([view.greeting, ...view.opening])}
${view.linkFirst ? [linkSection(view.link), daySection(view)] : [daySection(view), linkSection(view.link)]}
${calendarSection(view.calendar)}<p ${style('closing')}>${view.closing}<br>${view.organizer}</p>
</div>
<p ${style('about')}>${view.about}</p>
</div>
</body>
</html>
`;
  return markup;
}

function daySection({ event, facts }: MailView): SafeHtml {
  return html`<div ${style('day')}><p ${style('paragraph')}>${text(event.summary)}</p>
<dl ${style('facts')}>
${facts.map(
  ({ label, value }) => html`<dt ${style('label')}>${label}</dt>
<dd ${style('value')}>${text(value)}</dd>
`,
)}</dl></div>
`;
}

function calendarSection(calendar: MailView['calendar']): SafeHtml | null {
  if (calendar === null) return null;
  return html`<h2 ${style('heading')}>${calendar.heading}</h2>
${paragraphs([calendar.text])}
`;
}

function linkSection(link: MailLinkView | null): SafeHtml | null {
  if (link === null) return null;
  const { label, href, introduction, possible, past, warning } = link;
  return html`<p ${style('action')}><a href="${href}" ${style('button')}>${label}</a></p>
${introduction === null ? null : html`<p ${style('lead-in')}>${introduction}</p>\n`}${
  possible.length === 0
    ? null
    : html`<ul ${style('list')}>
${possible.map((line) => html`<li>${line}</li>\n`)}</ul>
`
}${paragraphs([...past, warning])}`;
}

function paragraphs(words: readonly string[]): SafeHtml[] {
  return words.map((each) => html`<p ${style('paragraph')}>${each}</p>\n`);
}
