import type { EventModel } from '@plenary/model';
import type { Profile } from '@plenary/rules';
import type { DeskCommand } from '../commands/desk-command.ts';
import type { Desk } from '../desk/desk.ts';
import { fault } from '../fault.ts';
import type { PublishOptions } from '../revisions/publishing.ts';

/** A desk that can be asked from another process. */
export interface ServedDesk {
  readonly desk: Desk;
  /** Saves what its store holds into a file; what it says of it is plain JSON. */
  readonly backUp: ((to: string) => Promise<unknown>) | null;
}

type Arguments = readonly unknown[];

/**
 * Answers a question from another process, in plain JSON. Arguments are looked at before they are passed
 * on; what a command or an event says is the desk's own to judge, which takes any value.
 *
 * Throws `socket.unknown-question`, `socket.malformed`, and what the desk throws.
 */
export async function answerQuestion(
  { desk, backUp }: ServedDesk,
  ask: string,
  [first, second]: Arguments,
): Promise<unknown> {
  switch (ask) {
    case 'submit':
      return desk.submit({ key: text(record(first).key), command: commandIn(record(first)) });
    case 'settle':
      return desk.settle(text(first));
    case 'publish':
      // What is published is read as unknown by the desk, and refused with findings.
      return desk.publish(record(first) as unknown as EventModel, publishOptions(record(second)));
    case 'revisions':
      return desk.revisions();
    case 'availability':
      return desk.availability(first === null ? undefined : profile(record(first)));
    case 'health':
      return desk.health();
    case 'verifyJournal':
      return desk.verifyJournal();
    case 'exportPerson':
      return desk.exportPerson(text(first));
    case 'deadMail':
      return desk.deadMail();
    case 'retryMail':
      return desk.retryMail(list(first).map(text));
    case 'runDue':
      return desk.runDue({ budgetMs: duration(record(first).budgetMs) });
    case 'backUp':
      if (backUp) return backUp(text(first));
  }
  throw fault('socket.unknown-question', 'this desk is not asked that');
}

function commandIn({ command }: Readonly<Record<string, unknown>>): DeskCommand {
  text(record(command).type);
  return command as DeskCommand;
}

function publishOptions(options: Readonly<Record<string, unknown>>): PublishOptions {
  const { expectedRevision, actor, merge, override } = options;
  const others = { merge, override } as Pick<PublishOptions, 'merge' | 'override'>;
  return {
    expectedRevision: count(expectedRevision),
    actor: text(actor),
    ...(others.merge ? { merge: others.merge } : {}),
    ...(others.override ? { override: others.override } : {}),
  };
}

function profile(of: Readonly<Record<string, unknown>>): Profile {
  const textOrNull = (value: unknown): string | null => (value == null ? null : text(value));
  return {
    audience: textOrNull(of.audience),
    affiliation: textOrNull(of.affiliation),
    invitation: textOrNull(of.invitation),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed();
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw malformed();
  return value;
}

function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw malformed();
  return value;
}

function duration(value: unknown): number {
  return value === undefined ? 10_000 : count(value);
}

function malformed(): Error {
  return fault('socket.malformed', 'an argument is of another kind than that question takes');
}
