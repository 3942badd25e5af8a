import type { CompiledEvent } from '@plenary/model/compiled';
import { registrationStateView } from './registration-state-view.ts';
import { type SeatsView, themeSeats } from './seats-view.ts';
import type { ViewContext } from './view-context.ts';

/** Whether seats are told to visitors: only while registration is open, also when the day is full. */
export function tellsSeats(event: CompiledEvent, ctx: ViewContext): boolean {
  const { state } = registrationStateView(event, ctx);
  return state === 'open' || state === 'full';
}

/** Seats of a theme as a visitor reads them; null while nobody can have one. */
export function seatsOnOffer(
  theme: string,
  event: CompiledEvent,
  ctx: ViewContext,
): SeatsView | null {
  return tellsSeats(event, ctx) ? themeSeats(theme, ctx) : null;
}

/** Whether a visitor is invited to choose a theme: not while that leads nowhere. */
export function invitesToChoose(event: CompiledEvent, ctx: ViewContext): boolean {
  const { state } = registrationStateView(event, ctx);
  return state === 'open' || state === 'unknown';
}
