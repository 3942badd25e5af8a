import type { ViewReason } from '@plenary/render';
import type { WindowState } from '@plenary/rules';

/**
 * Why one cannot register now, or null while one can. What a page shows beforehand; the desk decides.
 *
 * @param window - from the desk's availability; null where it is not known.
 */
export function registrationWindow(window: WindowState | null): ViewReason | null {
  switch (window?.state) {
    case 'not-open':
      return { code: 'window.not-open', opensAt: window.opensAt };
    case 'closed':
      return { code: 'window.closed', closedAt: window.closedAt };
    default:
      return null;
  }
}
