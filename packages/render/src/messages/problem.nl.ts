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
