import { codeOf } from '../fault.ts';

/** Ready to serve, or why not. */
export type DeskHealth = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** How far the clock may be behind the store before the desk says that it is not ready. */
const tolerance = 5 * 60_000;

/**
 * @param failing - the code the last turn failed with, or `turn.late`; null where it did not.
 * @param behindMs - how far the clock is behind the last instant of a turn.
 */
export function healthOf(failing: string | null, behindMs: number): DeskHealth {
  if (failing) return { ok: false, reason: `${failing}: the last turn could not be written` };
  if (behindMs <= tolerance) return { ok: true };
  const minutes = Math.floor(behindMs / 60_000);
  return { ok: false, reason: `clock.behind: ${minutes} minutes before the last turn's instant` };
}

/** Not ready, because of what was thrown. */
export function unhealthy(cause: unknown): DeskHealth {
  const message = cause instanceof Error ? cause.message : String(cause);
  return { ok: false, reason: `${codeOf(cause)}: ${message}` };
}
