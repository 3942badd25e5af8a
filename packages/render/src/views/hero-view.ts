import type { CompiledEvent } from '@plenary/model/compiled';
import { whenWords } from '../dates/date-words.ts';
import { isoInZone } from '../dates/iso-in-zone.ts';
import type { LinkView } from './link-view.ts';
import { onlineLink } from './online-link.ts';
import { registrationStateView } from './registration-state-view.ts';
import { tellsSeats } from './seats-on-offer.ts';
import { seatsView } from './seats-view.ts';
import type { ViewContext } from './view-context.ts';
import { type ViewText, viewText } from './view-text.ts';

/** A fact with its name: when, where, how many seats. */
export interface FactView {
  readonly kind: 'when' | 'where' | 'online' | 'seats';
  readonly label: string;
  readonly value: string;
  /** ISO 8601 with offset for a time; null otherwise. */
  readonly datetime: string | null;
  /** Where the value leads; null for no link. */
  readonly href: string | null;
}

/** The top of the event's page. */
export interface HeroView {
  readonly headline: ViewText | null;
  /** The motto of the day, or else the event's title. */
  readonly title: ViewText;
  /** The event's title where the motto stands above; null otherwise. */
  readonly eventTitle: ViewText | null;
  readonly summary: ViewText;
  readonly facts: readonly FactView[];
  /** That the event is cancelled, moved or postponed; null where it goes on as planned. */
  readonly status: string | null;
  /** To the form; null when one cannot register. */
  readonly register: LinkView | null;
  readonly programme: LinkView;
}

/** The top of the event's page: the day's motto, its facts, and the way to register. */
export function heroView(event: CompiledEvent, ctx: ViewContext): HeroView {
  const { messages, urls } = ctx;
  const { canRegister } = registrationStateView(event, ctx);
  return {
    headline: event.headline === null ? null : viewText(event.headline, ctx),
    title: viewText(event.motto ?? event.title, ctx),
    eventTitle: event.motto === null ? null : viewText(event.title, ctx),
    summary: viewText(event.summary, ctx),
    facts: factsOf(event, ctx),
    status: messages.event.status[event.status],
    register: canRegister ? { href: urls.register, label: messages.event.register } : null,
    programme: { href: urls.programme, label: messages.event.viewProgramme },
  };
}

function factsOf(event: CompiledEvent, ctx: ViewContext): FactView[] {
  const { messages, availability } = ctx;
  const facts: FactView[] = [
    {
      kind: 'when',
      label: messages.event.when,
      value: whenWords(event, event.zone, messages),
      datetime: isoInZone(event.startsAt, event.zone),
      href: null,
    },
  ];
  if (event.venue !== null) {
    const { name, locality } = event.venue;
    const value = `${name}, ${locality}`;
    facts.push(plainFact('where', messages.event.where, value));
  }
  if (event.online !== null) {
    const { href, label } = onlineLink(event.online, ctx);
    facts.push({ ...plainFact('online', messages.event.online, label), href });
  }
  if (availability !== null && availability.limit !== null && tellsSeats(event, ctx)) {
    const { limit, remaining } = availability;
    const used = remaining === null ? 0 : limit - remaining;
    const { words } = seatsView({ limit, used, remaining }, ctx);
    facts.push(plainFact('seats', messages.event.seats, words));
  }
  return facts;
}

function plainFact(kind: FactView['kind'], label: string, value: string): FactView {
  return { kind, label, value, datetime: null, href: null };
}
