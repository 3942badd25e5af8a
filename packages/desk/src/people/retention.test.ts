import { compile, type EventModel } from '@plenary/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Retirement } from '../store/store.ts';
import { sampleEvent } from '../testing/sample-event.ts';
import { forgottenAt, type Retention, retention } from './retention.ts';
import { detailsOf, filledRoom, happened, openToAll, seatOf } from './testing/filled-room.ts';

const day = 86_400_000;
const { startsAt, endsAt } = compile(sampleEvent());
const over = endsAt ?? startsAt;

/** The sample with times of their own for some fields. */
function keeping(until: Record<string, string>): EventModel {
  const fields = openToAll.form.fields.map((field) => {
    const keepUntil = until[field.name];
    return keepUntil === undefined ? field : { ...field, keepUntil };
  });
  return { ...openToAll, form: { ...openToAll.form, fields } };
}

/** A desk's retention beside what it asked for. */
async function kept({
  model = openToAll,
  people = 1,
  ...options
}: {
  model?: EventModel;
  people?: number;
  keepOutcomesFor?: number;
} = {}) {
  const names = Array.from({ length: people }, (_, index) => `r${index}`);
  let room = await filledRoom(
    people === 0
      ? []
      : [
          {
            facts: [
              { type: 'party-registered', at: 1_000, party: 'p1', contact: 'person-r0' },
              ...names.map((name) => seatOf(name)),
            ],
            details: ['p1', ...names].map((name) =>
              detailsOf(name, { sensitive: { dietary: 'vegan' } }),
            ),
          },
        ],
    model,
  );
  const { event, store } = room;
  const retired: Retirement[] = [];
  const erased: (readonly string[])[] = [];
  const counted: Parameters<typeof retention>[0] = {
    async retire(retirement) {
      retired.push(retirement);
      await store.retire(retirement);
    },
  };
  const kept: Retention = retention(counted, options.keepOutcomesFor);
  return {
    event,
    store,
    retired,
    erased,
    comes: async (registration: string) => {
      room = await happened(room, { facts: [seatOf(registration)] });
    },
    next: (now: number) => kept.next({ event, ledger: room.ledger, now }),
    run: (now: number) =>
      kept.run({ event, ledger: room.ledger, now }, async (ids) => {
        erased.push(ids);
        room = await happened(room, {
          facts: ids.map((registration) => ({
            type: 'erased' as const,
            at: now,
            registration,
            seat: 'kept' as const,
          })),
          erased: ids,
        });
      }),
  };
}

test('a field’s answers go when the form said, of everybody, and nothing else does', async () => {
  const model = keeping({ dietary: '2023-11-20T00:00' });
  const { run, store, event, retired, erased } = await kept({ model });
  const field = event.form.fields.find(({ name }) => name === 'dietary');
  const until = field?.keepUntil ?? 0;
  const answers = async () =>
    (await store.details(event.id, ['r0'])).map((row) => ({ ...row.answers, ...row.sensitive }));
  await run(until - 1);
  expect(await answers()).toEqual([{ name: 'Name of r0', remarks: null, dietary: 'vegan' }]);
  await run(until);
  expect(await answers()).toEqual([{ name: 'Name of r0', remarks: null }]);
  expect(retired.map(({ fields }) => fields)).toEqual([[], ['dietary']]);
  expect(erased).toEqual([]);
});

test('everybody is erased when the address is kept no longer, a bounded number at once', async () => {
  const { run, store, event, erased } = await kept({ people: 130 });
  const gone = forgottenAt(event);
  await run(gone - 1);
  expect(erased).toEqual([]);
  await run(gone);
  expect(erased.map((ids) => ids.length)).toEqual([64, 64, 3]);
  expect(new Set(erased.flat()).size).toBe(131);
  expect(await store.details(event.id, erased.flat())).toEqual([]);
});

test('nobody loses a seat by it: before the event is over nobody is erased', async () => {
  const { event } = await kept({ model: keeping({ email: '2023-11-01T00:00' }) });
  expect(forgottenAt(event)).toBe(over);
});

test('outcomes and settled mail go after ninety days, or after as long as the desk is told', async () => {
  const ninety = await kept();
  await ninety.run(over + 5 * 3_600_000);
  const [{ outcomesBefore = 0, mailBefore = 0 } = {}] = ninety.retired;
  expect(outcomesBefore).toBe(mailBefore);
  expect(over - outcomesBefore).toBeGreaterThanOrEqual(90 * day - 5 * 3_600_000);
  expect(over - outcomesBefore).toBeLessThan(91 * day);
  const ten = await kept({ keepOutcomesFor: 10 * day });
  await ten.run(over);
  expect(ten.retired[0]?.outcomesBefore).toBe(outcomesBefore + 80 * day);
});

test('done again it asks the store nothing, until another day or another field’s end', async () => {
  const offset = fc.array(fc.integer({ min: 0, max: 60 * day }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(offset, async (offsets) => {
      const model = keeping({ dietary: '2023-11-20T00:00', remarks: '2023-11-28T12:00' });
      const { run, retired, erased, next } = await kept({ model });
      let [now, asked] = [startsAt, 0];
      await run(now);
      for (const later of offsets.toSorted((one, other) => one - other)) {
        const due = next(now) ?? Number.POSITIVE_INFINITY;
        asked = retired.length + erased.length;
        now = startsAt + later;
        await run(now);
        expect(retired.length + erased.length > asked).toBe(now >= due);
        asked = retired.length + erased.length;
        await run(now);
        expect(retired.length + erased.length).toBe(asked);
      }
    }),
    { numRuns: 40 },
  );
});

test('who comes after all were erased is erased too', async () => {
  const { run, erased, comes, event } = await kept();
  await run(forgottenAt(event));
  await run(forgottenAt(event));
  expect(erased).toEqual([['r0', 'p1']]);
  await comes('late');
  await run(forgottenAt(event));
  expect(erased).toEqual([['r0', 'p1'], ['late']]);
});

test('of an event that nobody has used nothing is to be forgotten', async () => {
  const { run, next, retired, event } = await kept({ people: 0 });
  await run(forgottenAt(event) + day);
  expect([retired, next(startsAt)]).toEqual([[], null]);
});
