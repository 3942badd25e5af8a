import { compile, type EventModel } from '@plenary/model';
import { type RegistrationRecord, registrationsOf } from '@plenary/rules';
import type { DeskCommand } from '../commands/desk-command.ts';
import { openDesk } from '../desk/open-desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import { randomId } from '../random-ids.ts';
import type { QuotaRow } from '../store/seats.ts';
import type { Store } from '../store/store.ts';
import { checkHistory } from './check-history.ts';
import type { AskedDesk } from './crowd.ts';
import { startDeskProcess } from './desk-process.ts';
import type { HistoryEntry } from './history.ts';
import { openedBy } from './opened-module.ts';

/** A desk on the stage, wherever it runs. */
interface StageDesk extends AskedDesk {
  setClock(now: number): Promise<void>;
  close(): Promise<void>;
}

/** Several desks over one place, and what was asked at them. */
export interface Stage {
  readonly desks: number;
  /** Asks at one of the desks, by number; each time another key, unless one is given. */
  ask(desk: number, command: DeskCommand, key?: string): Promise<Outcome>;
  registrations(): Promise<readonly RegistrationRecord[]>;
  /** Sets every clock to so many milliseconds after where it began. */
  later(by: number): Promise<void>;
  quotas(): Promise<readonly QuotaRow[]>;
  /** What is wrong with all that was told. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** How a stage is set. */
export interface StageSetting {
  readonly module: URL;
  /** Whether a place can be opened more than once: then desks run in processes and over connections of their own. */
  readonly manyOpeners: boolean;
  readonly processes: number;
  readonly node: readonly string[];
}

/** Sets a stage on a new place. */
export async function setStage(setting: StageSetting, event: EventModel): Promise<Stage> {
  const place = randomId();
  const began = compile(event).startsAt - 86_400_000;
  const stores = [await openedBy(setting.module, place)];
  if (setting.manyOpeners) stores.push(await openedBy(setting.module, place));
  const [store, other = store] = stores;
  if (store === undefined || other === undefined) throw new Error('no store was opened');
  const desks: StageDesk[] = [deskHere(store, event, began), deskHere(other, event, began)];
  for (let more = 0; setting.manyOpeners && more < setting.processes; more += 1) {
    const { module, node } = setting;
    desks.push(await startDeskProcess({ module, place, event, now: began, node }));
  }
  const history: HistoryEntry[] = [];

  return {
    desks: desks.length,
    async ask(desk, command, key = `asked-on-the-stage-${history.length}-${randomId()}`) {
      const asked = desks[desk % desks.length];
      if (asked === undefined) throw new Error('there is no desk');
      const answer = await asked.submit({ key, command });
      history.push({ key, command, answer });
      return answer;
    },
    registrations: async () => (await desks[0]?.registrations()) ?? [],
    async later(by) {
      await Promise.all(desks.map((desk) => desk.setClock(began + by)));
    },
    quotas: () => store.quotas(event.id),
    problems: () => checkHistory({ store, event, history }),
    async close() {
      await Promise.all(desks.map((desk) => desk.close()));
      await Promise.all(stores.map((opened) => opened.close()));
    },
  };
}

function deskHere(store: Store, event: EventModel, began: number): StageDesk {
  let now = began;
  const desk = openDesk({ event, store, clock: () => now, autorun: false });
  return {
    submit: (submission) => desk.submit(submission),
    registrations: async () => registrationsOf((await desk.standing()).ledger),
    async setClock(to) {
      now = to;
    },
    close: () => desk.close(),
  };
}
