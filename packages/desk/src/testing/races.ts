import assert from 'node:assert/strict';
import type { EventModel } from '@plenary/model';
import type { RegistrationRecord } from '@plenary/rules';
import type { DeskRegister } from '../commands/desk-command.ts';
import type { Outcome } from '../desk/outcome.ts';
import { sampleEvent } from './sample-event.ts';
import type { Stage } from './stage.ts';

/** Something many do at once, and what must come of it whoever is first. */
export interface Race {
  /** A fact in words, as the test is named. */
  readonly name: string;
  readonly event: EventModel;
  run(stage: Stage): Promise<void>;
}

const halfAnHour = 30 * 60_000;

export const races: readonly Race[] = [
  {
    name: 'of 200 people who want the last seat at several desks one gets it',
    event: sampleEvent({ seats: [1] }),
    async run(stage) {
      const answers = await all(200, (person) => stage.ask(person, register(person, 1)));
      assert.equal(accepted(answers), 1);
    },
  },
  {
    name: 'of 800 people for ten themes of fifty exactly 500 are in, fifty in each',
    event: sampleEvent({ seats: Array.from({ length: 10 }, () => 50) }),
    async run(stage) {
      const answers = await all(800, (person) =>
        stage.ask(person % 7, register(person, 1 + (person % 10))),
      );
      assert.equal(accepted(answers), 500);
      const used = (await stage.quotas()).map(({ quota, used }) => [quota, used]);
      const themes = Array.from({ length: 10 }, (_, theme) => [`seats-${theme + 1}`, 50]);
      assert.deepEqual(new Map(used as never), new Map([['day', 500], ...themes] as never));
    },
  },
  {
    name: 'one key asked fifty times at several desks has one answer and one registration',
    event: sampleEvent(),
    async run(stage) {
      const key = 'the-same-key-everywhere';
      const answers = await all(50, (turn) => stage.ask(turn, register(1, 1), key));
      assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
      assert.equal((await stage.registrations()).length, 1);
    },
  },
  {
    name: 'of twenty changes that saw the same version one is made',
    event: sampleEvent({ seats: [1, 20] }),
    async run(stage) {
      await stage.ask(0, register(1, 1));
      const [registered] = await stage.registrations();
      assert.ok(registered);
      const { id: registration, version } = registered;
      const answers = await all(20, (turn) =>
        stage.ask(turn, {
          type: 'amend',
          registration,
          version,
          answers: { ...register(1, 1).answers, remarks: `change ${turn}` },
        }),
      );
      assert.equal(accepted(answers), 1);
      assert.ok(refusals(answers).every((codes) => codes.includes('version.stale')));
    },
  },
  {
    name: 'people who swap between full themes lose no seat, and move when one leaves',
    event: sampleEvent({ seats: [15, 15], registration: { waitingList: {} } }),
    async run(stage) {
      await all(30, (person) => stage.ask(person, register(person, 1 + (person % 2))));
      const before = await stage.registrations();
      const plain = await all(30, (turn) => stage.ask(turn, swapped(before[turn], false)));
      assert.equal(accepted(plain), 0);
      assert.deepEqual(await stage.registrations(), before);
      await all(30, (turn) => stage.ask(turn, swapped(before[turn], true)));
      await all(6, (turn) => stage.ask(turn, leaving(before[turn])));
      const used = (await stage.quotas()).find(({ quota }) => quota === 'day')?.used;
      assert.equal(used, 24);
      // Who wanted the other theme and stood first has it now: six seats, six moves at least.
      const after = await stage.registrations();
      const moved = after.filter(({ id, themes }) => {
        const old = before.find((one) => one.id === id);
        return old !== undefined && old.themes[0] !== themes[0];
      });
      assert.ok(moved.length >= 6, `${moved.length} moved`);
    },
  },
  {
    name: 'a waiting list moves up while people leave it, join it and give seats back',
    event: sampleEvent({ seats: [10], registration: { waitingList: {} } }),
    async run(stage) {
      await all(10, (person) => stage.ask(person, register(person, 1)));
      await all(10, (person) => stage.ask(person, register(100 + person, 1, true)));
      const before = await stage.registrations();
      const seated = before.filter(({ state }) => state === 'confirmed');
      const queued = before.filter(({ state }) => state === 'queued');
      await Promise.all([
        // Given back at once, given back with a time to undo, and given up on the list.
        ...seated.slice(0, 3).map((one, turn) => stage.ask(turn, leaving(one))),
        ...seated.slice(3, 6).map((one, turn) => stage.ask(turn + 1, leaving(one, 'attendee'))),
        ...queued.slice(2, 4).map((one, turn) => stage.ask(turn + 2, leaving(one, 'attendee'))),
        ...Array.from({ length: 5 }, (_, turn) => stage.ask(turn, register(200 + turn, 1, true))),
      ]);
      await stage.later(halfAnHour);
      // Whoever asks next finds what the holds that ran out have given back.
      await all(3, (turn) => stage.ask(turn, register(300 + turn, 1, true)));
      const after = await stage.registrations();
      const stand = (wanted: RegistrationRecord['state']): number =>
        after.filter(({ state }) => state === wanted).length;
      assert.deepEqual([stand('confirmed'), stand('held'), stand('queued')], [10, 0, 10]);
    },
  },
];

function register(person: number, theme: number, elseWait = false): DeskRegister {
  const email = `person-${person}@example.org`;
  const answers = { name: `Person ${person}`, email, theme: `theme-${theme}` };
  return { type: 'register', answers, locale: 'nl', ...(elseWait && { elseWait }) };
}

function swapped(record: RegistrationRecord | undefined, elseWait: boolean) {
  assert.ok(record);
  const { id: registration, version, themes } = record;
  const [from = ''] = themes;
  const to = from === 'theme-1' ? 'theme-2' : 'theme-1';
  return { type: 'swap', registration, version, from, to, elseWait } as const;
}

function leaving(
  record: RegistrationRecord | undefined,
  by: 'organiser' | 'attendee' = 'organiser',
) {
  assert.ok(record);
  return { type: 'withdraw', registration: record.id, by } as const;
}

function all<Made>(count: number, make: (index: number) => Promise<Made>): Promise<Made[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}

function accepted(answers: readonly Outcome[]): number {
  return answers.filter(({ ok }) => ok).length;
}

function refusals(answers: readonly Outcome[]): string[][] {
  return answers.flatMap((answer) => (answer.ok ? [] : [answer.reasons.map(({ code }) => code)]));
}
