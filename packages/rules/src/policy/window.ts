import type { Reason } from '../reason.ts';
import type { Policy } from './policy.ts';

/** Whether one may register now, and until or from when. Milliseconds since the epoch. */
export type WindowState =
  | { readonly state: 'not-open'; readonly opensAt: number | null }
  | { readonly state: 'open'; readonly closesAt: number }
  | { readonly state: 'closed'; readonly closedAt: number };

/**
 * How the window of an audience stands at an instant: its own, which replaces the general one whole,
 * or else the general one. Without an opening it is not open, and closes all the same.
 */
export function windowAt(policy: Policy, audience: string | null, at: number): WindowState {
  const window = policy.windows.get(audience) ?? policy.windows.get(null);
  if (window === undefined) return { state: 'not-open', opensAt: null };
  const { opensAt, closesAt } = window;
  if (at >= closesAt) return { state: 'closed', closedAt: closesAt };
  if (opensAt === null || at < opensAt) return { state: 'not-open', opensAt };
  return { state: 'open', closesAt };
}

/** Why somebody of this audience cannot register at an instant. */
export function windowReasons(
  policy: Policy,
  audience: string | null,
  at: number,
): readonly Reason[] {
  const window = windowAt(policy, audience, at);
  switch (window.state) {
    case 'open':
      return [];
    case 'not-open':
      return [{ code: 'window.not-open', opensAt: window.opensAt }];
    case 'closed':
      return [{ code: 'window.closed', closedAt: window.closedAt }];
  }
}
