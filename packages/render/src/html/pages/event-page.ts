import type { AssumptionsView, EventView } from '../../views/event-view.ts';
import type { FeatureView } from '../../views/feature-view.ts';
import type { FactView, HeroView } from '../../views/hero-view.ts';
import type { ThemesView } from '../../views/themes-view.ts';
import { html } from '../html-template.ts';
import { glossary } from '../parts/glossary.ts';
import { buttonLink, link } from '../parts/link.ts';
import { programme } from '../parts/programme.ts';
import { paragraphs, text } from '../parts/text.ts';
import { groupHeading, themeCards } from '../parts/theme-cards.ts';
import type { SafeHtml } from '../safe-html.ts';

/** What a site puts into the event's page. */
export interface EventPageSlots {
  /** Beside the words at the top: a drawing with a title of its own. */
  readonly picture?: SafeHtml | undefined;
}

/**
 * The event's own page: what, when and where on top, then programme, themes and what stands apart.
 *
 * @param view - from `eventView`.
 * @param slots - a picture for the top.
 *
 * @example
 * ```ts
 * import type { EventView } from '@plenary/render';
 * import { eventPage, unsafeHtml } from '@plenary/render/html';
 *
 * const picture = unsafeHtml('<svg role="img"><title>Zon</title></svg>');
 * const withPicture = (view: EventView): string => eventPage(view, { picture }).markup;
 * ```
 */
export function eventPage(view: EventView, slots: EventPageSlots = {}): SafeHtml {
  return html`${hero(view, slots)}
<div class="plenary-wrap plenary-sections">
${view.introduction.length > 0 && html`<div class="plenary-introduction">${paragraphs(view.introduction)}</div>`}
<section aria-labelledby="programme"><h2 id="programme">${view.programme.title}</h2>${programme(view.programme, { length: 'brief', level: 3 })}</section>
${view.themes !== null && themes(view.themes)}
${assumptions(view.assumptions)}
${glossary(view.glossary)}
</div>
${view.features.length > 0 && html`<div class="plenary-features"><div class="plenary-wrap">${view.features.map(feature)}</div></div>`}`;
}

function hero(view: EventView, { picture }: EventPageSlots): SafeHtml {
  const { headline, title, eventTitle, summary, facts, status } = view.hero;
  return html`<div class="plenary-hero"><div class="plenary-wrap"><div class="plenary-hero-words">${headline !== null && html`<p class="plenary-headline">${text(headline)}</p>`}<h1>${text(title)}</h1>${eventTitle !== null && html`<p class="plenary-event-title">${text(eventTitle)}</p>`}<p class="plenary-lead">${text(summary)}</p>${status !== null && html`<p class="plenary-status">${status}</p>`}<dl class="plenary-facts">${facts.map(fact)}</dl>${actions(view.hero)}<p class="plenary-window">${view.registration.words}</p></div>${picture !== undefined && html`<div class="plenary-hero-picture">${picture}</div>`}</div></div>`;
}

function fact(view: FactView): SafeHtml {
  return html`<div><dt>${view.label}</dt><dd>${factWords(view)}</dd></div>`;
}

function factWords({ value, datetime, href }: FactView): SafeHtml {
  if (href !== null) return link({ href, label: value });
  return datetime === null ? html`${value}` : html`<time datetime="${datetime}">${value}</time>`;
}

function actions({ register, programme: toProgramme }: HeroView): SafeHtml {
  const primary = register !== null && buttonLink(register, 'primary');
  return html`<p class="plenary-actions">${primary}${buttonLink(toProgramme, 'quiet')}</p>`;
}

function themes(view: ThemesView): SafeHtml {
  const groups = view.groups.map(
    (group) => html`${groupHeading(group)}${themeCards(group, 'brief')}`,
  );
  return html`<section aria-labelledby="themes"><h2 id="themes">${view.title}</h2>${groups}</section>`;
}

function feature({ id, title, byline, paragraphs: body }: FeatureView): SafeHtml {
  const by = byline !== null && html`<p class="plenary-byline">${text(byline)}</p>`;
  return html`<section aria-labelledby="feature-${id}"><h2 id="feature-${id}">${text(title)}</h2>${by}${paragraphs(body)}</section>`;
}

function assumptions(view: AssumptionsView | null): SafeHtml {
  if (view === null) return html``;
  const items = view.items.map((item) => html`<li>${text(item)}</li>`);
  return html`<section class="plenary-assumptions" aria-labelledby="assumptions"><h2 id="assumptions">${view.title}</h2><p>${view.introduction}</p><ul>${items}</ul></section>`;
}
