import {
  type Crowd,
  type CrowdHabits,
  crowdAt,
  type DeskProcess,
  sampleEvent,
} from '@plenary/desk/testing';
import type { EventModel } from '@plenary/model';
import { compile } from '@plenary/model';
import { expect, test } from 'vitest';
import { inFolder, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { rounds } from './rounds.ts';

const minute = 60_000;
const hour = 60 * minute;
const waitingList = { registration: { waitingList: {} } };

interface Scene {
  readonly name: string;
  readonly event: EventModel;
  readonly habits?: Partial<CrowdHabits>;
  /** What goes on beside the crowd, again and again: the clock's instant before the event's start, and what is done. */
  beside(desk: DeskProcess, turn: number, start: number): Promise<unknown>;
}

const small = sampleEvent({ seats: [30, 20, 25], ...waitingList });

const scenes: readonly Scene[] = [
  {
    name: 'limits are lowered and raised while people register',
    event: small,
    beside: (desk, turn) => publish(desk, withLimit(small, 'seats-1', turn % 2 ? 30 : 5), turn),
  },
  {
    name: 'a theme is dropped and taken up again while people register',
    event: small,
    beside: (desk, turn) => publish(desk, withTheme2(small, turn % 2 === 0), turn),
  },
  {
    name: 'many change between themes that are full',
    event: sampleEvent({ seats: [15, 15, 15], ...waitingList }),
    habits: { swap: 60, wait: 1, withdraw: 1 },
    beside: async () => {},
  },
  {
    name: 'people join, leave and take back while seats that were held fall due',
    event: sampleEvent({ seats: [20, 20], ...waitingList }),
    habits: { wait: 20, withdraw: 10, undo: 5 },
    beside: (desk, turn, start) => desk.setClock(start - 24 * hour + turn * 7 * minute),
  },
  {
    name: 'offers are made and lapse',
    event: sampleEvent({
      seats: [20, 20],
      registration: { waitingList: { promotion: { offer: 'PT30M' } } },
    }),
    habits: { wait: 20, withdraw: 10, undo: 5 },
    beside: (desk, turn, start) => desk.setClock(start - 24 * hour + turn * 7 * minute),
  },
];

test.each(scenes)(
  '$name: what was told is what stands',
  async ({ name, event, habits, beside }) => {
    await inFolder(async (place) => {
      const crowd = crowdAt({ event, seed: 18, ...(habits && { habits }) });
      const desk = await startDesk({ place, event });
      const start = compile(event).startsAt;
      const turns = rounds(10, 60);
      let turn = 0;
      await Promise.all([
        crowd.ask(desk, { people: 30, enough: () => turn >= turns }),
        (async () => {
          for (; turn < turns; turn += 1) {
            await answeredMore(crowd, 60);
            await beside(desk, turn, start);
          }
        })(),
      ]);
      await desk.runDue();
      const registrations = await desk.registrations();
      await desk.close();
      const problems = await wrongIn(place, event, crowd);
      console.log(
        `${name}, ${turns} times: ${toldInWords(crowd)}; in the end ${inWords(registrations)}; ` +
          `${problems.length} problems`,
      );
      expect(problems).toEqual([]);
    });
  },
  600_000,
);

async function publish(desk: DeskProcess, event: EventModel, turn: number): Promise<void> {
  const outcome = await desk.publish(event, { expectedRevision: turn + 1, actor: 'the-organiser' });
  expect(outcome).toEqual({ ok: true, revision: turn + 2 });
}

function withLimit(event: EventModel, quota: string, limit: number): EventModel {
  const quotas = event.registration.quotas.map((one) =>
    one.id === quota ? { ...one, limit } : one,
  );
  return { ...event, registration: { ...event.registration, quotas } };
}

function withTheme2(event: EventModel, dropped: boolean): EventModel {
  const themes = event.themes?.map((theme) =>
    theme.id === 'theme-2' && dropped ? { ...theme, state: 'dropped' as const } : theme,
  );
  return { ...event, themes };
}

/** Waits until a crowd has been answered so many times more. */
async function answeredMore(crowd: Crowd, more: number): Promise<void> {
  const answered = (): number => crowd.history.filter(({ answer }) => answer !== null).length;
  const enough = answered() + more;
  while (answered() < enough) await new Promise((resolve) => setTimeout(resolve, 5));
}

function inWords(registrations: Awaited<ReturnType<DeskProcess['registrations']>>): string {
  const states = Map.groupBy(registrations, ({ state }) => state);
  return [...states].map(([state, { length }]) => `${length} ${state}`).join(', ');
}
