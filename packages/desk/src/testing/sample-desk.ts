import { compile } from '@plenary/model';
import type { Answers } from '@plenary/model/compiled';
import type { DeskCommand } from '../commands/desk-command.ts';
import type { Desk } from '../desk/desk.ts';
import { type OpenDeskOptions, openDesk } from '../desk/open-desk.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { MailOrder } from '../mail/mail-order.ts';
import { memoryStore } from '../memory/memory-store.ts';
import { randomId } from '../random-ids.ts';
import type { Store } from '../store/store.ts';
import { sampleEvent } from './sample-event.ts';

/** A desk over the sample event with a clock that only moves when it is told to. */
export interface SampleDesk {
  readonly desk: Desk;
  readonly store: Store;
  /** Mails handed over so far. */
  readonly mails: MailOrder[];
  /** Sets the clock, in milliseconds since the epoch, and gives it. */
  at(now?: number): number;
  /** Submits under a key of its own. */
  ask(command: DeskCommand): Promise<Outcome>;
  /** Registers by name at `<name>@example.org`, for `theme-1` unless told otherwise. */
  register(name: string, answers?: Answers): Promise<Outcome>;
  /** Ids of all who have registered so far, in that order. */
  registrations(): Promise<string[]>;
  /** Sends what waits and gives the mails of this run. */
  post(): Promise<MailOrder[]>;
}

/** Opens one, a day before the sample event unless the clock is set. */
export function sampleDesk(options: Partial<OpenDeskOptions> = {}): SampleDesk {
  const event = options.event ?? sampleEvent();
  const store = typeof options.store === 'object' ? options.store : memoryStore();
  const mails: MailOrder[] = [];
  let now = compile(event).startsAt - 86_400_000;
  const name = randomId();
  let keys = 0;
  const desk = openDesk({
    store,
    clock: () => now,
    autorun: false,
    deliver: async (mail) => {
      mails.push(mail);
    },
    ...options,
    event,
  });

  function ask(command: DeskCommand): Promise<Outcome> {
    keys += 1;
    return desk.submit({ key: `${name}-${keys}`, command });
  }

  return {
    desk,
    store,
    mails,
    at(to = now) {
      now = to;
      return now;
    },
    ask,
    register(name, answers = {}) {
      const given = { name, email: `${name}@example.org`, theme: 'theme-1', ...answers };
      return ask({ type: 'register', answers: given, locale: 'nl' });
    },
    async registrations() {
      const { facts } = await store.journal(event.id, 0);
      return facts.flatMap(({ fact }) => (fact.type === 'registered' ? [fact.registration] : []));
    },
    async post() {
      const before = mails.length;
      await desk.runDue();
      return mails.slice(before);
    },
  };
}
