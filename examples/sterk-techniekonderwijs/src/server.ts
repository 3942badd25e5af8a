import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { DeskLogLine } from '@plenary/desk';
import type { RequestLogEntry } from '@plenary/site';
import { type Configuration, readConfig, serveSite } from '@plenary/site/node';
import { holdLease } from '@plenary/store-sql';
import { nationalDay } from './event.ts';
import { realSite } from './real-site.ts';
import { regionsFromFile } from './regions-file.ts';
import { sceneHost } from './scenes/scene-host.ts';
import { siteSecret } from './site-secret.ts';

/** What is served, and what the first lines say of it. */
interface Served {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
  readonly what: string;
  readonly mail: string;
}

const here = fileURLToPath(new URL('..', import.meta.url));

await start();

async function start(): Promise<void> {
  const args = readArguments();
  const config = args && readConfiguration();
  if (args === null || config === null) return;
  // The port before the data: whatever is running already is left as it is.
  const opening = Promise.withResolvers<Served>();
  const closed = opening.promise.then(({ close }) => close).catch(() => async () => {});
  try {
    const { port, stop } = await serveSite({
      fetch: async (request) => (await opening.promise).fetch(request),
      port: config.port,
      ...(config.host === null ? {} : { hostname: config.host }),
      onStop: async () => (await closed)(),
    });
    try {
      const served = await openSite(config, args);
      opening.resolve(served);
      tell(config, served, port);
    } catch (thrown) {
      opening.reject(thrown);
      await stop();
      throw thrown;
    }
  } catch (thrown) {
    quit(sentenceOf(thrown, config));
  }
}

/** What is wrong and what to do, for what anybody who starts a server may meet; a mistake of ours is thrown. */
function sentenceOf(thrown: unknown, { port }: Configuration): string {
  if (!(thrown instanceof Error && 'code' in thrown)) throw thrown;
  const code = String(thrown.code);
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another one, such as PORT=${port + 1}.`;
  }
  if (code === 'store.leased') return `${thrown.message}, with DATA_DIR.`;
  // Node's own names for misuse of what it offers.
  if (code.startsWith('ERR_')) throw thrown;
  return thrown.message;
}

function readArguments(): { fresh: boolean; system: boolean } | null {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        clock: { type: 'string', default: 'scenes' },
      },
    });
    if (values.clock === 'scenes' || values.clock === 'system') {
      return { fresh: values.fresh, system: values.clock === 'system' };
    }
  } catch {
    // Told below, as for a clock that there is not.
  }
  quit('Usage: npm start [-- --fresh] [-- --clock system]');
  return null;
}

function readConfiguration(): Configuration | null {
  const read = readConfig({
    ...process.env,
    DATA_DIR: process.env.DATA_DIR || join(here, '.data'),
  });
  if (read.ok) return read.config;
  quit(read.problems.map(({ variable, message }) => `${variable}: ${message}`).join('\n'));
  return null;
}

async function openSite(
  config: Configuration,
  { fresh, system }: { fresh: boolean; system: boolean },
): Promise<Served> {
  const folder = join(config.dataDir, system ? 'system' : 'scenes');
  // Nobody deletes what this one serves, nor this one what another serves.
  const lease = holdLease(folder);
  try {
    if (fresh) await rm(folder, { recursive: true, force: true });
    const served = await openIn(folder, config, system);
    return {
      ...served,
      async close() {
        await served.close();
        lease.release();
      },
    };
  } catch (thrown) {
    lease.release();
    throw thrown;
  }
}

async function openIn(folder: string, config: Configuration, system: boolean): Promise<Served> {
  const secret = config.linkSecret ?? (await siteSecret(config.dataDir));
  const regionsFile = process.env.REGIONS_CSV;
  const event = regionsFile ? nationalDay(regionsFromFile(regionsFile)) : nationalDay();
  const setting = { event, config, secret, folder, report };
  if (system) {
    const { fetch, close, mail } = await realSite(setting);
    return { fetch, close, what: 'as it stands today: closed', mail };
  }
  const { open, fetch, close } = sceneHost(setting);
  await open();
  const mail = `${join(folder, '<moment>', 'mail')} and, for instance, ${config.publicUrl}/open/post`;
  return { fetch, close, what: 'as a demonstration of seven moments', mail };
}

function tell(config: Configuration, { what, mail }: Served, port: number): void {
  console.log(`Landelijke dag Sterk Techniekonderwijs, ${what}.
  site  ${config.port === 0 ? `http://localhost:${port}` : config.publicUrl}
  mail  ${mail}
  data  ${config.dataDir} (npm start -- --fresh begins anew)
  stop  Ctrl+C`);
}

/** Requests that went well are nobody's news; faults are, a line each. */
function report(fault: RequestLogEntry | DeskLogLine): void {
  console.error(JSON.stringify(fault));
}

function quit(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
