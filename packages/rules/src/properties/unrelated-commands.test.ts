import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '../commands/command.ts';
import { decide } from '../decide.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, entriesOf, entryOf, type Ledger, registrationsOf } from '../ledger/ledger.ts';
import { midway, newcomer, offers, smallDay, waitingList } from '../testing/small-day.ts';

/** What one hall's people do, who never meet those of the other. */
interface Doing {
  readonly move: 'register' | 'withdraw' | 'undo' | 'confirm' | 'leave' | 'accept' | 'extend';
  readonly who: number;
}

const doings = fc.array(
  fc.record<Doing>({
    move: fc.constantFrom(
      ...(['register', 'register', 'register', 'withdraw', 'undo', 'confirm'] as const),
      ...(['leave', 'accept', 'extend'] as const),
    ),
    who: fc.nat(4),
  }),
  { maxLength: 12, size: 'max' },
);

function commandIn(hall: 't1' | 't2', { move, who }: Doing): Command {
  const registration = `${hall}-${who}`;
  switch (move) {
    case 'register':
      return newcomer(registration, { themes: [hall], elseWait: true });
    case 'withdraw':
    case 'leave':
      return { type: move, registration, by: 'attendee' };
    default:
      return { type: move, registration };
  }
}

/** What stands, without the numbers that tell in which order it came about. */
function apartFromOrder(ledger: Ledger): unknown {
  const line = entriesOf(ledger).map(({ id }) => id);
  const records = registrationsOf(ledger).map((record) => {
    const { seq: _seq, order: _order, chosenSeq: _chosen, ...others } = record;
    const entry = entryOf(ledger, record.id);
    return { ...others, entry: entry && { ...entry, place: null } };
  });
  return {
    records: records.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    lines: ['t1', 't2'].map((hall) => line.filter((id) => id.startsWith(hall))),
    seq: ledger.seq,
    occupancy: ledger.occupancy,
  };
}

it('what is done in two halls comes to the same in whatever order the halls take turns', () => {
  const lists = fc.constantFrom(waitingList, offers, null);
  const turns = fc.array(fc.boolean(), { maxLength: 24, size: 'max' });
  fc.assert(
    fc.property(doings, doings, turns, turns, lists, (one, other, first, second, list) => {
      const day = smallDay({ themes: { t1: 1, t2: 2 }, waitingList: list });
      const inTurns = (order: readonly boolean[]): unknown => {
        const left = { t1: [...one], t2: [...other] };
        let ledger = emptyLedger(day);
        for (const turn of [...order, ...one.map(() => true), ...other.map(() => false)]) {
          const hall = turn ? 't1' : 't2';
          const doing = left[hall].shift();
          if (doing === undefined) continue;
          const instants = { receivedAt: midway, decidedAt: midway };
          const decision = decide(day, ledger, commandIn(hall, doing), instants);
          if (decision.ok) ledger = applyAll(ledger, decision.facts);
        }
        return apartFromOrder(ledger);
      };
      expect(inTurns(second)).toEqual(inTurns(first));
    }),
    { numRuns: 200 },
  );
});
