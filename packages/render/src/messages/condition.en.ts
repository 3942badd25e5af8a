import type { ConditionMessages } from './condition-messages.ts';

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** When a field is asked, in English. */
export const conditionEn: ConditionMessages = {
  onlyIf: (clause) => `Only if ${clause}.`,
  chosen: (label, choices, denied) =>
    `you ${not(denied)}choose ${disjunction.format(choices.map((choice) => `‘${choice}’`))} for ‘${label}’`,
  ticked: (label, denied) => `you ${not(denied)}tick ‘${label}’`,
  answered: (label, denied) => (denied ? `you leave ‘${label}’ empty` : `you fill in ‘${label}’`),
  all: (clauses) => conjunction.format(clauses),
  any: (clauses) => disjunction.format(clauses),
};

function not(denied: boolean): string {
  return denied ? 'do not ' : '';
}
