import { type EventModel, parseEvent } from '@plenary/model';
import { unstorableText } from '../commands/unstorable-text.ts';
import { codeOf } from '../fault.ts';
import type { PublishOptions, PublishOutcome, PublishReason } from '../revisions/publishing.ts';
import type { Answering } from '../turn/answering.ts';
import type { TurnEnd, TurnRunner } from '../turn/run-turn.ts';

/**
 * Publishes an event in a turn of its own: what was asked before it is decided under the old rules, what
 * is asked after it under the new ones.
 *
 * @param event - of any shape: it is read here.
 */
export async function publishInTurn(
  desk: Answering,
  runner: TurnRunner,
  event: EventModel,
  options: PublishOptions,
): Promise<PublishOutcome> {
  const parsed = parseEvent(event);
  if (!parsed.ok) return refused({ code: 'publish.invalid', findings: parsed.findings });
  const path = unstorableText(options);
  if (path !== null) return refused({ code: 'command.malformed', path });
  const { event: model } = parsed;
  if (model.id !== runner.warm.revision.event.id)
    return refused({ code: 'publish.other-event', id: model.id });
  // The file has to be the first revision before another can follow it.
  const adopted = runner.adopting && (await desk.alone({ do: 'adopt' }));
  if (adopted && adopted.as !== 'committed') return outcomeOf(desk, adopted);
  return outcomeOf(desk, await desk.alone({ do: 'publish', model, options }));
}

function outcomeOf(desk: Answering, end: TurnEnd): PublishOutcome {
  if (end.as === 'unknown') return refused({ code: 'desk.unknown' });
  if (end.as === 'committed') return end.published ?? refused({ code: 'desk.unknown' });
  if (codeOf(end.cause) !== 'desk.busy') throw end.cause;
  return refused({ code: 'desk.busy', retryAfter: desk.retryAfter() });
}

function refused(reason: PublishReason): PublishOutcome {
  return { ok: false, reasons: [reason] };
}
