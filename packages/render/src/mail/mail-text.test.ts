import { describe, expect, test } from 'vitest';
import { nl } from '../nl.ts';
import { autumnDay } from '../testing/autumn-day.ts';
import { dueMail } from '../testing/due-mail.ts';
import { mailText } from './mail-text.ts';
import { mailView } from './mail-view.ts';

const context = {
  messages: nl,
  domain: 'example.org',
  urls: { home: 'https://example.org/nl', own: 'https://example.org/nl/mijn/link/t0ken' },
};

describe('a mail as plain text', () => {
  test('is complete on its own', () => {
    expect(mailText(mailView(autumnDay(), dueMail(), context))).toBe(`Beste Deelnemer 17,

U bent aangemeld: er is een plaats voor u. Tot ziens op donderdag 16 november 2023!

Dag van de techniek
Eén middag voor iedereen die techniekonderwijs maakt.

Wanneer: donderdag 16 november 2023, 12.00–17.00 uur
Waar: Evoluon, Noord Brabantlaan 1A, 5652 LA Eindhoven
Uw sessie: 14.30–15.45 uur, Werksessie
Thema 2: Tekort aan leraren

Uw eigen pagina
https://example.org/nl/mijn/link/t0ken

Op uw eigen pagina ziet u uw aanmelding. U kunt daar ook:
- van thema wisselen, tot en met donderdag 9 november 2023
- uw gegevens wijzigen, tot en met woensdag 15 november 2023
- u afmelden, tot donderdag 16 november 2023, 12.00 uur

De link is alleen voor u bestemd. Stuur deze mail niet door: wie de link heeft, kan uw aanmelding wijzigen.

In uw agenda
Bij deze mail zit een agendabestand met de dag en uw sessie. Uw agenda past zich daarna niet vanzelf aan: na een wijziging krijgt u een nieuw bestand, na een afmelding haalt u de afspraak zelf weg.

Met vriendelijke groet,
Stichting Najaar

Deze mail is automatisch verstuurd, omdat bij een aanmelding dit e-mailadres is ingevuld. Was u dat niet? Dan kunt u die aanmelding via de link intrekken.
`);
  });

  test('begins with the notice where there is one', () => {
    const view = mailView(autumnDay(), dueMail(), {
      ...context,
      notice: 'Dit is een demonstratie.',
    });
    expect(mailText(view)).toMatch(/^Dit is een demonstratie\.\n\nBeste /);
  });

  test('after a withdrawal leads to its undoing before anything else', () => {
    const order = dueMail(
      {},
      { state: 'held', why: 'undo', heldUntil: Date.UTC(2023, 9, 1, 12, 30) },
    );
    const text = mailText(mailView(autumnDay(), order, context));
    expect(text.indexOf('Afmelding ongedaan maken\nhttps://')).toBeLessThan(
      text.indexOf('Wanneer:'),
    );
    expect(text).not.toContain('\n\n\n');
  });

  test('after the end has neither link nor empty paragraph', () => {
    const text = mailText(mailView(autumnDay(), dueMail({}, { state: 'ended' }), context));
    expect(text).not.toContain('https://');
    expect(text).not.toContain('\n\n\n');
  });
});
