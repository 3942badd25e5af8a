import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

/**
 * Where a connection is cut: before COMMIT is passed on, right after it was, or when the server has
 * answered and the client has not heard.
 */
export type Cut = 'before COMMIT' | 'after COMMIT' | 'before the answer';

/**
 * What both sides say of a commit, as a text that ends in NUL: the client as a statement, the server as
 * its tag. READ COMMITTED is something else.
 */
const commit = 'COMMIT\0';

/** A TCP port that leads to a PostgreSQL, and cuts connections around COMMIT. */
export interface CuttingProxy {
  readonly port: number;
  /** How many connections were cut so far. */
  cuts(): number;
  /** From now on every so many-th COMMIT is cut; null: none. */
  cut(every: number | null): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function cuttingProxy(socketPath: string, cut: Cut): Promise<CuttingProxy> {
  let every: number | null = null;
  let commits = 0;
  let cuts = 0;
  const open = new Set<Socket>();

  const server = createServer((client) => {
    const upstream = createConnection(socketPath);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    const sever = (): void => {
      cuts += 1;
      client.destroy();
      upstream.destroy();
    };
    let deafened = false;
    client.on('data', (bytes) => {
      if (!bytes.includes(commit)) return void upstream.write(bytes);
      commits += 1;
      if (every === null || commits % every !== 0) return void upstream.write(bytes);
      if (cut === 'before COMMIT') return sever();
      deafened = cut === 'before the answer';
      upstream.write(bytes, deafened ? undefined : sever);
    });
    upstream.on('data', (bytes) => {
      // The server's tag of a COMMIT that is done.
      if (!deafened) client.write(bytes);
      else if (bytes.includes(commit)) sever();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cuts,
    cut(next) {
      every = next;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
