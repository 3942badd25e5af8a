import type { Command } from '../commands/command.ts';
import type { Decision, decide } from '../decide.ts';
import type { Fact } from '../fact.ts';
import { applyAll } from '../ledger/apply.ts';
import { emptyLedger, type Ledger } from '../ledger/ledger.ts';
import { underPolicy } from '../ledger/under-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Reason } from '../reason.ts';
import { ledgerContents } from '../testing/ledger-contents.ts';
import { due } from '../time/due.ts';
import { nextChange } from '../time/next-change.ts';
import { wrongAfterCommand } from './after-command.ts';
import { wrongReplay, wrongWith } from './checks.ts';
import { complain, type Situation } from './in-words.ts';
import type { Standing } from './plain-reading.ts';
import { inWords } from './plain-rules.ts';
import { hashed, keyOf, ownerOf, signsOf } from './state-key.ts';
import { kindOf, storyOf } from './story.ts';
import { factWords, reasonWords } from './story-words.ts';
import { isPromotion, wrongInTime } from './time-in-words.ts';
import { untrueIn } from './true-refusal.ts';
import { type Move, type Path, partiesIn, type State, standingOf, type World } from './world.ts';

/** What occurred in walks: types of commands and facts, codes of reasons. */
export interface Occurred {
  readonly commands: Set<string>;
  readonly facts: Set<string>;
  readonly reasons: Set<string>;
}

/** Nothing has happened, and the clock stands at its first instant. */
export function startOf(world: World): State {
  const at = world.clock[0] ?? 0;
  const ledger = emptyLedger(world.policies[0]);
  const path = { before: null, move: null, facts: [] };
  return stateOf(world, { ledger, policy: 0, at, since: at, path });
}

/** A number for a state: the same for states that nothing can tell apart from now on. */
export function numberOf(world: World, state: State): number {
  const { settled, policy, at, fallenDue } = state;
  const standing = standingOf(settled, policyAt(world, policy), at);
  // An offer, or a seat to be proved, stands from the turn that makes it: it matters that it has not.
  const pending = fallenDue.some(isPromotion) ? factWords(fallenDue) : '';
  return hashed(keyOf(world, { ledger: settled, standing, policy }, pending));
}

/** The steps from one state, each held against the words as it is taken. */
export class Steps {
  /** By its kind, the story of each counterexample. */
  readonly found = new Map<string, string>();
  decisions = 0;
  private readonly world: World;
  private readonly state: State;
  private readonly occurred: Occurred;
  private readonly decide: typeof decide;
  private readonly policy: Policy;
  private readonly standing: Standing;
  private readonly situation: Situation;

  constructor(world: World, state: State, occurred: Occurred, rules: typeof decide) {
    this.world = world;
    this.state = state;
    this.occurred = occurred;
    this.decide = rules;
    this.policy = policyAt(world, state.policy);
    const { settled, at } = state;
    this.standing = standingOf(settled, this.policy, at);
    const { allocated, revision } = settled;
    this.situation = {
      standing: this.standing,
      parties: partiesIn(settled, this.standing),
      codes: new Map(settled.codes),
      ...{ allocated, revision, receivedAt: at, decidedAt: at },
    };
  }

  /** Every state that is one step away. */
  *all(): Generator<State> {
    const before = contentsOf(this.state.ledger);
    for (const move of this.moves()) {
      const next = this.take(move);
      if (next !== null) yield next;
    }
    const same = before === contentsOf(this.state.ledger);
    this.object(null, '', complain([same, 'deciding has changed the ledger that was passed']));
  }

  /** Holds a state that was reached for the first time against what holds in all of them. */
  checkState(next: State): void {
    const policy = policyAt(this.world, next.policy);
    const wrong = [...wrongWith(policy, next), ...wrongReplay(policy, next)];
    if (wrong.length === 0) return;
    const standing = standingOf(next.settled, policy, next.at);
    this.report(next.path, { standing, move: null, outcome: '', wrong });
  }

  private *moves(): Generator<Move> {
    const { world, state } = this;
    const to = world.clock[world.clock.indexOf(state.at) + 1];
    if (to !== undefined) yield { kind: 'clock', to };
    if (state.fallenDue.length > 0) yield { kind: 'sweep' };
    const earlier = world.clock[world.clock.indexOf(state.at) - 1];
    const received = world.late && earlier !== undefined ? [state.at, earlier] : [state.at];
    const other = (state.policy + 1) % world.policies.length;
    for (const command of this.commands()) {
      const policy = command.type === 'publish' ? other : state.policy;
      for (const receivedAt of received) {
        yield { kind: 'command', command, policy, receivedAt, decidedAt: state.at };
      }
    }
  }

  /** What may be asked, of people who are alike only by the first. */
  private commands(): readonly Command[] {
    const { world, state, standing } = this;
    const signs = signsOf(world, state.settled, standing);
    const others = signs
      .filter(({ sign }, index) => signs.findIndex((first) => first.sign === sign) < index)
      .map(({ person }) => person.name);
    const sight = {
      ...standing,
      people: world.people.filter(({ name }) => !others.includes(name)),
      records: standing.records.filter(({ id }) => !others.includes(ownerOf(id))),
      everybody: world.people,
      everyRecord: standing.records,
      revision: state.settled.revision,
    };
    return world.commands.flatMap((ask) => ask(sight));
  }

  private take(move: Move): State | null {
    switch (move.kind) {
      case 'clock':
        return this.goOn(move);
      case 'sweep':
        return this.happened(move, this.state.fallenDue);
      case 'command':
        return this.ask(move);
    }
  }

  private goOn(move: Extract<Move, { kind: 'clock' }>): State {
    const { world, state, policy } = this;
    const { ledger, settled, since, at } = state;
    const path: Path = { before: state.path, move, facts: [] };
    const next = stateOf(world, { ...state, at: move.to, path });
    const before = standingOf(ledger, policy, move.to);
    const wrong = wrongInTime(before, since, next.fallenDue, (facts) =>
      standingOf(applyAll(ledger, facts), policy, move.to),
    );
    const dues = due(policy, settled, move.to);
    // What stands from the turn that makes it depends on the turn.
    const offers = policy.waitingList?.promotion === 'offer' || policy.proveAddressWithin !== null;
    const same = offers || contentsOf(applyAll(settled, dues)) === contentsOf(next.settled);
    const change = nextChange(policy, settled, at);
    const first = dues.find(({ type }) => type !== 'reminder-due');
    const announced = first === undefined || (change !== null && change <= first.at);
    this.object(move, factWords(next.fallenDue), [
      ...wrong,
      ...complain(
        [same, 'it matters when what fell due was swept'],
        [announced, `the next change was to be at ${change}`],
      ),
    ]);
    return next;
  }

  private ask(move: Extract<Move, { kind: 'command' }>): State | null {
    const { state, occurred, standing } = this;
    const { command, receivedAt, decidedAt } = move;
    const next = policyAt(this.world, move.policy);
    const situation = { ...this.situation, receivedAt };
    const words = inWords(situation, command, next);
    const decision = this.decide(next, state.ledger, command, { receivedAt, decidedAt });
    this.decisions += 1;
    occurred.commands.add(command.type);
    if (!decision.ok) {
      for (const code of codesIn(decision.reasons)) occurred.reasons.add(code);
      this.object(move, outcomeOf(decision), [
        ...(words.against.length === 0 ? ['nothing stands against it'] : []),
        ...untrueIn(situation, command, words, decision.reasons),
      ]);
      return null;
    }
    for (const { type } of decision.facts) occurred.facts.add(type);
    this.object(move, outcomeOf(decision), [
      ...words.against.map((codes) => `${codes.join(' or ')} stands against it`),
      ...wrongAfterCommand(state, standing, { command, next }, decision, words),
    ]);
    return this.happened(move, decision.facts);
  }

  private happened(move: Move, facts: readonly Fact[]): State {
    const { world, state } = this;
    const { at } = state;
    const policy = move.kind === 'command' ? move.policy : state.policy;
    const ledger = underPolicy(policyAt(world, policy), applyAll(state.ledger, facts));
    const path = { before: state.path, move, facts };
    return stateOf(world, { ledger, policy, at, since: at, path });
  }

  private object(move: Move | null, outcome: string, wrong: readonly string[]): void {
    this.report(this.state.path, { standing: this.standing, move, outcome, wrong });
  }

  private report(path: Path, ending: Parameters<typeof storyOf>[2]): void {
    if (ending.wrong.length === 0) return;
    const kind = kindOf(this.world, ending);
    if (!this.found.has(kind)) this.found.set(kind, storyOf(this.world, path, ending));
  }
}

function stateOf(world: World, state: Omit<State, 'settled' | 'fallenDue'>): State {
  const fallenDue = due(policyAt(world, state.policy), state.ledger, state.at);
  return { ...state, fallenDue, settled: applyAll(state.ledger, fallenDue) };
}

function policyAt({ policies }: World, index: number): Policy {
  return policies[index] ?? policies[0];
}

function outcomeOf(decision: Decision): string {
  return decision.ok ? factWords(decision.facts) : reasonWords(decision.reasons);
}

function codesIn(reasons: readonly Reason[]): readonly string[] {
  return reasons.flatMap((reason) =>
    reason.code === 'party.member' ? [reason.code, ...codesIn(reason.reasons)] : [reason.code],
  );
}

function contentsOf(ledger: Ledger): string {
  return JSON.stringify(ledgerContents(ledger));
}
