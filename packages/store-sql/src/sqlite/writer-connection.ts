import type { StoreFaultCode } from '../store-fault.ts';
import { asStoreFault, storeFault } from '../store-fault.ts';
import type { Step } from '../turn-steps.ts';
import { type SqliteWorker, startWorker } from './worker-client.ts';
import type { WorkerQuestion } from './worker-messages.ts';

/** The one connection that writes, used by one at a time. */
export interface WriterConnection {
  /** Waits for its turn; the writer is the caller's until it calls `release`. */
  acquire(): Promise<{ ask: SqliteWorker['ask']; release: () => void }>;
  /** One whole transaction. */
  transaction(steps: readonly Step[]): Promise<readonly (readonly unknown[])[]>;
  close(): Promise<void>;
}

/** After these nothing that the connection holds in memory can be trusted. */
const broken: ReadonlySet<StoreFaultCode> = new Set(['store.unknown', 'store.io', 'store.corrupt']);

/** The writer of a file; after an error of the disk it stops and opens the file again before it goes on. */
export function writerConnection(path: string, first: SqliteWorker): WriterConnection {
  let worker: SqliteWorker | null = first;
  let free: Promise<void> = Promise.resolve();
  let closed = false;

  async function ask(
    question: WorkerQuestion['ask'],
    steps?: readonly Step[],
  ): Promise<readonly (readonly unknown[])[]> {
    if (closed) throw storeFault('store.closed', `${path} is closed`);
    worker ??= await startWorker({ path, writes: true });
    const asked = worker;
    try {
      return await asked.ask(question, steps);
    } catch (thrown) {
      const fault = asStoreFault(thrown);
      if (broken.has(fault.code)) {
        worker = null;
        await asked.stop();
      }
      throw fault;
    }
  }

  async function acquire(): ReturnType<WriterConnection['acquire']> {
    const before = free;
    let release = (): void => {};
    free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return { ask, release };
  }

  return {
    acquire,
    async transaction(steps) {
      const { release } = await acquire();
      try {
        return await ask('transaction', steps);
      } finally {
        release();
      }
    },
    async close() {
      const { release } = await acquire();
      closed = true;
      await worker?.stop();
      worker = null;
      release();
    },
  };
}
