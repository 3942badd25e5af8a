import type { ViewReason } from './view-reason.ts';

/** Whether a theme was just refused as full or others', so that it is not chosen again beforehand. */
export function isRefused(theme: unknown, reasons: readonly ViewReason[]): boolean {
  return reasons.some(
    (reason) =>
      (reason.code === 'quota.full' || reason.code === 'waiting.ahead') &&
      reason.theme !== null &&
      reason.theme === theme,
  );
}
