import type {
  ContributorView,
  PartView,
  ProgrammeDayView,
  ProgrammeEntryView,
  ProgrammeView,
} from '../../views/programme-view.ts';
import { html } from '../html-template.ts';
import type { SafeHtml } from '../safe-html.ts';
import { type HeadingLevel, heading } from './heading.ts';
import { link } from './link.ts';
import { paragraphs, text } from './text.ts';

/** How a programme is shown: one line an entry or whole, and the level of its headings. */
export interface ProgrammeShape {
  readonly length: 'brief' | 'whole';
  readonly level: 2 | 3;
}

/** The programme as ordered lists; several days get a heading each. */
export function programme({ days, untimed }: ProgrammeView, shape: ProgrammeShape): SafeHtml {
  const lists =
    days.length > 1
      ? days.map((day) => dayList(day, shape))
      : days.map(({ entries }) => list(entries, shape, shape.level));
  return html`${lists}${untimed.length > 0 && list(untimed, shape, shape.level)}`;
}

function dayList({ date, datetime, entries }: ProgrammeDayView, shape: ProgrammeShape): SafeHtml {
  const day = html`<time datetime="${datetime}">${date}</time>`;
  const under = shape.level === 2 ? 3 : 4;
  return html`${heading(shape.level, 'plenary-day', day)}${list(entries, shape, under)}`;
}

function list(
  entries: readonly ProgrammeEntryView[],
  { length }: ProgrammeShape,
  level: HeadingLevel,
): SafeHtml {
  return html`<ol class="plenary-programme plenary-programme-${length}">${entries.map((each) => entry(each, length, level))}</ol>`;
}

function entry(
  view: ProgrammeEntryView,
  length: ProgrammeShape['length'],
  level: HeadingLevel,
): SafeHtml {
  const { kind, time, untimed, startsAt, dropped, title, choice } = view;
  const asks = choice === null ? '' : ' plenary-entry-choice';
  const when =
    time === null || startsAt === null
      ? html`${untimed}`
      : html`<time datetime="${startsAt}">${time}</time>`;
  const off = dropped !== null && html`<p class="plenary-dropped">${dropped}</p>`;
  const invitation =
    choice !== null && html`<p class="plenary-entry-invitation">${link(choice)}</p>`;
  return html`<li class="plenary-entry plenary-entry-${kind}${asks}"><p class="plenary-entry-time">${when}</p><div class="plenary-entry-body">${heading(level, 'plenary-entry-title', text(title))}${off}${particulars(view)}${length === 'brief' ? brief(view) : whole(view)}</div>${invitation}</li>`;
}

function particulars({ particulars: all }: ProgrammeEntryView): SafeHtml {
  if (all.length === 0) return html``;
  return html`<p class="plenary-entry-particulars">${all.map((one, place) => html`${place > 0 && ' · '}${text(one)}`)}</p>`;
}

function brief({ summary, contributors, parts }: ProgrammeEntryView): SafeHtml {
  const by =
    contributors.length > 0 &&
    html`<p>${contributors.map(({ name }, place) => html`${place > 0 && ', '}<b>${text(name)}</b>`)}</p>`;
  if (summary !== null) return html`${by}<p>${text(summary)}</p>`;
  if (parts.length === 0) return html`${by}`;
  return html`${by}<ul class="plenary-parts-brief">${parts.map(briefPart)}</ul>`;
}

function briefPart({ title, contributors }: PartView): SafeHtml {
  return html`<li>${text(title)}${contributors.map(({ name }) => html`, <b>${text(name)}</b>`)}</li>`;
}

function whole({ summary, description, contributors, parts }: ProgrammeEntryView): SafeHtml {
  const line = summary !== null && html`<p>${text(summary)}</p>`;
  const list = parts.length > 0 && html`<ul class="plenary-parts">${parts.map(part)}</ul>`;
  return html`${contributors.map(contributor)}${line}${paragraphs(description)}${list}`;
}

function part({ title, summary, contributors }: PartView): SafeHtml {
  return html`<li><p class="plenary-part-title">${text(title)}</p>${contributors.map(contributor)}${paragraphs(summary)}</li>`;
}

function contributor({ name, description }: ContributorView): SafeHtml {
  const what = description !== null && html`, ${text(description)}`;
  return html`<p class="plenary-contributor"><b>${text(name)}</b>${what}</p>`;
}
