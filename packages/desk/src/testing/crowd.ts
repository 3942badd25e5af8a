import type { EventModel } from '@plenary/model';
import type { RegistrationRecord } from '@plenary/rules';
import { randomFrom } from '@plenary/rules/simulate';
import type { DeskCommand, DeskRegister, Submission } from '../commands/desk-command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import { codeOf, fault } from '../fault.ts';
import { type HistoryEntry, toldBy } from './history.ts';

/** A desk as a crowd uses it: one of this process or of another. */
export interface AskedDesk extends Pick<Desk, 'submit'> {
  /** Every registration as it stands. */
  registrations(): Promise<readonly RegistrationRecord[]>;
}

/** People who ask at desks, and what they were told. */
export interface Crowd {
  /** One entry a key, in the order of asking. */
  readonly history: readonly HistoryEntry[];
  /** Has so many people ask one after the other, each time as soon as the answer is there, until it is enough. */
  ask(
    desk: AskedDesk,
    until: { people: number; enough: (answered: number) => boolean },
  ): Promise<void>;
  /** Asks again, under the same keys, what nobody knows the end of or was not written. */
  again(desk: AskedDesk): Promise<void>;
}

/** What people of a crowd do, by weight. */
export interface CrowdHabits {
  readonly register: number;
  readonly wait: number;
  readonly withdraw: number;
  readonly undo: number;
  readonly swap: number;
}

const usual: CrowdHabits = { register: 10, wait: 4, withdraw: 2, undo: 1, swap: 4 };

/**
 * People who register at the sample event, wait where a theme is full, change their theme, withdraw and
 * take that back. The same seed asks the same as long as the answers are the same.
 *
 * @param crowd - the event, whose themes are chosen from; a seed; and how often people do what.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { memoryStore, openDesk } from '@plenary/desk';
 * import { checkHistory, crowdAt, sampleEvent } from '@plenary/desk/testing';
 * import { registrationsOf } from '@plenary/rules';
 *
 * const event = sampleEvent({ registration: { waitingList: {} } });
 * const store = memoryStore();
 * const desk = openDesk({ event, store, clock: () => Date.UTC(2023, 10, 1), autorun: false });
 * const registrations = async () => registrationsOf((await desk.standing()).ledger);
 * const crowd = crowdAt({ event, seed: 7 });
 * await crowd.ask({ ...desk, registrations }, { people: 4, enough: (answered) => answered >= 50 });
 * assert.deepEqual(await checkHistory({ store, event, history: crowd.history }), []);
 * ```
 */
export function crowdAt({
  event,
  seed,
  habits = {},
}: {
  event: EventModel;
  seed: number;
  habits?: Partial<CrowdHabits>;
}): Crowd {
  const random = randomFrom(seed);
  const weights = { ...usual, ...habits };
  const entries = new Map<string, HistoryEntry>();
  const themes = (event.themes ?? []).map(({ id }) => id);
  let people = 0;
  let known: readonly RegistrationRecord[] = [];
  let answered = 0;

  let lookAt = 0;

  /** Looks who is there, the less often the more there are: it costs time for each of them. */
  async function look(desk: AskedDesk): Promise<void> {
    if (entries.size < lookAt) return;
    lookAt = entries.size + Math.max(20, entries.size / 10);
    known = await desk.registrations();
  }

  const oneOf = <Thing>(things: readonly Thing[]): Thing | undefined =>
    things[Math.floor(random() * things.length)];

  function newcomer(elseWait: boolean): DeskRegister {
    people += 1;
    const answers = {
      name: `Person ${people}`,
      email: `person-${seed}-${people}@example.org`,
      theme: oneOf(themes) ?? null,
    };
    return { type: 'register', answers, locale: 'nl', ...(elseWait && { elseWait }) };
  }

  function next(): DeskCommand {
    const does = picked(weights, random());
    if (does === 'register' || does === 'wait') return newcomer(does === 'wait');
    const about = oneOf(known.filter(fit[does]));
    if (about === undefined) return newcomer(false);
    const { id: registration, version } = about;
    if (does === 'undo') return { type: 'undo', registration };
    if (does === 'withdraw') return { type: 'withdraw', registration, by: 'attendee' };
    const [from = ''] = about.themes;
    const to = oneOf(themes.filter((theme) => theme !== from)) ?? from;
    return { type: 'swap', registration, version, from, to, elseWait: random() < 0.5 };
  }

  async function submit(desk: AskedDesk, submission: Submission): Promise<void> {
    const { key, command } = submission;
    entries.set(key, { key, command, answer: null });
    try {
      const answer = await desk.submit(submission);
      if (isMisread(answer)) throw fault('crowd.misread', `the desk cannot read what ${key} asks`);
      entries.set(key, { key, command, answer });
    } catch (cause) {
      const failed = codeOf(cause);
      if (failed === 'process.ended' || failed === 'crowd.misread') throw cause;
      entries.set(key, { key, command, answer: null, failed });
      // Whoever is turned away by a broken disk waits before asking again.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    answered += 1;
  }

  return {
    get history() {
      return [...entries.values()];
    },
    async ask(desk, { people: several, enough }) {
      const before = answered;
      const person = async (): Promise<void> => {
        while (!enough(answered - before)) {
          await look(desk);
          await submit(desk, {
            key: `somebody-of-crowd-${seed}-asks-${entries.size + 1}`,
            command: next(),
          });
        }
      };
      await Promise.all(Array.from({ length: several }, person)).catch(unlessEnded);
    },
    async again(desk) {
      const unsettled = [...entries.values()].filter((entry) =>
        ['open', 'not-written'].includes(toldBy(entry)),
      );
      await Promise.all(unsettled.map(({ key, command }) => submit(desk, { key, command }))).catch(
        unlessEnded,
      );
    },
  };
}

const fit = {
  withdraw: ({ state }: RegistrationRecord) => state === 'confirmed' || state === 'queued',
  undo: ({ state, why }: RegistrationRecord) => state === 'held' && why === 'undo',
  swap: ({ state, themes }: RegistrationRecord) => state === 'confirmed' && themes.length > 0,
};

function picked(weights: CrowdHabits, random: number): keyof CrowdHabits {
  const habits = Object.entries(weights) as [keyof CrowdHabits, number][];
  let left = random * habits.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [habit, weight] of habits) {
    left -= weight;
    if (left < 0) return habit;
  }
  return 'register';
}

/** A crowd that nobody understands tests nothing. */
function isMisread(answer: Outcome): boolean {
  return !answer.ok && answer.reasons.some(({ code }) => code === 'command.malformed');
}

/** The desk's process is gone: what it was asked stays open. */
function unlessEnded(cause: unknown): void {
  if (codeOf(cause) !== 'process.ended') throw cause;
}
