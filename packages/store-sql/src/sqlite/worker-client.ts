import { Worker } from 'node:worker_threads';
import { storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';
import type { WorkerAnswer, WorkerQuestion, WorkerSetup } from './worker-messages.ts';

/** A thread with one connection to the database. */
export interface SqliteWorker {
  ask(
    ask: WorkerQuestion['ask'],
    steps?: readonly Step[],
  ): Promise<readonly (readonly unknown[])[]>;
  /** Closes the connection and ends the thread. */
  stop(): Promise<void>;
}

interface Pending {
  readonly ask: WorkerQuestion['ask'];
  readonly resolve: (rows: unknown[][]) => void;
  readonly reject: (fault: Error) => void;
}

/** Starts a worker and opens its connection; throws what `start` does. */
export async function startWorker(setup: WorkerSetup): Promise<SqliteWorker> {
  const worker = new Worker(workerFile(), {
    workerData: setup,
    name: 'plenary-sqlite',
    ...workerOptions(),
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let stopping = false;
  let gone = false;

  worker.on('message', (answer: WorkerAnswer) => {
    const asked = pending.get(answer.id);
    pending.delete(answer.id);
    if (pending.size === 0 && !stopping) worker.unref();
    if (answer.ok) asked?.resolve(answer.rows);
    else asked?.reject(storeFault(answer.code, answer.message));
  });
  const fail = (why: string): void => {
    gone = true;
    for (const { ask, reject } of pending.values()) {
      const sent = ask === 'commit' || ask === 'transaction';
      reject(storeFault(sent ? 'store.unknown' : 'store.io', why));
    }
    pending.clear();
  };
  worker.on('error', (error) => fail(`the database's thread failed: ${error.message}`));
  worker.on('exit', () => fail("the database's thread ended"));

  function ask(
    question: WorkerQuestion['ask'],
    steps: readonly Step[] = [],
  ): Promise<readonly (readonly unknown[])[]> {
    if (gone) return Promise.reject(storeFault('store.io', "the database's thread ended"));
    lastId += 1;
    const id = lastId;
    // A process lives until it has its answer, and no longer for an idle thread's sake.
    worker.ref();
    return new Promise((resolve, reject) => {
      pending.set(id, { ask: question, resolve, reject });
      worker.postMessage({ id, ask: question, steps } satisfies WorkerQuestion);
    });
  }

  async function stop(): Promise<void> {
    stopping = true;
    await ask('close').catch(() => worker.terminate());
    await ended;
  }

  try {
    await ask('start');
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { ask, stop };
}

/** From source in tests, where Node strips the types, and built beside this file otherwise. */
function workerFile(): URL {
  const name = import.meta.url.endsWith('.ts') ? '../sqlite-worker.ts' : './sqlite-worker.js';
  return new URL(name, import.meta.url);
}

/**
 * A worker inherits Node's options of itself, those of V8 such as --max-old-space-size left out; named
 * here, they would be refused. Only a program given as text has one that no worker starts with.
 */
function workerOptions(): { execArgv?: string[] } {
  const isText = (option: string): boolean => option.startsWith('--input-type');
  const { execArgv } = process;
  return execArgv.some(isText) ? { execArgv: execArgv.filter((option) => !isText(option)) } : {};
}
