import type { Reason } from '../reason.ts';
import { reasonCatalogue } from './catalogue.ts';
import type { Mender, Mending, Remedy } from './mending.ts';

/**
 * Who can mend this very refusal, and how: the remedies of its code without those that its parameters
 * rule out, such as another theme where none has room.
 *
 * @param reason - of a refusal.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { remediesOf } from '@plenary/rules/reasons';
 *
 * const unplanned = { code: 'window.not-open', opensAt: null } as const;
 * assert.deepEqual(remediesOf(unplanned), { organiser: ['change-times', 'override'] });
 * ```
 */
export function remediesOf(reason: Reason): Mending {
  const ruledOut = new Set(cannotHelp(reason));
  const left: { [Who in Mender]?: readonly Remedy[] } = {};
  for (const who of ['asker', 'contact', 'organiser', 'developer'] as const) {
    const remedies = reasonCatalogue[reason.code].mending[who]?.filter((how) => !ruledOut.has(how));
    if (remedies !== undefined && remedies.length > 0) left[who] = remedies;
  }
  return left;
}

function cannotHelp(reason: Reason): readonly Remedy[] {
  switch (reason.code) {
    case 'window.not-open':
      return reason.opensAt === null ? ['ask-again-later'] : [];
    case 'quota.full':
      return reason.kept === 0
        ? ['free-earmark', ...refusedByQuota(reason)]
        : refusedByQuota(reason);
    case 'waiting.ahead':
      return refusedByQuota(reason);
    case 'waiting.closed':
      return [reason.closedAt === null ? 'change-times' : 'change-event'];
    case 'party.too-large':
      return reason.theme === null ? ['take-another-theme'] : [];
    default:
      return [];
  }
}

function refusedByQuota({
  withRoom,
  wait,
  without = [],
}: Extract<Reason, { code: 'quota.full' | 'waiting.ahead' }>): readonly Remedy[] {
  return [
    ...(withRoom.length === 0 ? (['take-another-theme'] as const) : []),
    ...(wait === null ? (['wait'] as const) : []),
    ...(without.length === 0 ? (['leave-somebody-out'] as const) : []),
  ];
}
