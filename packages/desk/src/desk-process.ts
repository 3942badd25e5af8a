import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { registrationsOf } from '@plenary/rules';
import type { Desk } from './desk/desk.ts';
import { openDesk } from './desk/open-desk.ts';
import { codeOf, fault } from './fault.ts';
import type { MailOrder } from './mail/mail-order.ts';
import type { Store } from './store/store.ts';
import type {
  AskedLine,
  DeskLine,
  DeskProcessTask,
  DeskQuestion,
} from './testing/desk-process-lines.ts';

// A desk in a process of its own, asked by lines on its input: see `startDeskProcess`.

let now = 0;
let opened: { readonly desk: Desk; readonly task: DeskProcessTask } | null = null;
let answers = 0;
let mails = 0;

async function open(task: DeskProcessTask): Promise<void> {
  const { openStore }: { openStore: (place: string) => Promise<Store> } = await import(task.module);
  now = task.now;
  const desk = openDesk({
    event: task.event,
    store: () => openStore(task.place),
    clock: () => now,
    autorun: task.autorun,
    deliver: async (order) => deliver(task, order),
  });
  opened = { desk, task };
  await desk.availability();
}

function deliver({ dieAfterMails }: DeskProcessTask, order: MailOrder): void {
  const { id, template, to, registration } = order;
  say({ mailed: { id, template, to, registration: registration?.id ?? null } });
  mails += 1;
  if (mails === dieAfterMails) die();
}

async function answerTo(question: DeskQuestion): Promise<unknown> {
  if (question.ask === 'open') return open(question.task);
  if (opened === null) throw fault('process.not-open', 'the desk was not opened');
  const { desk } = opened;
  switch (question.ask) {
    case 'submit':
      return desk.submit(question.submission);
    case 'settle':
      return desk.settle(question.key);
    case 'publish':
      return desk.publish(question.event, question.options);
    case 'runDue':
      return desk.runDue({ budgetMs: question.budgetMs });
    case 'registrations':
      return registrationsOf((await desk.standing()).ledger);
    case 'setClock':
      now = question.now;
      return null;
    case 'close':
      return desk.close();
  }
}

async function answer({ id, ...question }: AskedLine): Promise<void> {
  try {
    say({ id, answer: (await answerTo(question)) ?? null });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    say({ id, fault: { code: codeOf(cause), message } });
  }
  if (question.ask !== 'submit') return;
  answers += 1;
  if (answers === opened?.task.dieAfter) die();
}

/** Writes a line whole before anything else happens. */
function say(line: DeskLine): void {
  let left = Buffer.from(`${JSON.stringify(line)}\n`);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (cause) {
      // The reader is behind: the pipe is full for a moment.
      if (codeOf(cause) !== 'EAGAIN') throw cause;
    }
  }
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line)));
