import type { CompiledEvent } from '@plenary/model/compiled';
import type { ThemeWithRoom } from '@plenary/rules';
import type { FormTarget } from './link-view.ts';
import { fewestSeatsTold, type SeatsView } from './seats-view.ts';
import { themeTitle } from './theme-title.ts';
import type { ViewContext } from './view-context.ts';
import type { ViewReason } from './view-reason.ts';
import type { ViewText } from './view-text.ts';

/** A theme with room, offered beside a refusal: one button each. */
export interface OfferView {
  readonly theme: string;
  /** Posted with the same answers: `step` = `take:<theme id>`. */
  readonly name: 'step';
  readonly value: string;
  /** Such as 'Thema 5: Oplossen tekorten onderwijspersoneel'. */
  readonly label: ViewText;
  /** Such as '29 plaatsen vrij'. */
  readonly seats: string;
  /** As on a card, so that both look alike. */
  readonly seatsState: SeatsView['state'];
}

/**
 * The offers with their heading: a form of its own that carries the refused answers, so that the Enter
 * key in the other form never takes an offer.
 */
export interface OffersView extends FormTarget {
  readonly title: string;
  readonly introduction: string;
  readonly items: readonly OfferView[];
}

/** A button for each theme that would admit the refused command instead; null where there is none. */
export function offersView(
  reasons: readonly ViewReason[],
  introduction: string,
  target: FormTarget,
  event: CompiledEvent,
  ctx: ViewContext,
): OffersView | null {
  const withRoom = new Map(
    reasons
      .flatMap((reason) =>
        reason.code === 'quota.full' || reason.code === 'waiting.ahead' ? reason.withRoom : [],
      )
      .map((room) => [room.theme, room]),
  );
  const items = [...withRoom.values()].flatMap((room) => offerView(room, event, ctx));
  return items.length === 0
    ? null
    : { ...target, title: ctx.messages.form.offers, introduction, items };
}

function offerView(
  { theme: id, remaining }: ThemeWithRoom,
  event: CompiledEvent,
  ctx: ViewContext,
): OfferView[] {
  const theme = event.themes.find((candidate) => candidate.id === id);
  if (theme === undefined) return [];
  const { seats } = ctx.messages;
  return [
    {
      theme: id,
      name: 'step',
      value: `take:${id}`,
      label: themeTitle(theme, ctx),
      seats: remaining === null ? seats.open : leftWords(remaining, seats),
      seatsState: remaining !== null && remaining < fewestSeatsTold ? 'nearly' : 'room',
    },
  ];
}

function leftWords(remaining: number, seats: ViewContext['messages']['seats']): string {
  return remaining < fewestSeatsTold ? seats.nearly : seats.left(remaining);
}
