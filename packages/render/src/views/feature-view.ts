import type {
  CompiledContribution,
  CompiledContributor,
  CompiledEvent,
  LocalizedText,
} from '@plenary/model/compiled';
import { contributorView } from './programme-view.ts';
import type { ViewContext } from './view-context.ts';
import { joined, pageText, paragraphsOf, type ViewText, viewText } from './view-text.ts';

/** A piece of the event told apart: a keynote, a contest. */
export interface FeatureView {
  readonly id: string;
  readonly title: ViewText;
  /** Such as the speaker with what they are; null where there is none. */
  readonly byline: ViewText | null;
  readonly paragraphs: readonly ViewText[];
}

/** What the event's page tells apart: each keynote, then the contest. */
export function featureViews(event: CompiledEvent, ctx: ViewContext): FeatureView[] {
  return [...keynotes(event, ctx), ...contest(event, ctx)];
}

function keynotes(event: CompiledEvent, ctx: ViewContext): FeatureView[] {
  return event.sessions
    .filter(({ state }) => state !== 'dropped')
    .flatMap((session) => [session, ...session.parts])
    .flatMap((part) => {
      const speaker = speakerOf(part, event);
      return speaker === undefined ? [] : [keynote(part, speaker, ctx)];
    });
}

/** A session, or a part of one. */
interface Spoken {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly contributors: readonly CompiledContribution[];
}

function speakerOf(part: Spoken, event: CompiledEvent): CompiledContributor | undefined {
  const keynote = part.contributors.find(({ role }) => role === 'keynote');
  return event.contributors.find(({ id }) => id === keynote?.contributor);
}

function keynote(part: Spoken, speaker: CompiledContributor, ctx: ViewContext): FeatureView {
  const { name, description } = contributorView(speaker, ctx);
  const title = viewText(part.title, ctx);
  const words = ctx.messages.event.keynote(title.text);
  return {
    id: part.id,
    title: words === title.text ? title : pageText(words),
    byline: description === null ? name : joined([name, pageText(', '), description]),
    paragraphs: paragraphsOf(part.summary, ctx),
  };
}

function contest(event: CompiledEvent, ctx: ViewContext): FeatureView[] {
  if (event.contest === null) return [];
  const { title, description } = event.contest;
  const paragraphs = paragraphsOf(description, ctx);
  return [{ id: 'contest', title: viewText(title, ctx), byline: null, paragraphs }];
}
