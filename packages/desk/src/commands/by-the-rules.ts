import { type Command, type Decision, decide, type Reason } from '@plenary/rules';
import type { MemberOutcome } from '../desk/outcome.ts';
import { accepted, type Bench, type Judgement, refused } from './judgement.ts';

/** What the rules say to a command, on what stands at this moment of the turn. */
export function decideOn({ policy, ledger, instants }: Bench, command: Command): Decision {
  return decide(policy, ledger, command, instants);
}

/** Judges a command that carries nothing personal: as the rules say, and nothing besides. */
export function judgeByTheRules(bench: Bench, command: Command): Judgement {
  const decision = decideOn(bench, command);
  if (!decision.ok) return refused(decision.reasons);
  return accepted(bench, { facts: decision.facts }, besides(decision));
}

/** What an answer tells of an admitted command beside the receipt. */
export function besides({ warnings, members }: Extract<Decision, { ok: true }>): {
  warnings?: typeof warnings;
  members?: readonly MemberOutcome[];
} {
  return {
    ...(warnings.length > 0 && { warnings }),
    ...(members && {
      members: members.map((member) =>
        member.ok ? { ok: true } : { ok: false, reasons: member.reasons },
      ),
    }),
  };
}

/**
 * Whether somebody is refused for being registered already. It is never told: that command is judged
 * again as if a stranger asked, so that the answer tells nobody who is coming (design: a known address).
 */
export function isKnownAlready(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === 'person.registered');
}

/** The fields that somebody gave, without those that were left out. */
export function given<Fields extends object, Name extends keyof Fields>(
  fields: Fields,
  ...names: readonly Name[]
): Pick<Fields, Name> {
  const there = names.filter((name) => fields[name] !== undefined);
  // Of the names only optional ones are asked for.
  return Object.fromEntries(there.map((name) => [name, fields[name]])) as Pick<Fields, Name>;
}
