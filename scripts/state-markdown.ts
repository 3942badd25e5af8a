import type { Cell } from '../packages/rules/src/index.ts';
import { markdownTable } from './markdown-table.ts';
import type { Move, StateMachine } from './state-machine.ts';

/** The page of the two machines, as a code host shows it. */
export function stateMarkdown(machines: StateMachine[]): string {
  return `${[
    '---\ntitle: State tables\n---',
    '# State tables',
    'What can become of a registration, and of a place on the waiting list. There is no other way from one standing to another: a move that a table refuses is refused with the reason that stands there, and a fact that does not fit is no part of a journal. Where a table leads on, the rules of the move may still refuse it ([Registration rules](../guides/registration-rules.md)).',
    'Both tables are data in [transitions.ts](../../packages/rules/src/ledger/transitions.ts), and this page and its pictures are made of them. Each move is a row, each standing before it a column. **Bold** is the standing after it, ‘stays’ the same as before, and a code the reason of the refusal. Moves in *italics* are no commands: they come of one, of time, of room or of a revision.',
    ...machines.flatMap(machineBlocks),
  ].join('\n\n')}\n`;
}

/** The name of a machine's picture, beside the page. */
export function diagramFile({ name }: StateMachine): string {
  return `${name}-states.svg`;
}

function machineBlocks(machine: StateMachine): string[] {
  const { title, table, about, standings, moves } = machine;
  const nameOf = ({ name, asked }: Move) => (asked ? name : `*${name}*`);
  return [
    `## ${title}`,
    `${about} In \`@plenary/rules\` its table is \`${table}\`.`,
    markdownTable(
      ['standing', 'meaning'],
      standings.map(({ name, meaning }) => [name, meaning]),
    ),
    `![${title}: from each standing, which moves lead to which others. The table below says the same.](${diagramFile(machine)})`,
    'From the standing in the filled box, each line leads to one of those it points at. What stays as it is, is left out.',
    markdownTable(
      ['move', ...standings.map(({ name }) => name)],
      moves.map((move) => [
        nameOf(move),
        ...move.cells.map((cell, index) => cellText(cell, standings[index]?.name)),
      ]),
    ),
    markdownTable(
      ['move', 'what happens'],
      moves.map((move) => [nameOf(move), move.meaning]),
    ),
  ];
}

function cellText(cell: Cell<string>, before: string | undefined): string {
  if ('refused' in cell) return `[${cell.refused}](../reasons/${cell.refused}.md)`;
  return cell.to.map((after) => (after === before ? 'stays' : `**${after}**`)).join(' or ');
}
