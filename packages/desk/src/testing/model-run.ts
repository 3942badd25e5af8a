import assert from 'node:assert/strict';
import { compile, type EventModel } from '@plenary/model';
import { type RegistrationRecord, registrationsOf } from '@plenary/rules';
import { randomFrom } from '@plenary/rules/simulate';
import type { Submission } from '../commands/desk-command.ts';
import type { Desk } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import { checkHistory } from './check-history.ts';
import type { HistoryEntry } from './history.ts';
import { type PaperDay, type PaperPerson, takenOnPaper } from './paper-day.ts';
import { nextStep, type PaperStep } from './paper-steps.ts';
import { sampleEvent } from './sample-event.ts';
import type { OpenStore } from './store-promise.ts';

/** What is run, and how often. */
export interface ModelRun {
  /** Opens the store at a place; what it holds has to outlive `close`. */
  readonly open: OpenStore;
  /** The first run's seed; each further run has the next one. */
  readonly seed: number;
  readonly runs: number;
  /** How much happens in each run; 40 by default. */
  readonly steps?: number;
}

/**
 * Lets a desk over a store live through days made up at random, and keeps the same days on paper by other
 * code. People register alone and together, wait, move, withdraw, take that back, take offers or not;
 * limits are published, time goes by, keys come back, and the store is closed and opened again. After
 * each step seats and people stand as they do on paper.
 *
 * @param run - the store, the seeds, and how much happens.
 * @returns how many steps were made.
 * @throws AssertionError that names the seed and all steps of the run, where paper and desk part.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore } from '@plenary/desk';
 * import { modelRun } from '@plenary/desk/testing';
 *
 * // One memory is all the places that one run opens.
 * const store = memoryStore();
 * assert.equal(await modelRun({ open: async () => store, seed: 1, runs: 1, steps: 20 }), 20);
 * ```
 */
export async function modelRun({ open, seed, runs, steps = 40 }: ModelRun): Promise<number> {
  for (let run = seed; run < seed + runs; run += 1) await liveThrough(open, run, steps);
  return runs * steps;
}

async function liveThrough(open: OpenStore, seed: number, steps: number): Promise<void> {
  const told: string[] = [];
  const life = await begin(open, seed);
  try {
    for (let step = 1; step <= steps; step += 1) {
      const next = nextStep(life.situation());
      told.push(inWords(next));
      await life.take(next);
      await life.compare();
    }
    assert.deepEqual(await life.problems(), []);
  } catch (cause) {
    const story = told.map((line, index) => `${index + 1}. ${line}`).join('\n');
    throw new assert.AssertionError({
      message: `seed ${seed}: ${cause instanceof Error ? cause.message : cause}\n${story}`,
    });
  } finally {
    await life.end();
  }
}

function inWords(step: PaperStep): string {
  const { does } = step;
  if (does === 'ask') {
    return `${JSON.stringify(step.command)} → ${step.after === null ? 'refused' : 'accepted'}`;
  }
  if (does === 'publish') return `publish ${JSON.stringify([...step.limits])}`;
  return does === 'wait' ? `wait until ${step.until}` : does;
}

interface Life {
  situation(): Parameters<typeof nextStep>[0];
  take(step: PaperStep): Promise<void>;
  compare(): Promise<void>;
  problems(): Promise<readonly string[]>;
  end(): Promise<void>;
}

async function begin(open: OpenStore, seed: number): Promise<Life> {
  const random = randomFrom(seed);
  const place = randomId();
  const offerFor = seed % 2 === 0 ? null : 60 * 60_000;
  const themes = [1, 2, 3].map(
    (theme) => [`theme-${theme}`, 1 + Math.floor(random() * 3)] as const,
  );
  let day: PaperDay = {
    limits: new Map([['day', 2 + Math.floor(random() * 5)], ...themes]),
    people: new Map(),
    line: [],
    offerFor,
  };
  let now = compile(eventOf(day)).startsAt - 20 * 86_400_000;
  let revision = 1;
  let names = 0;
  let known: ReadonlyMap<string, RegistrationRecord> = new Map();
  const history: HistoryEntry[] = [];
  const file = eventOf(day);
  let store = await open(place);
  let desk = deskOver(store);

  function deskOver(over: Store): Desk {
    return openDesk({ event: file, store: over, clock: () => now, autorun: false });
  }

  async function ask(submission: Submission): Promise<Outcome> {
    const answer = await desk.submit(submission);
    history.push({ ...submission, answer });
    return answer;
  }

  async function take(step: PaperStep): Promise<void> {
    switch (step.does) {
      case 'ask': {
        const key = `model-run-${seed}-${history.length}-asks`;
        const answer = await ask({ key, command: step.command });
        assert.equal(answer.ok, step.after !== null, JSON.stringify(answer));
        day = step.after ?? day;
        return;
      }
      case 'publish': {
        day = step.after;
        const published = await desk.publish(eventOf(day), {
          expectedRevision: revision,
          actor: 'organiser',
        });
        assert.ok(published.ok, JSON.stringify(published));
        revision = published.revision;
        return;
      }
      case 'wait':
        now = step.until;
        day = step.after;
        await desk.runDue();
        return;
      case 'ask-again': {
        const old = history[Math.floor(random() * history.length)];
        if (old) assert.deepEqual(await desk.submit(old), old.answer);
        return;
      }
      case 'crash':
        await desk.close();
        await store.close();
        store = await open(place);
        desk = deskOver(store);
    }
  }

  async function compare(): Promise<void> {
    const { quotas } = await desk.availability();
    const used = new Map(quotas.map(({ quota, used }) => [quota.replace('seats', 'theme'), used]));
    assert.deepEqual(used, takenOnPaper(day), 'seats taken');
    known = await byName(store, file.id, registrationsOf((await desk.standing()).ledger));
    assert.deepEqual(new Set(known.keys()), new Set(day.people.keys()), 'people');
    for (const person of day.people.values()) await compareOne(person);
  }

  async function compareOne(person: PaperPerson): Promise<void> {
    const { name, theme, state } = person;
    const view = await desk.registration(known.get(name)?.id ?? '');
    const waiter = day.line.find(({ names }) => names.includes(name));
    const seen = {
      state: view?.state,
      themes: state === 'gone' ? [theme] : view?.themes,
      until: view?.heldUntil ?? null,
      waiting: view?.waiting && { wants: view.waiting.wants, until: view.waiting.until },
    };
    const wants = waiter?.wants == null ? null : [waiter.wants];
    assert.deepEqual(
      seen,
      {
        state: { seated: 'confirmed', held: 'held', waiting: 'queued', gone: 'ended' }[state],
        themes: [theme],
        until: person.until,
        waiting: waiter ? { wants, until: waiter.until } : null,
      },
      name,
    );
  }

  return {
    situation: () => ({
      day,
      now,
      random,
      newName() {
        names += 1;
        return `person-${names}`;
      },
      recordOf: (name) => known.get(name),
    }),
    take,
    compare,
    problems: () => checkHistory({ store, event: file, history }),
    async end() {
      await desk.close();
      await store.close();
    },
  };
}

/** The event that says what the paper says. */
function eventOf({ limits, offerFor }: PaperDay): EventModel {
  const quotas = [...limits].map(([of, limit]) =>
    of === 'day'
      ? ({ id: 'day', limit, counts: 'event' } as const)
      : { id: of.replace('theme', 'seats'), limit, counts: { theme: of } },
  );
  const promotion = offerFor === null ? 'automatic' : ({ offer: 'PT1H' } as const);
  return sampleEvent({
    seats: [1, 1, 1],
    registration: { quotas, waitingList: { promotion }, parties: { most: 3 } },
  });
}

/** Each person's latest registration, by the name that they gave. */
async function byName(
  store: Store,
  event: string,
  records: readonly RegistrationRecord[],
): Promise<ReadonlyMap<string, RegistrationRecord>> {
  const details = await store.details(
    event,
    records.map(({ id }) => id),
  );
  const names = new Map(
    details.map(({ registration, answers }) => [registration, String(answers.name)]),
  );
  return new Map(records.map((record) => [names.get(record.id) ?? record.id, record]));
}
