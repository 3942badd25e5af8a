import { decide, due, underPolicy } from '@plenary/rules';
import { judgeCommand } from '../commands/judge-command.ts';
import type { JudgedCommand } from '../commands/judged-command.ts';
import { type Judgement, refused } from '../commands/judgement.ts';
import type { DeskReason, Outcome } from '../desk/outcome.ts';
import { mailForRevision } from '../mail/mail-for-revision.ts';
import type { Publication } from '../revisions/publication.ts';
import type { StoredRevision } from '../store/revision.ts';
import type { StoredOutcome, Writes } from '../store/store.ts';
import { beginDraft, happen, type TurnDraft, type TurnStart, writesOf } from './turn-draft.ts';
import type { WarmLedger } from './warm-ledger.ts';

/** What is to be judged; or why what was asked can only be refused. */
export type Asked =
  | { readonly ok: true; readonly command: JudgedCommand }
  | { readonly ok: false; readonly reasons: readonly DeskReason[] };

/** A command in its turn. */
export interface TurnCommand {
  /** null for what the desk does by itself: nobody asks for the answer again. */
  readonly key: string | null;
  readonly commandHash: string;
  readonly asked: Asked;
  /** When the server had the whole request, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** All that a turn is decided on. */
export interface TurnInput extends TurnStart {
  /** What is published before the commands are judged; null where nothing is. */
  readonly publication: Publication | null;
  readonly commands: readonly TurnCommand[];
  readonly newReceipt: () => string;
  readonly codeId: (code: string) => string;
}

/** A command's answer; `failed` for one whose judging threw: it alone fails, and nothing of it is kept. */
export type TurnAnswer =
  | { readonly outcome: Outcome }
  | { readonly failed: true; readonly cause: unknown };

/** A decided turn: nothing has happened until `writes` are committed. */
export interface DecidedTurn {
  /** What stands once they are. */
  readonly warm: WarmLedger;
  /** null where nothing is to be written. */
  readonly writes: Writes | null;
  /** Why nothing was published; none where it was, or nothing was to be. */
  readonly refusal: readonly DeskReason[];
  /** One for each command, in order. */
  readonly answers: readonly TurnAnswer[];
}

/**
 * Decides one turn: first what follows from the time, then what is published, then each command in order
 * on what the ones before it left. Pure but for ids: nothing is read and nothing is written.
 */
export function decideTurn(input: TurnInput): DecidedTurn {
  const draft = beginDraft(input);
  happen(input, draft, due(draft.revision.policy, draft.ledger, input.decidedAt));
  const refusal = input.publication === null ? [] : publish(input, draft, input.publication);
  const answers = input.commands.map((command) => answer(input, draft, command));
  const writes = writesOf(input, draft);
  return { warm: warmAfter(input, draft, writes), writes, refusal, answers };
}

function warmAfter({ warm }: TurnInput, draft: TurnDraft, writes: Writes | null): WarmLedger {
  if (writes === null) return warm;
  const { seq, lastInstant, policy: policyName } = writes.head;
  return { revision: draft.revision, ledger: draft.ledger, seq, lastInstant, policyName };
}

/** Publishes, or gives the reasons why not. */
function publish(
  input: TurnInput,
  draft: TurnDraft,
  publication: Publication,
): readonly DeskReason[] {
  const { revision: next, actor, merge, override } = publication;
  const { number, digest, policy } = next;
  const before = draft.revision;
  const decision = decide(
    policy,
    draft.ledger,
    {
      type: 'publish',
      revision: number,
      digest,
      actor,
      ...(merge && { merge }),
      ...(override && { override }),
    },
    { receivedAt: input.decidedAt, decidedAt: input.decidedAt },
  );
  if (!decision.ok) return decision.reasons;
  const base = underPolicy(policy, draft.ledger);
  draft.published = { stored: stored(input, publication), base, after: draft.facts.length };
  draft.ledger = base;
  draft.revision = next;
  // Who waits may wait no longer once the event is off, and is told of that only.
  happen(input, draft, decision.facts, {
    mail: mailForRevision(before.event, next.event, base),
  });
  return [];
}

function stored(
  { decidedAt }: TurnInput,
  { revision, actor, changes }: Publication,
): StoredRevision {
  const { number, digest, model } = revision;
  return { revision: number, at: decidedAt, actor, digest, event: model, changes };
}

function answer(input: TurnInput, draft: TurnDraft, one: TurnCommand): TurnAnswer {
  const { key, commandHash } = one;
  const known = key === null ? undefined : draft.outcomes.get(key);
  if (known) {
    const same = known.commandHash === commandHash;
    return { outcome: same ? known.outcome : { ok: false, reasons: [{ code: 'key.reused' }] } };
  }
  try {
    const { outcome, facts, mail, people } = judged(input, draft, one);
    happen(input, draft, facts, { mail, people });
    if (key !== null) remember(draft, { key, commandHash, outcome, at: input.decidedAt });
    return { outcome };
  } catch (cause) {
    return { failed: true, cause };
  }
}

function remember(draft: TurnDraft, outcome: StoredOutcome): void {
  draft.outcomes.set(outcome.key, outcome);
  draft.newOutcomes.push(outcome);
}

function judged(
  { decidedAt, newId, newReceipt, codeId }: TurnInput,
  { revision, ledger, people }: TurnDraft,
  { asked, receivedAt }: TurnCommand,
): Judgement {
  if (!asked.ok) return refused(asked.reasons);
  const bench = {
    policy: revision.policy,
    ledger,
    form: revision.event.form,
    instants: { receivedAt, decidedAt },
    people: people.known,
    newId,
    newReceipt,
    codeId,
  };
  return judgeCommand(bench, asked.command);
}
