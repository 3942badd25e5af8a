import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { Desk } from '../desk/desk.ts';
import { codeOf } from '../fault.ts';
import { answerQuestion, type ServedDesk } from './desk-questions.ts';
import { jsonLine, jsonLines } from './json-lines.ts';
import { listenPrivately } from './socket-place.ts';

/** How a desk is served to programs of the same machine. */
export interface ServeDeskOptions {
  /** Where it listens: `deskSocket(file)`. One process at a time. */
  readonly path: string;
  /** Saves what the store holds into a file, for whoever asks for a backup; without it none is made. */
  readonly backUp?: (to: string) => Promise<unknown>;
}

/** A desk that is served. */
export interface DeskServer {
  /** Answers what was asked, then listens no more. The desk stays open. */
  close(): Promise<void>;
}

const mostConnections = 32;

/**
 * Lets other programs of this machine and this account ask a running desk: on a Unix socket that only
 * its owner can open (mode 0600), on Windows on a named pipe. `askDesk` is the other end. A connection
 * asks one thing after another, a JSON value a line.
 *
 * @param desk - stays its owner's to close, after this.
 * @throws Error with code `socket.taken` while another process listens there, `socket.path-too-long`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { mkdtemp } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { askDesk, deskSocket, memoryStore, openDesk, serveDesk } from '@plenary/desk';
 * import { sampleEvent } from '@plenary/desk/testing';
 *
 * const path = deskSocket(join(await mkdtemp(join(tmpdir(), 'plenary-')), 'day'));
 * const desk = openDesk({ event: sampleEvent(), store: memoryStore() });
 * const server = await serveDesk(desk, { path });
 * const asked = await askDesk({ path });
 * assert.equal((await asked.verifyJournal()).ok, true);
 * await asked.close();
 * await server.close();
 * await desk.close();
 * ```
 */
export async function serveDesk(
  desk: Desk,
  { path, backUp }: ServeDeskOptions,
): Promise<DeskServer> {
  const served = { desk, backUp: backUp ?? null };
  const connections = new Map<Socket, Promise<void>>();
  // A caller may be done asking before it has its answer.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    connections.set(
      socket,
      serve(served, socket).finally(() => connections.delete(socket)),
    );
  });
  server.maxConnections = mostConnections;
  const takeAway = await listenPrivately(server, path);
  // A program that ends is not kept alive by an open door.
  server.unref();
  return {
    async close() {
      await takeAway();
      server.close();
      // No more questions; what is being answered goes out first.
      for (const socket of connections.keys()) socket.pause().push(null);
      await Promise.all(connections.values());
    },
  };
}

async function serve(served: ServedDesk, socket: Socket): Promise<void> {
  socket.on('error', () => {});
  try {
    // Left open at a line that is no good, so that its sender can be told.
    for await (const question of jsonLines(socket.iterator({ destroyOnReturn: false }))) {
      if (!socket.write(jsonLine(await answered(served, question)))) await drained(socket);
    }
    socket.end();
  } catch (cause) {
    // Nobody can tell where the next line begins: what still comes is let go for a moment.
    socket.end(jsonLine({ id: null, ok: false, code: codeOf(cause) }));
    socket.resume().setTimeout(1_000, () => socket.destroy());
    await once(socket, 'close').catch(() => {});
  } finally {
    socket.destroySoon();
  }
}

async function answered(served: ServedDesk, question: unknown): Promise<unknown> {
  const { id, ask, with: args } = (question ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof ask !== 'string' || !Array.isArray(args)) {
    return { id: null, ok: false, code: 'socket.malformed' };
  }
  try {
    return { id, ok: true, value: (await answerQuestion(served, ask, args)) ?? null };
  } catch (cause) {
    // The words of a fault may quote what somebody filled in: its code says enough.
    return { id, ok: false, code: codeOf(cause) };
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('drain', resolve).once('close', resolve);
  });
}
