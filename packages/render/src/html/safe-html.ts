// A registered symbol: recognised across copies of this package, and never in parsed JSON.
const trusted: unique symbol = Symbol.for('@plenary/render/safe-html');

/** Markup that may be put into a page as it is: made by `html`, or vouched for by `unsafeHtml`. */
export interface SafeHtml {
  /** The markup itself. */
  readonly markup: string;
  readonly [trusted]: true;
}

/**
 * Markup vouched for by the caller, put into pages as it is. Never give it text that somebody typed.
 *
 * @param markup - HTML that is known to be whole and harmless, such as a drawing of one's own.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { html, unsafeHtml } from '@plenary/render/html';
 *
 * const drawing = unsafeHtml('<svg role="img"><title>Sun</title></svg>');
 * assert.equal(html`<p>${drawing}</p>`.markup, '<p><svg role="img"><title>Sun</title></svg></p>');
 * ```
 */
export function unsafeHtml(markup: string): SafeHtml {
  return Object.freeze({ markup, [trusted]: true as const });
}

/** Whether a value is markup that may be put into a page as it is; no JSON value ever is. */
export function isSafeHtml(value: unknown): value is SafeHtml {
  return typeof value === 'object' && value !== null && trusted in value;
}
