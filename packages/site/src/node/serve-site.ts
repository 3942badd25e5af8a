import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** What is served, and what ends with it. */
export interface ServeOptions {
  /** Answers a request, such as `site.fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address to listen on; every one by default. */
  readonly hostname?: string;
  /** Called once nothing is being answered any more, to close the desk and the mail. */
  readonly onStop?: () => Promise<void>;
  /** Stops on SIGINT and SIGTERM and then ends the process; true by default. */
  readonly signals?: boolean;
  /** How long answers under way may take once it stops, in milliseconds; 10 000 by default. */
  readonly graceMs?: number;
}

/** A site that is being served. */
export interface ServedSite {
  readonly port: number;
  /** Takes no new requests, lets those under way finish, then calls `onStop`. */
  stop(): Promise<void>;
}

/**
 * Serves a site over HTTP/1.1 by Node's own server, with time-outs against slow senders.
 *
 * @param options - what is served, where, and what ends with it.
 * @throws Error with Node's `EADDRINUSE` where the port is taken.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { serveSite } from '@plenary/site/node';
 *
 * const served = await serveSite({ fetch: async () => new Response('hello'), port: 0, signals: false });
 * const response = await fetch(`http://localhost:${served.port}/`);
 * assert.equal(await response.text(), 'hello');
 * await served.stop();
 * ```
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { graceMs = 10_000, signals = true } = options;
  const server = createAdaptorServer({ fetch: options.fetch }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const endIdle = idleConnections(server);
  const port = await listen(server, options);

  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= drain(server, endIdle, graceMs).then(options.onStop);
    return stopping;
  };
  if (signals) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().finally(() => process.exit()));
    }
  }
  return { port, stop };
}

function listen(server: Server, { port, hostname }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

async function drain(server: Server, endIdle: () => void, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  endIdle();
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(late);
}

/**
 * Ends the connections on which nothing is being answered, and the others once they are done. Node's
 * `closeIdleConnections` leaves those that browsers open ahead and have not used yet.
 */
function idleConnections(server: Server): () => void {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  let ending = false;
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => {
      busy.delete(socket);
      if (ending) socket.end();
    });
  });
  return () => {
    ending = true;
    for (const socket of open) if (!busy.has(socket)) socket.destroy();
  };
}
