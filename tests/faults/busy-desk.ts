import { writeSync } from 'node:fs';
import { openDesk } from '@plenary/desk';
import { sampleEvent } from '@plenary/desk/testing';
import { openSqliteStore } from '@plenary/store-sql';
import type { BusyDeskLine, BusyDeskTask } from './busy-desk-lines.ts';

// A process that registers people without pause until it is stopped. What it has been told it writes
// down at once, one line each: a line that is there was written after the answer.

const task: BusyDeskTask = JSON.parse(process.argv[2] ?? '');
const event = sampleEvent({ seats: task.seats });
const desk = openDesk({
  event,
  store: () => openSqliteStore({ path: task.path }),
  clock: () => event.startsAt - 86_400_000 + task.later,
  deliver: async ({ registration }) => say({ mailed: String(registration.answers.email) }),
});
let next = task.from;
let told = 0;

async function ask(number: number): Promise<void> {
  const address = `person-${number}@example.org`;
  say({ asked: number });
  const answers = { name: `Person ${number}`, email: address, theme: `theme-${(number % 2) + 1}` };
  const command = { type: 'register', answers, locale: 'nl' } as const;
  try {
    const answer = await desk.submit({ key: `the-key-of-person-${number}`, command });
    say({ number, address, answer });
    told += 1;
    if (told === task.dieAfter) process.kill(process.pid, 'SIGKILL');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    say({ number, address, failed: code });
    // Whoever is refused by a broken disk waits before trying again.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function person(): Promise<void> {
  while (next < task.upTo) {
    next += 1;
    await ask(next);
  }
}

function say(line: BusyDeskLine): void {
  const text = `${JSON.stringify(line)}\n`;
  for (;;) {
    try {
      // A line this short is written whole or not at all (PIPE_BUF, POSIX write).
      writeSync(1, text);
      return;
    } catch (cause) {
      // The reader is behind: the pipe is full for a moment.
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause;
    }
  }
}

await Promise.all(task.again.map(ask));
await Promise.all(Array.from({ length: task.people }, person));
await desk.runDue({ budgetMs: 60_000 });
await desk.close();
