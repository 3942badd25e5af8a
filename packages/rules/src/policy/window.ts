import type { Reason } from '../reason.ts';
import type { Policy } from './policy.ts';

/** Whether one may register now, and until or from when. Milliseconds since the epoch. */
export type WindowState =
  | { readonly state: 'not-open'; readonly opensAt: number | null }
  | { readonly state: 'open'; readonly closesAt: number }
  | { readonly state: 'closed'; readonly closedAt: number };

/** Whose window is asked: the invitation's comes before the audience's, and that before the general one. */
interface Whose {
  readonly audience: string | null;
  readonly invitation: string | null;
}

/**
 * How somebody's window stands at an instant: their own, which replaces the general one whole. Without
 * an opening it is not open, and closes all the same.
 */
export function windowAt(
  { windows, invitations }: Policy,
  { audience, invitation }: Whose,
  at: number,
): WindowState {
  const invited = invitations.get(invitation ?? '')?.window ?? null;
  const window = invited ?? windows.get(audience) ?? windows.get(null);
  if (window === undefined) return { state: 'not-open', opensAt: null };
  const { opensAt, closesAt } = window;
  if (at >= closesAt) return { state: 'closed', closedAt: closesAt };
  if (opensAt === null || at < opensAt) return { state: 'not-open', opensAt };
  return { state: 'open', closesAt };
}

/** Why somebody cannot register at an instant. */
export function windowReasons(policy: Policy, whose: Whose, at: number): readonly Reason[] {
  const window = windowAt(policy, whose, at);
  switch (window.state) {
    case 'open':
      return [];
    case 'not-open':
      return [{ code: 'window.not-open', opensAt: window.opensAt }];
    case 'closed':
      return [{ code: 'window.closed', closedAt: window.closedAt }];
  }
}
