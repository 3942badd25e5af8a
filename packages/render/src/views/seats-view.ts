import type { Availability, ThemeAvailability } from '@plenary/rules';
import type { Messages } from '../messages/messages.ts';

/**
 * Seats as the public reads them. Below five the number is not told, not even by the bar.
 */
export interface SeatsView {
  /** `open`: nothing limits the seats. */
  readonly state: 'open' | 'room' | 'nearly' | 'full';
  /** Such as '46 van 60 plaatsen vrij', 'Nog enkele plaatsen', 'Vol (48 van 48)'. */
  readonly words: string;
  /** How full the bar is, 0 to 100; null where nothing limits the seats. */
  readonly filled: number | null;
}

/** From this many seats on, the public is told the number. */
export const fewestSeatsTold = 5;

/** Where the bar stands for every nearly full theme, so that it tells no number. */
const nearlyFilled = 95;

/**
 * Seats in words and as a bar, from what the desk counts.
 *
 * @param seats - limit, used, remaining and how many wait, of a theme (`ThemeAvailability`) or of the
 * whole day.
 * @param ctx - the messages of a language.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { seatsView } from '@plenary/render';
 * import { nl } from '@plenary/render/nl';
 *
 * const seats = seatsView({ limit: 60, used: 14, remaining: 46 }, { messages: nl });
 * assert.equal(seats.words, '46 van 60 plaatsen vrij');
 * assert.equal(seatsView({ limit: 60, used: 57, remaining: 3 }, { messages: nl }).filled, 95);
 * ```
 */
export function seatsView(
  seats: Pick<ThemeAvailability, 'limit' | 'used' | 'remaining'> & { readonly waiting?: number },
  ctx: { readonly messages: Pick<Messages, 'seats'> },
): SeatsView {
  const words = ctx.messages.seats;
  const { limit, used, remaining, waiting = 0 } = seats;
  if (remaining === null) return { state: 'open', words: words.open, filled: null };
  if (remaining <= 0) {
    const full = limit !== null && used >= limit;
    const told = full ? words.full(limit) : words.none;
    return { state: 'full', words: waiting > 0 ? words.waiting(waiting) : told, filled: 100 };
  }
  if (remaining < fewestSeatsTold) {
    return { state: 'nearly', words: words.nearly, filled: nearlyFilled };
  }
  if (limit === null) return { state: 'room', words: words.left(remaining), filled: null };
  return { state: 'room', words: words.room(remaining, limit), filled: filled(remaining, limit) };
}

/** Seats of a theme; null where no availability was given or the theme is not in it. */
export function themeSeats(
  theme: string,
  ctx: {
    readonly messages: Pick<Messages, 'seats'>;
    readonly availability: Availability | null;
  },
): SeatsView | null {
  const seats = ctx.availability?.themes.find((candidate) => candidate.theme === theme);
  return seats === undefined ? null : seatsView(seats, ctx);
}

function filled(remaining: number, limit: number): number {
  return Math.min(nearlyFilled, Math.max(0, Math.round(100 * (1 - remaining / limit))));
}
