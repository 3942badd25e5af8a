import { judgeByTheRules } from './by-the-rules.ts';
import type { DeskInvite } from './desk-command.ts';
import type { Bench, Judgement } from './judgement.ts';

/** Judges a new invitation code, which the rules and the journal know by its opaque id only. */
export function judgeInvite(
  bench: Bench,
  { type, code, invitation, actor }: DeskInvite,
): Judgement {
  return judgeByTheRules(bench, { type, code: bench.codeId(code), invitation, actor });
}
