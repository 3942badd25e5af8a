import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { Desk } from '../desk/desk.ts';
import { codeOf, fault } from '../fault.ts';
import { jsonLine, jsonLines } from './json-lines.ts';
import { isOurs } from './socket-place.ts';

/** A desk of another process: what `Desk` says of each, with the desk's faults by their code. */
export interface AskedDesk
  extends Pick<
    Desk,
    | 'submit'
    | 'settle'
    | 'publish'
    | 'revisions'
    | 'availability'
    | 'health'
    | 'verifyJournal'
    | 'exportPerson'
    | 'deadMail'
    | 'retryMail'
    | 'runDue'
  > {
  /** Has the desk's process save what its store holds into a file; what it says of it. */
  backUp(to: string): Promise<unknown>;
  /** Ends the connection; the desk stays open. */
  close(): Promise<void>;
}

/** Which desk is asked, and how patiently. */
export interface AskDeskOptions {
  /** Where it listens: `deskSocket(file)`. */
  readonly path: string;
  /** How long an answer may take, in milliseconds; 30 000 by default. */
  readonly timeoutMs?: number;
}

interface Pending {
  readonly timer: NodeJS.Timeout;
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Connects to a desk that another process of this machine serves (`serveDesk`), such as the running site
 * whose database nobody else may open.
 *
 * @throws Error with code `socket.unreachable` where nobody listens, `socket.not-ours` where the socket
 *   is somebody else's. Each question: the desk's own code; `socket.timeout` and `socket.closed` when no
 *   answer came, after which a command may have been decided or not (`settle` says which).
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { askDesk, deskSocket } from '@plenary/desk';
 *
 * const nobody = askDesk({ path: deskSocket('no-such-database.sqlite') });
 * await assert.rejects(nobody, { code: 'socket.unreachable' });
 * ```
 */
export async function askDesk({ path, timeoutMs = 30_000 }: AskDeskOptions): Promise<AskedDesk> {
  const socket = await connected(path);
  const pending = new Map<number, Pending>();
  let lastId = 0;
  void hear(socket, pending);

  function ask<Answer>(question: string, ...args: readonly unknown[]): Promise<Answer> {
    if (socket.destroyed) return Promise.reject(closed());
    lastId += 1;
    const id = lastId;
    return new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => {
        pending.delete(id);
        reject(fault('socket.timeout', `the desk did not answer within ${timeoutMs} ms`));
      }, timeoutMs);
      // What comes from the desk's own process is of the shape that it has there.
      pending.set(id, { timer, resolve: (value) => resolve(value as Answer), reject });
      socket.write(jsonLine({ id, ask: question, with: args }));
    });
  }

  return {
    submit: (submission) => ask('submit', submission),
    settle: (key) => ask('settle', key),
    publish: (event, options) => ask('publish', event, options),
    revisions: () => ask('revisions'),
    availability: (profile) => ask('availability', profile ?? null),
    health: () => ask('health'),
    verifyJournal: () => ask('verifyJournal'),
    exportPerson: (address) => ask('exportPerson', address),
    deadMail: () => ask('deadMail'),
    async retryMail(ids) {
      await ask('retryMail', ids);
    },
    runDue: (options = {}) => ask('runDue', options),
    backUp: (to) => ask('backUp', to),
    async close() {
      if (socket.destroyed) return;
      const gone = once(socket, 'close');
      socket.end();
      await gone;
    },
  };
}

async function connected(path: string): Promise<Socket> {
  const socket = createConnection(path);
  try {
    await once(socket, 'connect');
    // Somebody else's socket at our place would be told what people filled in.
    if (process.platform === 'win32' || isOurs(path)) return socket;
  } catch (cause) {
    throw fault('socket.unreachable', `no desk listens on ${path} (${codeOf(cause)})`, cause);
  }
  socket.destroy();
  throw fault('socket.not-ours', `${path} is the socket of another account`);
}

async function hear(socket: Socket, pending: Map<number, Pending>): Promise<void> {
  try {
    for await (const answer of jsonLines(socket, Number.POSITIVE_INFINITY)) {
      const { id, ok, value, code } = (answer ?? {}) as Readonly<Record<string, unknown>>;
      const asked = pending.get(Number(id));
      pending.delete(Number(id));
      clearTimeout(asked?.timer);
      if (ok === true) asked?.resolve(value);
      else asked?.reject(fault(String(code), `the desk answered ${String(code)}`));
    }
  } catch {
    // Said to each who waits, below.
  }
  socket.destroy();
  for (const { timer, reject } of pending.values()) {
    clearTimeout(timer);
    reject(closed());
  }
  pending.clear();
}

function closed(): Error {
  return fault('socket.closed', 'the connection to the desk has ended');
}
