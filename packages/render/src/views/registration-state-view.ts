import type { CompiledEvent } from '@plenary/model/compiled';
import type { WindowState } from '@plenary/rules';
import { momentWords } from '../dates/date-words.ts';
import { isoInZone } from '../dates/iso-in-zone.ts';
import { untilWords } from '../dates/until-words.ts';
import type { ViewContext } from './view-context.ts';

/** Whether one may register now, in words and as a state. */
export interface RegistrationStateView {
  /**
   * `full`: the window is open, the day has no seat. `closed`: also of a cancelled event. `over`: the event has ended. `unknown`: no
   * availability was given.
   */
  readonly state: 'not-open' | 'open' | 'full' | 'closed' | 'over' | 'unknown';
  /** Such as 'Aanmelden kan tot en met donderdag 9 november 2023.' */
  readonly words: string;
  /** The instant the words speak of, ISO 8601 with offset; null where there is none. */
  readonly datetime: string | null;
  /** Whether the form is shown. */
  readonly canRegister: boolean;
}

/**
 * Whether one may register now, with the instant that goes with it.
 *
 * @param event - the compiled event, for its zone and its end.
 * @param ctx - messages, the instant of the page, and the availability to tell of.
 *
 * @example
 * ```ts
 * import type { CompiledEvent } from '@plenary/model/compiled';
 * import { registrationStateView, type ViewContext } from '@plenary/render';
 *
 * const mayRegister = (event: CompiledEvent, ctx: ViewContext): boolean =>
 *   registrationStateView(event, ctx).canRegister;
 * ```
 */
export function registrationStateView(
  event: CompiledEvent,
  ctx: ViewContext,
): RegistrationStateView {
  const words = ctx.messages.seats;
  if (event.endsAt !== null && ctx.now >= event.endsAt) {
    return refused('over', words.over, isoInZone(event.endsAt, event.zone));
  }
  const { EventCancelled: cancelled } = ctx.messages.event.status;
  if (event.status === 'EventCancelled' && cancelled !== null) {
    return refused('closed', cancelled, null);
  }
  if (ctx.availability === null) return refused('unknown', words.unknown, null);
  const { window, remaining, limit, waiting } = ctx.availability;
  if (window.state === 'open' && remaining !== null && remaining <= 0) {
    const told = waiting > 0 ? words.dayWaiting(waiting) : words.dayFull(limit);
    return refused('full', told, null);
  }
  return {
    state: window.state,
    canRegister: window.state === 'open',
    ...windowWords(window, event, ctx),
  };
}

function refused(
  state: RegistrationStateView['state'],
  words: string,
  datetime: string | null,
): RegistrationStateView {
  return { state, words, datetime, canRegister: false };
}

function windowWords(
  window: WindowState,
  { zone }: CompiledEvent,
  { messages, now }: ViewContext,
): Pick<RegistrationStateView, 'words' | 'datetime'> {
  const until = (at: number) => untilWords(at, zone, messages, now);
  switch (window.state) {
    case 'not-open':
      return window.opensAt === null
        ? { words: messages.seats.windowNotPlanned, datetime: null }
        : {
            words: messages.seats.windowNotOpen(momentWords(window.opensAt, zone, messages)),
            datetime: isoInZone(window.opensAt, zone),
          };
    case 'open':
      return {
        words: messages.seats.windowOpen(until(window.closesAt)),
        datetime: isoInZone(window.closesAt, zone),
      };
    case 'closed':
      return {
        words: messages.seats.windowClosed(until(window.closedAt)),
        datetime: isoInZone(window.closedAt, zone),
      };
  }
}
