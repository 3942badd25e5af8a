import type { ConditionMessages } from './condition-messages.ts';

const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('nl', { type: 'disjunction' });

/** When a field is asked, in Dutch. */
export const conditionNl: ConditionMessages = {
  onlyIf: (clause) => `Alleen als ${clause}.`,
  chosen: (label, choices, denied) =>
    `u bij ‘${label}’ ${not(denied)}${disjunction.format(choices.map((choice) => `‘${choice}’`))} kiest`,
  ticked: (label, denied) => `u ‘${label}’ ${not(denied)}aanvinkt`,
  answered: (label, denied) => (denied ? `u ‘${label}’ leeg laat` : `u ‘${label}’ invult`),
  all: (clauses) => conjunction.format(clauses),
  any: (clauses) => disjunction.format(clauses),
};

function not(denied: boolean): string {
  return denied ? 'niet ' : '';
}
