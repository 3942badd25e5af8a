import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '@plenary/desk';
import { checkHistory, type HistoryEntry, sampleEvent } from '@plenary/desk/testing';
import { openSqliteStore } from '@plenary/store-sql';
import type { BusyDeskLine, BusyDeskTask } from './busy-desk-lines.ts';

/** What many rounds of killing left. */
export interface KillResult {
  readonly rounds: number;
  readonly accepted: number;
  readonly refused: number;
  /** Asked and killed before the answer; asked again in the next round. */
  readonly inFlight: number;
  /** What is wrong in the store, over all rounds. */
  readonly problems: readonly string[];
}

/** All that was said by one file's desks, over all their lives. */
export interface Heard {
  readonly answers: Map<number, HistoryEntry>;
  /** Told that nothing was written. */
  readonly failed: Set<number>;
  /** Told that it is not known what was written. */
  readonly unknown: Set<number>;
  readonly mailed: Set<string>;
  last: number;
  /** Asked and not answered. */
  readonly open: Set<number>;
}

const seats = [150, 1_000_000];

/**
 * Kills (signal 9) a process that registers people on SQLite, again and again on one file, and checks
 * after each time that all it had acknowledged is there.
 */
export async function killRounds(rounds: number): Promise<KillResult> {
  const folder = await mkdtemp(join(tmpdir(), 'plenary-kill-'));
  const path = join(folder, 'day.sqlite');
  const heard = nothingHeard();
  const problems: string[] = [];
  let inFlight = 0;
  for (let round = 1; round <= rounds; round += 1) {
    await (round % 2 === 0 ? killedAtAnswer(path, heard) : killedAnyTime(path, heard));
    inFlight += heard.open.size;
    problems.push(...(await checked(path, heard)).map((problem) => `round ${round}: ${problem}`));
  }
  // Mail that a killed desk had leased is due again when that lease has run out.
  const last = startBusyDesk(path, heard, { people: 1, upTo: heard.last, later: 600_000 });
  await last.ended;
  problems.push(...(await checked(path, heard)), ...neverMailed(heard));
  await rm(folder, { recursive: true });
  const answers = [...heard.answers.values()];
  const accepted = answers.filter(({ answer }) => answer?.ok).length;
  return { rounds, accepted, refused: answers.length - accepted, inFlight, problems };
}

/** Killed from outside, wherever it is. */
async function killedAnyTime(path: string, heard: Heard): Promise<void> {
  const child = startBusyDesk(path, heard, { people: 40 });
  await firstAnswer(child);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
  child.process.kill('SIGKILL');
  await child.ended;
}

/** Killed by itself in the moment of an answer: whatever is not written by then is lost. */
async function killedAtAnswer(path: string, heard: Heard): Promise<void> {
  const dieAfter = 1 + Math.floor(Math.random() * 200);
  await startBusyDesk(path, heard, { people: 40, dieAfter }).ended;
}

/** The memory of a file that no desk has used. */
export function nothingHeard(): Heard {
  return {
    answers: new Map(),
    failed: new Set(),
    unknown: new Set(),
    mailed: new Set(),
    last: 0,
    open: new Set(),
  };
}

/** Starts a busy desk on a file and listens to it. */
export function startBusyDesk(
  path: string,
  heard: Heard,
  {
    people,
    upTo = Number.MAX_SAFE_INTEGER,
    later = 0,
    dieAfter = null,
    limited = '',
  }: { people: number; upTo?: number; later?: number; dieAfter?: number | null; limited?: string },
): { process: ChildProcess; ended: Promise<unknown>; answers: () => number } {
  const again = [...heard.open, ...heard.failed, ...heard.unknown];
  const task: BusyDeskTask = {
    path,
    seats,
    later,
    people,
    again,
    from: heard.last,
    upTo,
    dieAfter,
  };
  const hooks = new URL('../../scripts/resolve-sources.ts', import.meta.url).href;
  const program = fileURLToPath(new URL('./busy-desk.ts', import.meta.url));
  const command = [process.execPath, '--import', hooks, program, JSON.stringify(task)];
  const [file = '', ...args] = limited
    ? ['bash', '-c', `${limited}; exec "$@"`, '-', ...command]
    : command;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let answers = 0;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const said: BusyDeskLine = JSON.parse(line);
    if ('answer' in said) answers += 1;
    hear(heard, said);
  });
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return { process: child, ended, answers: () => answers };
}

function hear(heard: Heard, said: BusyDeskLine): void {
  if ('asked' in said) {
    heard.open.add(said.asked);
    heard.last = Math.max(heard.last, said.asked);
  } else if ('mailed' in said) {
    heard.mailed.add(said.mailed);
  } else {
    heard.open.delete(said.number);
    heard.failed.delete(said.number);
    heard.unknown.delete(said.number);
    if ('failed' in said) heard.failed.add(said.number);
    else if (isUnknown(said.answer)) heard.unknown.add(said.number);
    else {
      const { number, address, answer } = said;
      heard.answers.set(number, { key: `the-key-of-person-${number}`, address, answer });
    }
  }
}

function isUnknown(answer: Outcome): boolean {
  return !answer.ok && answer.reasons.some(({ code }) => code === 'desk.unknown');
}

async function firstAnswer({ answers, ended }: ReturnType<typeof startBusyDesk>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  while (answers() === 0) {
    if (gone) throw new Error('the desk ended before it answered anybody');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Opens the file as the next desk would and compares it with what was told. */
export async function checked(path: string, heard: Heard): Promise<string[]> {
  const store = await openSqliteStore({ path });
  try {
    // Who was told that nothing was written must not be there.
    const failed = [...heard.failed].map((number) => ({
      key: `the-key-of-person-${number}`,
      address: `person-${number}@example.org`,
      answer: { ok: false, reasons: [] } as const,
    }));
    const history = [...heard.answers.values(), ...failed];
    return await checkHistory({ store, event: sampleEvent({ seats }), history });
  } finally {
    await store.close();
  }
}

/** Who was accepted and got no mail, once all that waited has been sent. */
export function neverMailed(heard: Heard): string[] {
  return [...heard.answers.values()]
    .filter(({ answer, address }) => answer?.ok && !heard.mailed.has(address))
    .map(({ key }) => `${key} was accepted and got no mail`);
}
