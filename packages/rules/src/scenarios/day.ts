import { availability } from '../availability.ts';
import type { Command, PublishCommand } from '../commands/command.ts';
import type { Warning } from '../commands/situation.ts';
import { type Decision, decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import {
  committedOf,
  emptyLedger,
  type Ledger,
  registrationsOf,
  usedOf,
} from '../ledger/ledger.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import { type SmallDay, smallDay } from '../testing/small-day.ts';
import { due } from '../time/due.ts';
import { type Act, organiser } from './acts.ts';
import { theStart } from './arrangements.ts';
import { at, type Clock, minutes } from './clock.ts';
import { refusalInWords, standingInWords } from './words.ts';

/** When something is asked: decided as it comes in, or sent at one instant and decided at another. */
type When = Clock | { readonly sent: Clock; readonly decided: Clock };

/** What a revision of the event changes, and which themes it merges. */
interface Revision extends SmallDay {
  readonly merge?: PublishCommand['merge'];
}

/** A day that is told as it goes: who does what, and where everybody stands. */
export interface Day {
  readonly ledger: Ledger;
  readonly policy: Policy;
  /** Everything that has happened. */
  readonly facts: readonly Fact[];
  /** Somebody does something that is admitted; gives what the organiser is warned of. */
  at(when: When, who: string, act: Act): readonly Warning[];
  /** The organiser publishes other rules, which is admitted. */
  publish(when: Clock, revision: Revision): readonly Warning[];
  /** Time passes. */
  until(when: Clock): void;
  /** Why something is refused, in words; nothing changes. */
  refusal(when: When, who: string, act: Act): readonly string[];
  /** Why something is refused, with all its figures; nothing changes. */
  reasons(when: When, who: string, act: Act): readonly Reason[];
  /** Why other rules are not published, in words; nothing changes. */
  refusalToPublish(when: Clock, revision: Revision): readonly string[];
  /** Where somebody stands, in words. */
  of(who: string): string;
  /** Where everybody stands who ever asked, in words. */
  readonly people: Readonly<Record<string, string>>;
  /** Entries that were granted their seat, or offered one, in that order. */
  served(how?: 'granted' | 'offered'): readonly string[];
  /** People with a seat of a quota. */
  used(quota: string): number;
  /** Seats of a quota taken or kept. */
  committed(quota: string): number;
  /** Seats that the page shows: of the day, or of a theme. */
  left(theme?: string): number | null;
}

const opens = at('9:00');
const closes = at('17:00');
/**
 * A day with registration from 9:00 to 17:00 for an evening that starts at 20:00; a withdrawal can be
 * undone for half an hour.
 */
export function given(first: SmallDay = {}): Day {
  let told: Revision = first;
  let policy = rulesOf(told);
  let ledger = emptyLedger(policy);
  const facts: Fact[] = [];
  const happen = (more: readonly Fact[]): void => {
    ledger = applyAll(ledger, more);
    facts.push(...more);
  };
  const decided = (when: When, command: Command, rules = policy): Decision =>
    decide(rules, ledger, command, instantsOf(when));
  const publishing = ({ merge }: Revision): Command => ({
    type: 'publish',
    revision: ledger.revision + 1,
    actor: organiser,
    ...(merge && { merge }),
  });
  const admitted = (decision: Decision): readonly Warning[] => {
    if (!decision.ok) throw untold(`Refused: ${decision.reasons.map(refusalInWords).join(', ')}`);
    happen(decision.facts);
    return decision.warnings;
  };
  const refused = (decision: Decision): readonly Reason[] => {
    if (decision.ok) throw untold('Admitted, where the scenario says it is refused.');
    return decision.reasons;
  };
  return {
    get ledger() {
      return ledger;
    },
    get policy() {
      return policy;
    },
    get people() {
      const ids = registrationsOf(ledger).map(({ id }) => id);
      return Object.fromEntries(ids.map((id) => [id, standingInWords(ledger, id)]));
    },
    facts,
    at: (when, who, act) => admitted(decided(when, act(who, ledger))),
    publish: (when, revision) => {
      told = { ...told, ...revision };
      policy = rulesOf(told);
      const warnings = admitted(decided(when, publishing(revision)));
      // The journal keeps facts, not rules: what follows is decided by a ledger of the new ones.
      ledger = replayed(policy, facts);
      return warnings;
    },
    until: (when) => happen(due(policy, ledger, at(when))),
    refusal: (when, who, act) => refused(decided(when, act(who, ledger))).map(refusalInWords),
    reasons: (when, who, act) => refused(decided(when, act(who, ledger))),
    refusalToPublish: (when, revision) => {
      const rules = rulesOf({ ...told, ...revision });
      return refused(decided(when, publishing(revision), rules)).map(refusalInWords);
    },
    of: (who) => standingInWords(ledger, who),
    served: (how = 'granted') =>
      facts.flatMap((fact) => (fact.type === how && 'entry' in fact ? [fact.entry] : [])),
    used: (quota) => usedOf(ledger, quota),
    committed: (quota) => committedOf(ledger, quota, ledger.at),
    left: (theme) => {
      const shown = availability(policy, ledger, ledger.at);
      const own = shown.themes.find((one) => one.theme === theme);
      return own === undefined ? shown.remaining : own.remaining;
    },
  };
}

/** The ledger that the facts of a day lead to, from nothing. */
export function replayed(policy: Policy, facts: Iterable<Fact>): Ledger {
  return applyAll(emptyLedger(policy), facts);
}

function untold(message: string): Error {
  return Object.assign(new Error(message), { name: 'StoryError', code: 'story.untold' });
}

function rulesOf({ source, merge: _merge, ...changes }: Revision): Policy {
  return smallDay({
    windows: [{ audience: null, opensAt: opens, closesAt: closes }],
    withdrawUntil: theStart,
    amendUntil: theStart,
    chooseUntil: theStart,
    undoFor: minutes(30),
    ...changes,
    source: { startsAt: theStart, ...source },
  });
}

function instantsOf(when: When): { receivedAt: number; decidedAt: number } {
  return typeof when === 'string'
    ? { receivedAt: at(when), decidedAt: at(when) }
    : { receivedAt: at(when.sent), decidedAt: at(when.decided) };
}
