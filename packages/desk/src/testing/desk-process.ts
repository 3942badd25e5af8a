import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { compile, type EventModel } from '@plenary/model';
import type { RegistrationRecord } from '@plenary/rules';
import type { Desk } from '../desk/desk.ts';
import { fault } from '../fault.ts';
import type {
  AskedLine,
  DeskLine,
  DeskProcessTask,
  DeskQuestion,
  HeardMail,
} from './desk-process-lines.ts';

/** A process that is asked on its input and answers on its output. */
export type AskedProcess = ChildProcessByStdio<Writable, Readable, null>;

/** With what a desk in a process of its own is started. */
export interface DeskProcessOptions {
  /** The URL of a module that exports `openStore(place: string): Promise<Store>`. */
  readonly module: URL;
  readonly place: string;
  readonly event: EventModel;
  /** Where its clock stands until it is set; by default a day before the event starts. */
  readonly now?: number;
  /** Whether mail is sent as time goes by, not only by `runDue`; `false` by default. */
  readonly autorun?: boolean;
  /** Kills itself (signal 9) in the very moment in which it has given so many answers. */
  readonly dieAfter?: number;
  /** Kills itself when it has handed so many mails over, before it notes that of the last one. */
  readonly dieAfterMails?: number;
  /** Options of Node.js; by default those that this process has. */
  readonly node?: readonly string[];
  /** The command that starts it, such as `['strace', '-f']`; by default none. */
  readonly by?: readonly string[];
  /** Variables of its environment beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A desk in a process of its own. What it is asked fails by an Error whose `code` is that of the desk's
 * fault, or `process.ended` where it died before it answered: then nobody knows, and the same key asked
 * of the next desk tells.
 */
export interface DeskProcess
  extends Pick<Desk, 'submit' | 'settle' | 'publish' | 'runDue' | 'close'> {
  readonly process: AskedProcess;
  /** Mails that it has handed over, in order. */
  readonly mails: readonly HeardMail[];
  /** Resolves when the process is gone and all that it said has been heard. */
  readonly ended: Promise<void>;
  /** Every registration as it stands. */
  registrations(): Promise<readonly RegistrationRecord[]>;
  /** Sets its clock, in milliseconds since the epoch. */
  setClock(now: number): Promise<void>;
  /** Kills it with signal 9, wherever it is. */
  kill(): Promise<void>;
}

/**
 * Starts a process with a desk over a store, to be killed, delayed, or asked from several sides at once.
 *
 * @param options - the store's module and place, the event, and how the process is started and dies.
 * @throws Error with the code of the fault by which the store or the desk did not open, such as
 *   `store.leased`; `process.ended` where the process died meanwhile.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp, writeFile } from 'node:fs/promises';
 * import { test } from 'node:test';
 * import { pathToFileURL } from 'node:url';
 * import { sampleEvent, startDeskProcess } from '@plenary/desk/testing';
 *
 * test('a desk of another process answers', async () => {
 *   const module = pathToFileURL(`${await mkdtemp('/tmp/plenary-')}/our-store.mjs`);
 *   const desk = import.meta.resolve('@plenary/desk');
 *   await writeFile(module, `export { memoryStore as openStore } from '${desk}'`);
 *   const other = await startDeskProcess({ module, place: 'day', event: sampleEvent() });
 *   assert.equal(await other.settle('made-with-the-form'), null);
 *   await other.close();
 * });
 * ```
 */
export async function startDeskProcess(options: DeskProcessOptions): Promise<DeskProcess> {
  const child = start(options);
  const { ask, mails, ended } = conversation(child);
  try {
    await ask({ ask: 'open', task: taskOf(options) });
  } catch (cause) {
    // Without an input it has nothing left to do.
    child.stdin.end();
    throw cause;
  }
  return {
    process: child,
    mails,
    ended,
    submit: (submission) => ask({ ask: 'submit', submission }),
    settle: (key) => ask({ ask: 'settle', key }),
    publish: (event, publishing) => ask({ ask: 'publish', event, options: publishing }),
    runDue: ({ budgetMs = 10_000 } = {}) => ask({ ask: 'runDue', budgetMs }),
    registrations: () => ask({ ask: 'registrations' }),
    setClock: (now) => ask({ ask: 'setClock', now }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async close() {
      await ask({ ask: 'close' });
      child.stdin.end();
      await ended;
    },
  };
}

function taskOf(options: DeskProcessOptions): DeskProcessTask {
  const { module, place, event, autorun = false, dieAfter, dieAfterMails } = options;
  return {
    module: module.href,
    place,
    event,
    now: options.now ?? compile(event).startsAt - 86_400_000,
    autorun,
    dieAfter: dieAfter ?? null,
    dieAfterMails: dieAfterMails ?? null,
  };
}

function start({ node = process.execArgv, by = [], env = {} }: DeskProcessOptions): AskedProcess {
  // From source in tests, where Node strips the types, and built beside this file otherwise.
  const name = import.meta.url.endsWith('.ts') ? '../desk-process.ts' : './desk-process.js';
  const program = fileURLToPath(new URL(name, import.meta.url));
  const [file = '', ...args] = [...by, process.execPath, ...node, program];
  return spawn(file, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
}

interface Conversation {
  // What comes back is what the desk's method of that name gives: both ends are ours.
  readonly ask: <Answer>(question: DeskQuestion) => Promise<Answer>;
  readonly mails: readonly HeardMail[];
  readonly ended: Promise<void>;
}

function conversation(child: AskedProcess): Conversation {
  const mails: HeardMail[] = [];
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let gone = false;

  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => {
    // A store may print what it likes; it is passed on.
    if (!text.startsWith('{"')) return void process.stdout.write(`${text}\n`);
    const line = lineIn(text);
    if (line === null) return;
    if ('mailed' in line) {
      mails.push(line.mailed);
      return;
    }
    const asker = waiting.get(line.id);
    waiting.delete(line.id);
    if ('answer' in line) asker?.resolve(line.answer);
    else asker?.reject(fault(line.fault.code, line.fault.message));
  });
  // Whoever writes to a process that has just died hears of it by its end.
  child.stdin.on('error', () => {});

  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(() => {
    gone = true;
    for (const { reject } of waiting.values()) reject(endedFault());
    waiting.clear();
  });

  function ask<Answer>(question: DeskQuestion): Promise<Answer> {
    if (gone) return Promise.reject(endedFault());
    asked += 1;
    const asker = Promise.withResolvers<Answer>();
    waiting.set(asked, asker as PromiseWithResolvers<unknown>);
    child.stdin.write(`${JSON.stringify({ ...question, id: asked } satisfies AskedLine)}\n`);
    return asker.promise;
  }

  return { ask, mails, ended };
}

/** A process that is killed tears the line it is writing: that one was not said. */
function lineIn(text: string): DeskLine | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function endedFault(): Error {
  return fault('process.ended', 'the desk’s process ended before it answered');
}
