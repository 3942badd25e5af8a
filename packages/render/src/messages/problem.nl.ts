import type { ProblemMessages } from './problem-messages.ts';

const conjunction = new Intl.ListFormat('nl', { type: 'conjunction' });

/** What is wrong with a field, in Dutch. */
export const problemNl: ProblemMessages = {
  'field.required': (_problem, { answered, label }) =>
    ({
      typed: `Vul bij ‘${label}’ iets in`,
      chosen: `Maak een keuze bij ‘${label}’`,
      ticked: `Zet een vinkje om door te gaan: ‘${label}’`,
    })[answered],
  'field.too-long': ({ length, max }) => `${length} tekens, er mogen er ${max}`,
  'field.line-break': () => 'gebruik één regel, zonder enter',
  'field.control-character': () =>
    'er staat een teken in dat wij niet kunnen lezen. Typ het opnieuw',
  'field.not-text': () => 'hier past alleen tekst',
  'field.email': () => 'vul een adres in zoals naam@school.nl',
  'field.phone': () => 'vul een telefoonnummer in zoals 040 123 45 67',
  'field.number': ({ decimals }) =>
    decimals === 0
      ? 'vul een heel getal in, zoals 12'
      : `vul een getal in zoals 12,5, met ten hoogste ${decimals} ${decimals === 1 ? 'cijfer' : 'cijfers'} achter de komma`,
  'field.date': () => 'vul een datum in zoals 16-11-2023',
  'field.out-of-range': (_problem, { bounds }) => `dit past niet. ${bounds}`,
  'field.too-few': ({ least }) => `kies er ten minste ${least}`,
  'field.too-many': ({ most }) => `kies er ten hoogste ${most}`,
  'field.ranked-twice': () => 'kies elke mogelijkheid één keer',
  'field.own': ({ messages }) => messages.join(' ') || 'dit past niet',
  'field.not-checked': () =>
    'dit kunnen wij nu niet nakijken. Laat het de organisatie weten, of probeer het later opnieuw',
  'field.unknown-choice': () => 'kies een van de mogelijkheden die er staan',
  'field.repeated': () => 'dit kwam meer dan één keer binnen. Vul het één keer in',
  'field.consent-needed': (_problem, { covers }) =>
    covers.length === 0
      ? 'Zet een vinkje, of laat leeg waar het over gaat'
      : `Zet een vinkje om ons ${list(covers)} te laten gebruiken, of maak leeg wat u daar invulde`,
};

function list(labels: readonly string[]): string {
  return conjunction.format(labels.map((label) => `‘${label}’`));
}
