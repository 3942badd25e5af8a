import type { EventStatus } from '../compiled/compiled-event.ts';
import type { EventPath } from './event-path.ts';
import type { NoParams } from './no-params.ts';

/** What there is to look at in a copied event, by code. */
export interface ReviewParams {
  /** The clocks skip this time on its new day; the event cannot stand before another is written. */
  readonly 'time.gap': { readonly time: string };
  /** The clocks show this time twice on its new day: write the offset that is meant. */
  readonly 'time.overlap': { readonly time: string; readonly offsets: readonly string[] };
  /** The offset that is written is not one the zone has on the new day. */
  readonly 'time.offset': { readonly time: string; readonly offsets: readonly string[] };
  /** ISO 8601 weekdays: 1 is Monday, 7 is Sunday. */
  readonly 'weekday.changed': { readonly before: number; readonly after: number };
  /** Left out: when the old event was announced, and when it was first to be. */
  readonly 'dropped.announced-on': { readonly was: string };
  readonly 'dropped.previous-start': { readonly was: string };
  readonly 'reset.status': { readonly was: EventStatus };
  /** A text that names a date, a year, a month or a weekday. */
  readonly 'text.dated': { readonly words: readonly string[] };
  /** Kept as it was, which is not certain to hold again. */
  readonly 'kept.venue': NoParams;
  readonly 'kept.online': NoParams;
  readonly 'kept.contributors': { readonly number: number };
  readonly 'kept.contest': NoParams;
  readonly 'kept.assumptions': { readonly number: number };
  /** A session or a theme that did not go on. */
  readonly 'kept.dropped': NoParams;
  /** First or last day of a date that the form asks for: of the event, or of a birth. */
  readonly 'kept.date-bound': { readonly date: string };
}

/** What kind of thing a person must look at; codes are stable, wording is the renderer's. */
export type ReviewCode = keyof ReviewParams;

/** One thing in a copied event that a person must look at. Plain JSON. */
export type ReviewItem = {
  readonly [Code in ReviewCode]: {
    readonly code: Code;
    readonly path: EventPath;
    readonly params: ReviewParams[Code];
  };
}[ReviewCode];
