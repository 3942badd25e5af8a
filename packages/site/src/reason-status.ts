import type { ViewReason } from '@plenary/render';
import { type HttpStatus, statusOf } from '@plenary/rules/reasons';

/**
 * The status of a page that tells these reasons (RFC 9110 §15): that of the first; 422 where there is
 * none. Those of the rules are in the rules' table, those of the desk and of forms here.
 */
export function reasonStatus(reasons: readonly ViewReason[]): HttpStatus | 503 {
  const [first] = reasons;
  if (first === undefined) return 422;
  switch (first.code) {
    case 'form.expired':
    case 'form.invalid':
      return 422;
    case 'key.reused':
      return 409;
    case 'desk.busy':
    case 'desk.unknown':
      return 503;
    default:
      return statusOf(first);
  }
}
