import assert from 'node:assert/strict';
import { compile, type EventModel } from '@plenary/model';
import { type RegistrationRecord, registrationsOf } from '@plenary/rules';
import { randomFrom } from '@plenary/rules/simulate';
import type { Desk } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import type { RegistrationView } from '../people/registration-view.ts';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import { checkHistory } from './check-history.ts';
import type { HistoryEntry } from './history.ts';
import { type PaperDay, type PaperPerson, takenOnPaper } from './paper-day.ts';
import type { PaperStep, Situation } from './paper-steps.ts';
import { sampleEvent } from './sample-event.ts';
import type { OpenStore } from './store-promise.ts';

/** A day at a desk, and the same day on paper. */
export interface Life {
  situation(): Situation;
  /** Does with the desk what the step says; fails where it answers otherwise than the paper. */
  take(step: PaperStep): Promise<void>;
  compareWithPaper(): Promise<void>;
  /** What is wrong with all that was told. */
  problems(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** Begins a day: the seed says which limits it has, and whether seats are offered or given. */
export async function beginLife(open: OpenStore, seed: number): Promise<Life> {
  const random = randomFrom(seed);
  const place = randomId();
  let day = firstPage(seed, random);
  const file = eventOf(day);
  let now = compile(file).startsAt - 20 * 86_400_000;
  let names = 0;
  let known: ReadonlyMap<string, RegistrationRecord> = new Map();
  const history: HistoryEntry[] = [];
  let store = await open(place);
  let desk = deskOver(store);

  function deskOver(over: Store): Desk {
    return openDesk({ event: file, store: over, clock: () => now, autorun: false });
  }

  async function ask({ command, after }: Extract<PaperStep, { does: 'ask' }>): Promise<void> {
    const key = `model-run-${seed}-${history.length}-asks`;
    const answer = await desk.submit({ key, command });
    history.push({ key, command, answer });
    assert.equal(answer.ok, after !== null, JSON.stringify(answer));
    day = after ?? day;
  }

  async function askAgain(): Promise<void> {
    const old = history[Math.floor(random() * history.length)];
    if (old) assert.deepEqual(await desk.submit(old), old.answer);
  }

  async function publish({ after }: Extract<PaperStep, { does: 'publish' }>): Promise<void> {
    const revisions = await desk.revisions();
    const expectedRevision = Math.max(1, revisions.length);
    const published = await desk.publish(eventOf(after), { expectedRevision, actor: 'organiser' });
    assert.ok(published.ok, JSON.stringify(published));
    day = after;
  }

  async function wait({ until, after }: Extract<PaperStep, { does: 'wait' }>): Promise<void> {
    now = until;
    day = after;
    await desk.runDue();
  }

  /** The desk is not asked whether it is done. */
  async function crash(): Promise<void> {
    await store.close();
    store = await open(place);
    desk = deskOver(store);
  }

  return {
    situation: () => ({
      ...{ day, now, random },
      newName() {
        names += 1;
        return `person-${names}`;
      },
      recordOf: (name) => known.get(name),
    }),
    async take(step) {
      if (step.does === 'ask') return ask(step);
      if (step.does === 'publish') return publish(step);
      if (step.does === 'wait') return wait(step);
      return step.does === 'ask-again' ? askAgain() : crash();
    },
    async compareWithPaper() {
      const { quotas } = await desk.availability();
      const used = quotas.map(
        ({ quota, used }) => [quota.replace('seats', 'theme'), used] as const,
      );
      assert.deepEqual(new Map(used), takenOnPaper(day), 'seats taken');
      known = await byName(store, file.id, registrationsOf((await desk.standing()).ledger));
      assert.deepEqual(new Set(known.keys()), new Set(day.people.keys()), 'people');
      for (const person of day.people.values()) {
        const view = await desk.registration(known.get(person.name)?.id ?? '');
        assert.deepEqual(view && shown(view), onPaper(day, person), person.name);
      }
    },
    problems: () => checkHistory({ store, event: file, history }),
    async end() {
      await desk.close();
      await store.close();
    },
  };
}

function firstPage(seed: number, random: () => number): PaperDay {
  const some = (least: number, more: number): number => least + Math.floor(random() * more);
  const themes = [1, 2, 3].map((theme) => [`theme-${theme}`, some(1, 3)] as const);
  return {
    limits: new Map([['day', some(2, 5)], ...themes]),
    people: new Map(),
    line: [],
    offerFor: seed % 2 === 0 ? null : 60 * 60_000,
  };
}

/** How somebody stands, as far as the paper tells it. */
interface Standing {
  readonly state: RegistrationView['state'];
  /** Nobody asks which theme it was that somebody had. */
  readonly themes: readonly string[] | null;
  readonly until: number | null;
  readonly waiting: {
    readonly wants: readonly string[] | null;
    readonly until: number | null;
  } | null;
  readonly remarks: unknown;
}

function shown({ state, themes, heldUntil, waiting, answers }: RegistrationView): Standing {
  return {
    state,
    themes: state === 'ended' ? null : themes,
    until: heldUntil,
    waiting: waiting && { wants: waiting.wants, until: waiting.until },
    remarks: answers.remarks ?? null,
  };
}

const stateOf = { seated: 'confirmed', held: 'held', waiting: 'queued', gone: 'ended' } as const;

function onPaper(
  { line }: PaperDay,
  { name, theme, state, until, remarks }: PaperPerson,
): Standing {
  const waiter = line.find(({ names }) => names.includes(name));
  const wants = waiter?.wants == null ? null : [waiter.wants];
  return {
    state: stateOf[state],
    themes: state === 'gone' ? null : [theme],
    until,
    waiting: waiter ? { wants, until: waiter.until } : null,
    remarks,
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
