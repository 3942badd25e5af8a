import { liveEntryOf } from '../ledger/ledger.ts';
import type { OrderedKey } from '../ledger/ordered-map.ts';
import type { RegistrationRecord } from '../ledger/registration-record.ts';
import { seatNow } from '../ledger/standing-seat.ts';
import type { Reason } from '../reason.ts';
import { verdictIn } from '../seats/admission.ts';
import { demandOf } from '../seats/demand.ts';
import { countIn } from '../seats/occupancy.ts';
import type { GroupChange } from '../seats/quota-count.ts';
import type { Seat } from '../seats/seat.ts';
import { quotaReasons } from '../waiting/quota-reasons.ts';
import type { Situation } from './situation.ts';

/** How the change of a seat is judged. */
interface HowJudged {
  readonly place?: OrderedKey | null;
  readonly mayWait?: boolean;
}

/** Why a seat that somebody has cannot become another one for want of room; who has none asks for none. */
export function seatChangeReasons(
  { policy, ledger, decidedAt }: Situation,
  record: RegistrationRecord,
  becoming: Partial<Seat>,
  how: HowJudged = {},
): readonly Reason[] {
  const own = liveEntryOf(ledger, record.id);
  const before = seatNow(policy, record, own);
  if (before === null) return [];
  const after = seatNow(policy, { ...record, ...becoming }, own);
  return quotaReasons(ledger, decidedAt, { people: [{ before, after }], own, ...how });
}

/**
 * Whether somebody who waits goes to the end of the line by asking for more than before: of some quota,
 * or by leaving a promise behind. What is offered stays so.
 */
export function losesPlace(
  { policy, ledger, decidedAt }: Situation,
  record: RegistrationRecord,
  becoming: Seat,
): boolean {
  if (record.state !== 'queued' || liveEntryOf(ledger, record.id)?.state !== 'open') return false;
  return demandOf(policy, [{ before: record, after: becoming }]).some(({ quota, changes }) => {
    const count = countIn(quota, ledger.occupancy, decidedAt);
    const { people: asked } = verdictIn({ quota, changes }, count);
    const { memberOf = [] } = quota.groups.epochs[count.epoch] ?? {};
    const earmarkOf = ({ group }: GroupChange): number => memberOf[group] ?? -1;
    const joins = changes.filter(({ people }) => people > 0).map(earmarkOf);
    const leaves = changes.some(
      (change) => change.people < 0 && earmarkOf(change) >= 0 && !joins.includes(earmarkOf(change)),
    );
    return asked > 0 || leaves;
  });
}
