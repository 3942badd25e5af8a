import type { Fact } from '../fact.ts';
import { waitingLine } from './plain-line.ts';
import { committedTo, countedBy, type Standing, seatedPeople } from './plain-reading.ts';
import { commandWords, factWords } from './story-words.ts';
import type { Move, Path, World } from './world.ts';

/* A counterexample as a story that can be read aloud. */

/** The steps that led to a state, oldest first. */
function stepsOf(path: Path): readonly Path[] {
  const steps: Path[] = [];
  for (let step: Path | null = path; step !== null; step = step.before) {
    if (step.move !== null) steps.push(step);
  }
  return steps.reverse();
}

/** Every fact that led to a state. */
export function factsOf(path: Path): readonly Fact[] {
  return stepsOf(path).flatMap(({ facts }) => facts);
}

/** Where a story ends: what stands, what was asked then, what came of it, and what is wrong about it. */
export interface Ending {
  readonly standing: Standing;
  readonly move: Move | null;
  readonly outcome: string;
  readonly wrong: readonly string[];
}

/** The story of a path. */
export function storyOf({ name }: World, path: Path, ending: Ending): string {
  const { standing, move, outcome, wrong } = ending;
  return [
    `In the world of ${name}:`,
    ...stepsOf(path).map((step, index) => `${index + 1}. ${stepWords(step)}`),
    ...stateWords(standing).map((line) => `   ${line}`),
    ...(move === null ? [] : [`Then ${moveWords(move)}: ${outcome}`]),
    ...wrong.map((words) => `But ${words}.`),
  ].join('\n');
}

/** What kind of counterexample it is: names and figures apart, the same for one fault. */
export function kindOf({ people }: World, { move, wrong: [first = ''] }: Ending): string {
  const asked = move?.kind === 'command' ? move.command.type : (move?.kind ?? 'state');
  const names = people.map(({ name }) => name).join('|');
  return `${asked}: ${first.replaceAll(new RegExp(`${names}|[0-9]+`, 'g'), '_').slice(0, 120)}`;
}

function stepWords({ move, facts }: Path): string {
  if (move === null) return 'nothing has happened';
  if (move.kind === 'clock') return moveWords(move);
  return `${moveWords(move)}: ${factWords(facts)}`;
}

function moveWords(move: Move): string {
  switch (move.kind) {
    case 'clock':
      return `the clock goes on to ${move.to}`;
    case 'sweep':
      return 'the desk does what is due';
    case 'command': {
      const { receivedAt, decidedAt, command, policy } = move;
      const late = receivedAt === decidedAt ? '' : ` (received at ${receivedAt})`;
      const revision = command.type === 'publish' ? ` rules ${policy}` : '';
      return `at ${decidedAt}${late} ${commandWords(command)}${revision}`;
    }
  }
}

function stateWords(standing: Standing): readonly string[] {
  const people = seatedPeople(standing);
  return [
    ...standing.policy.quotas.map((quota) => {
      const used = countedBy(quota, people).length;
      const committed = committedTo(quota, people, standing.at);
      return `${quota.id}: limit ${quota.limit}, used ${used}, committed ${committed}`;
    }),
    ...standing.records.map(
      ({ id, state, why, heldUntil, themes, choice, affiliation, cause }) =>
        `${id}${affiliation === null ? '' : ` of ${affiliation}`} is ${state}${why ? ` (${why} until ${heldUntil})` : ''}${cause ? ` (${cause})` : ''}, themes ${themes.join('+') || 'none'}, choice ${choice}`,
    ),
    ...waitingLine(standing).map(
      ({ entry }, index) =>
        `${index + 1}. in the line: ${entry.id}, wants ${entry.wants?.join('+') ?? 'a seat'} (place ${entry.place.rank}/${entry.place.seq})`,
    ),
    ...standing.entries
      .filter(({ state }) => state === 'offered')
      .map(({ id, until }) => `offered until ${until}: ${id}`),
  ];
}
