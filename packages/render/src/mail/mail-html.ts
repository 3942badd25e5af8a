import { html } from '../html/html-template.ts';
import { text } from '../html/parts/text.ts';
import type { SafeHtml } from '../html/safe-html.ts';
import type { MailLinkView } from './mail-link.ts';
import type { MailView } from './mail-view.ts';

/**
 * The same mail as an HTML document: one column, no picture, the few rules inlined since many mail
 * programs drop a style sheet. Colours are the reader's own, light or dark.
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
<title>${view.subject}</title>
</head>
<body style="margin:0;padding:24px 16px;font-family:system-ui,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.55">
<div style="max-width:36em;margin:0 auto">
${view.notice === null ? null : html`<p style="padding:8px 12px;border:1px solid"><strong>${view.notice}</strong></p>`}
${paragraphs([view.greeting, ...view.opening])}
${view.linkFirst ? [linkSection(view.link), daySection(view)] : [daySection(view), linkSection(view.link)]}
<h2 style="margin:32px 0 8px;font-size:19px">${view.calendar.heading}</h2>
<p style="margin:0 0 16px">${view.calendar.text}</p>
<p style="margin:32px 0 16px">${view.closing}<br>${view.organizer}</p>
<p style="margin:0;padding-top:16px;border-top:1px solid;font-size:15px">${view.about}</p>
</div>
</body>
</html>
`;
  return markup;
}

function daySection({ event, facts }: MailView): SafeHtml {
  return html`<h1 style="margin:32px 0 8px;font-size:24px;line-height:1.25">${text(event.title)}</h1>
<p style="margin:0 0 16px">${text(event.summary)}</p>
<dl style="margin:0 0 24px">
${facts.map(
  ({ label, value }) => html`<dt style="font-weight:bold">${label}</dt>
<dd style="margin:0 0 8px">${text(value)}</dd>
`,
)}</dl>
`;
}

function linkSection(link: MailLinkView | null): SafeHtml | null {
  if (link === null) return null;
  const { label, href, introduction, possible, past, warning } = link;
  return html`<p style="margin:24px 0"><a href="${href}" style="display:inline-block;padding:12px 24px;border:2px solid;border-radius:24px;font-weight:bold">${label}</a></p>
${introduction === null ? null : html`<p style="margin:0 0 8px">${introduction}</p>\n`}${
  possible.length === 0
    ? null
    : html`<ul style="margin:0 0 16px;padding-left:24px">
${possible.map((line) => html`<li>${line}</li>\n`)}</ul>
`
}${paragraphs([...past, warning])}`;
}

function paragraphs(words: readonly string[]): SafeHtml[] {
  return words.map((each) => html`<p style="margin:0 0 16px">${each}</p>\n`);
}
