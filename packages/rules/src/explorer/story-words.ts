import type { Command, Override, SeatAsked } from '../commands/command.ts';
import type { Fact } from '../fact.ts';
import type { Reason } from '../reason.ts';

/* Commands, facts and reasons in a few words each, for stories. */

/** What somebody asks: 'ann asks for t1, or to wait'. */
export function commandWords(command: Command): string {
  const ordered = 'override' in command ? orderedWords(command.override) : '';
  return `${askedWords(command)}${ordered}`;
}

/** What happened: 'ann has a seat in t1'. */
export function factWords(facts: readonly Fact[]): string {
  return facts.map((fact) => `${wordsOf(fact)} (at ${fact.at})`).join(', ') || 'nothing changes';
}

/** Why it is refused: the codes, with their figures. */
export function reasonWords(reasons: readonly Reason[]): string {
  const words = reasons.map(({ code, ...parameters }) => `${code} ${JSON.stringify(parameters)}`);
  return `refused, for ${words.join(', ')}`;
}

function askedWords(command: Command): string {
  switch (command.type) {
    case 'register': {
      const { moveTo, elseWait } = command;
      const move = moveTo === undefined ? '' : `, and to move to ${moveTo.join('+')}`;
      return `${seatWords(command)}${move}${waitWords(elseWait)}`;
    }
    case 'register-party': {
      const members = command.members.map(seatWords).join(' and ');
      return `${command.contact} asks for the party ${command.party}: ${members}${waitWords(command.elseWait)}`;
    }
    case 'import':
      return `an import: ${command.rows.map(seatWords).join(' and ')}${waitWords(command.elseWait)}`;
    case 'choose':
    case 'swap': {
      const { registration, elseWait, version } = command;
      const chosen =
        command.type === 'swap'
          ? `${command.to} in the place of ${command.from}`
          : `${listed(command.themes)}${rankedWords(command.ranking)}`;
      return `${registration} (version ${version}) chooses ${chosen}${waitWords(elseWait)}`;
    }
    case 'publish':
      return `revision ${command.revision} is published${(command.merge ?? []).map(({ from, to }) => `, ${from} becoming ${to}`).join('')}`;
    case 'seat-allocation':
      return `the allocation: ${command.assignment.map(({ registration, themes }) => `${registration} gets ${listed(themes)}`).join(', ') || 'nobody gets anything'}`;
    case 'substitute':
      return `${command.registration} gives the seat to ${command.to.registration}${belongingWords(command.to)}`;
    case 'invite':
      return `the code ${command.code} is made known for ${command.invitation}`;
    default: {
      const { type, registration, ...rest } = command;
      return `${registration}: ${type}${restWords(rest)}`;
    }
  }
}

function wordsOf(fact: Fact): string {
  switch (fact.type) {
    case 'registered':
      return `${fact.registration} has a seat in ${listed(fact.themes)}${fact.proveUntil === undefined ? '' : `, to be proved by ${fact.proveUntil}`}`;
    case 'queued':
      return `${fact.registration} waits for ${listed(fact.themes)}`;
    case 'requested':
      return `${fact.registration} awaits approval`;
    case 'entry-opened':
      return `${fact.registration} waits to move to ${listed(fact.wants)}`;
    case 'offered':
      return `${fact.entry} is offered what it waits for until ${fact.until}`;
    case 'granted':
      return `${fact.entry} gets what it waits for`;
    case 'chosen':
      return `${fact.registration} has ${listed(fact.themes)}${rankedWords(fact.ranking)}${fact.requeued ? ', at the end of the line' : ''}`;
    case 'withdrawn':
      return `${fact.registration} withdraws${fact.heldUntil === null ? '' : `, to be undone until ${fact.heldUntil}`}`;
    case 'theme-lost':
      return `${fact.registration} loses ${listed(fact.themes)}`;
    default: {
      const { type, at: _at, ...rest } = fact;
      return `${type}${restWords(rest)}`;
    }
  }
}

function seatWords(asked: SeatAsked): string {
  const code = asked.invitation === undefined ? '' : ` by code ${asked.invitation}`;
  const name = asked.named === false ? ', whose name follows,' : '';
  return `${asked.registration}${belongingWords(asked)}${name} asks for ${listed(asked.themes)}${rankedWords(asked.ranking)}${code}`;
}

function belongingWords({
  audience,
  affiliation,
}: Pick<SeatAsked, 'audience' | 'affiliation'>): string {
  return [audience, affiliation].map((of) => (of === null ? '' : ` of ${of}`)).join('');
}

function listed(themes: readonly string[]): string {
  return themes.join('+') || 'no theme';
}

function rankedWords(ranking: readonly string[] | undefined): string {
  return ranking === undefined ? '' : ` (ranks ${ranking.join(' before ')})`;
}

function waitWords(elseWait: boolean | undefined): string {
  return elseWait ? ', or to wait' : '';
}

function orderedWords(override: Override | undefined): string {
  return override === undefined
    ? ''
    : `, by order, whatever the ${override.bypass.join(' and ')} say`;
}

function restWords(fields: object): string {
  const words = Object.entries(fields)
    .filter(([key, value]) => value !== undefined && value !== null && key !== 'override')
    .map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : value}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
