import type { CompiledEvent } from '@plenary/model/compiled';
import { type FeatureView, featureViews } from './feature-view.ts';
import { type GlossaryView, glossaryView } from './glossary-view.ts';
import { type HeroView, heroView } from './hero-view.ts';
import { type ProgrammeEntryView, type ProgrammeView, programmeView } from './programme-view.ts';
import { type RegistrationStateView, registrationStateView } from './registration-state-view.ts';
import { type ThemesView, themesView } from './themes-view.ts';
import type { ViewContext } from './view-context.ts';
import { paragraphsOf, type ViewText, viewText } from './view-text.ts';

/** What the site needs and the announcement does not state. */
export interface AssumptionsView {
  readonly title: string;
  readonly introduction: string;
  readonly items: readonly ViewText[];
}

/** The event's own page. */
export interface EventView {
  readonly documentTitle: string;
  readonly metaDescription: string;
  readonly hero: HeroView;
  readonly registration: RegistrationStateView;
  readonly introduction: readonly ViewText[];
  readonly programme: ProgrammeView;
  readonly themes: ThemesView | null;
  readonly features: readonly FeatureView[];
  readonly assumptions: AssumptionsView | null;
  readonly glossary: GlossaryView | null;
}

/**
 * The event's own page: what it is, when, where, whether there is room, its programme and themes.
 *
 * @param event - the compiled event.
 * @param ctx - messages, the instant of the page, addresses of pages, and availability.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { eventView, type ViewContext } from '@plenary/render';
 *
 * const facts = (event: CompiledEvent, ctx: ViewContext): string[] =>
 *   eventView(event, ctx).hero.facts.map(({ label, value }) => `${label}: ${value}`);
 * ```
 */
export function eventView(event: CompiledEvent, ctx: ViewContext): EventView {
  const hero = heroView(event, ctx);
  const introduction = paragraphsOf(event.description, ctx);
  const programme = programmeView(event, ctx);
  const themes = event.themes.length === 0 ? null : themesView(event, ctx);
  const features = featureViews(event, ctx);
  return {
    documentTitle: viewText(event.title, ctx).text,
    metaDescription: viewText(event.summary, ctx).text,
    hero,
    registration: registrationStateView(event, ctx),
    introduction,
    programme,
    themes,
    features,
    assumptions: assumptionsView(event, ctx),
    glossary: glossaryView(
      [
        hero.title,
        hero.eventTitle,
        hero.summary,
        ...introduction,
        ...programme.days.flatMap(({ entries }) => entries.flatMap(textsOfEntry)),
        ...(themes?.groups ?? []).flatMap((group) => group.themes.map(({ title }) => title)),
        ...features.flatMap(({ title, byline, paragraphs }) => [title, byline, ...paragraphs]),
      ],
      event,
      ctx,
    ),
  };
}

function textsOfEntry({ title, summary, parts }: ProgrammeEntryView): (ViewText | null)[] {
  return [title, summary, ...parts.map((part) => part.title)];
}

function assumptionsView(event: CompiledEvent, ctx: ViewContext): AssumptionsView | null {
  if (event.assumptions.length === 0) return null;
  return {
    title: ctx.messages.event.assumptions,
    introduction: ctx.messages.event.assumptionsIntroduction,
    items: event.assumptions.map(({ text }) => viewText(text, ctx)),
  };
}
