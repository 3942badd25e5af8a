import type { FindingWords } from './finding-words.ts';

/**
 * Findings in Dutch, for `checkEvent`, `parseEvent` and `inWords`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { parseEvent } from '@plenary/model';
 * import { findingWords } from '@plenary/model/nl';
 *
 * const parsed = parseEvent({}, { words: findingWords });
 * assert.ok(!parsed.ok);
 * assert.equal(parsed.findings[0]?.message, "'id' ontbreekt.");
 * ```
 */
export const findingWords: FindingWords = {
  findings: {
    'shape.missing': ["'{key}' ontbreekt.", "Voeg '{key}' toe."],
    'shape.unknown-key': [
      "Het model kent hier geen '{key}'.",
      'Verbeter de sleutel of haal die weg.',
    ],
    'shape.type': ['Hier hoort {type} te staan.', 'Schrijf hier {type}.'],
    'shape.value': ['Dit is geen van de waarden die hier mogen staan.', 'Schrijf {values}.'],
    'shape.format': ['Hier hoort {rule} te staan.', 'Schrijf {rule}.'],
    'shape.too-many': ['Deze lijst is langer dan {most}.', 'Laat er hoogstens {most} in staan.'],
    'shape.too-few': ['Deze lijst is korter dan {least}.', 'Zet er minstens {least} in.'],
    'shape.too-long': ['Deze tekst is langer dan {most} tekens.', 'Kort de tekst in.'],
    'shape.too-large': ['Dit getal is hoger dan {most}.', 'Schrijf hoogstens {most}.'],
    'shape.too-small': ['Dit getal is lager dan {least}.', 'Schrijf minstens {least}.'],
    'shape.unreadable': [
      'Deze waarde geeft een fout bij het lezen.',
      'Geef gewone gegevens, zoals uit JSON.',
    ],

    'json.malformed': ['Vanaf deze plaats is de tekst geen JSON: {met}.', 'Herstel hier de JSON.'],
    'json.too-deep': ['Waarden staan hier meer dan {most} diep.', 'Haal niveaus weg.'],
    'json.duplicate-key': ["De sleutel '{key}' staat er twee keer.", 'Bewaar een van de twee.'],
    'json.too-large': ['De tekst is langer dan {most} tekens.', 'Maak de tekst kleiner.'],

    'id.duplicate': [
      "Er zijn twee keer gegevens voor {thing} '{id}'.",
      'Geef een van de twee een ander id.',
    ],
    'id.unknown': [
      "Er is geen {thing} '{id}'.",
      'Schrijf een id dat bestaat, of voeg het ontbrekende toe.',
    ],

    'time.malformed': [
      '{time}: deze datum of tijd bestaat niet.',
      'Schrijf een datum en tijd die bestaan.',
    ],
    'time.gap': [
      '{time}: de klok slaat deze tijd over.',
      'Schrijf een tijd voor of na de overgeslagen tijd.',
    ],
    'time.overlap': [
      '{time}: de klok wijst deze tijd twee keer aan.',
      'Schrijf er {offsets} achter.',
    ],
    'time.offset': [
      '{time}: dit tijdsverschil met UTC heeft de zone dan niet.',
      'Schrijf {offsets}, of geen.',
    ],

    'event.ends-before-start': [
      'Het evenement eindigt voordat het begint.',
      'Verbeter een van de twee tijden.',
    ],
    'event.previous-start-missing': [
      'Het evenement is verplaatst en nergens staat van wanneer.',
      "Geef 'previousStart': het begin zoals dat was aangekondigd.",
    ],
    'event.previous-start-same': [
      'Het vorige begin is hetzelfde als het begin.',
      "Geef het begin zoals dat eerder was aangekondigd, of haal 'previousStart' weg.",
    ],
    'event.online-missing': [
      'Het evenement is online en nergens staat waar.',
      "Geef 'online', met een adres dat openbaar mag zijn.",
    ],
    'event.venue-missing': [
      'Het evenement is op een locatie en die staat er niet bij.',
      "Geef 'venue'.",
    ],

    'session.ends-before-start': [
      "'{id}' eindigt voordat het begint.",
      'Verbeter een van de twee tijden.',
    ],
    'session.without-length': [
      "'{id}' eindigt zodra het begint.",
      "Verbeter een van de twee, of laat 'ends' weg zolang het einde niet bekend is.",
    ],
    'session.outside-event': [
      "'{id}' valt buiten de tijden van het evenement.",
      "Verplaats het, of verander 'starts' of 'ends' van het evenement.",
    ],
    'session.without-themes': [
      "Bij '{id}' kiezen deelnemers, en er hoort geen thema bij.",
      "Voeg de thema's toe, of haal 'choosesTheme' weg.",
    ],
    'theme.not-chosen': [
      "Niemand kan '{id}' kiezen: '{session}' heeft geen choosesTheme: true.",
      "Geef '{session}' choosesTheme: true.",
    ],
    'theme.unasked': [
      "Deelnemers kiezen een thema van '{session}', en het formulier vraagt niet welk: niemand kan zich aanmelden.",
      "Voeg een veld toe met asks: 'theme' en of: { themesOf: '{session}' }.",
    ],
    'theme.two-sessions': [
      "Iedereen moet een thema van '{id}' en een van '{other}' kiezen, en die zijn tegelijk.",
      "Verplaats een van de twee, of vraag maar een van de thema's.",
    ],
    'theme.choice-off': [
      "'{name}' vraagt naar een thema, en themeChoice is 'none'.",
      "Haal het veld of 'themeChoice' weg.",
    ],
    'theme.ranking-missing': [
      "Thema's worden op volgorde gezet, en geen veld vraagt naar die volgorde.",
      "Geef het formulier een veld van soort 'ranked' dat naar 'theme' vraagt.",
    ],
    'theme.ranking-off': [
      "'{name}' vraagt thema's op volgorde te zetten, en themeChoice is niet { ranked }.",
      "Maak er een veld van soort 'choice' van, of zet themeChoice op { ranked }.",
    ],
    'room.two-sessions': [
      "'{id}' en '{other}' zijn tegelijk in '{room}'.",
      'Geef een van de twee een andere ruimte of tijd.',
    ],
    'room.two-themes': [
      "De thema's '{id}' en '{other}' zijn tegelijk in '{room}'.",
      'Geef een van de twee een andere ruimte.',
    ],
    'contributor.two-sessions': [
      "'{contributor}' is tegelijk bij '{id}' en '{other}'.",
      'Verplaats een van de twee, of haal deze persoon daar weg.',
    ],
    'contest.session-hidden': [
      "De wedstrijd verwijst naar '{session}', en dat is {state}.",
      'Noem een onderdeel dat doorgaat.',
    ],

    'quota.above-room': [
      "Het thema '{theme}' heeft {limit} plaatsen, en in '{room}' passen er {capacity}.",
      'Verlaag de grens, of kies een andere ruimte.',
    ],
    'quota.out-of-reach': [
      "'{id}' raakt nooit vol: iedereen kiest een thema van '{session}', en die hebben samen {sum} plaatsen in plaats van {limit}.",
      "Verhoog de grenzen van de thema's, of verlaag deze.",
    ],
    'quota.same-scope': ["'{id}' telt dezelfde mensen als '{other}'.", 'Bewaar de laagste grens.'],
    'theme.unlimited': [
      "Het thema '{id}' heeft geen grens, en andere van hetzelfde onderdeel wel.",
      'Geef het een quotum.',
    ],
    'earmark.exceeds-quota': [
      "Van '{quota}' worden {seats} plaatsen tegelijk vastgehouden, en er zijn er {limit}.",
      'Houd minder plaatsen vast, of verhoog de grens.',
    ],
    'earmark.same-target': [
      "'{id}' houdt plaatsen van '{quota}' vast voor mensen voor wie '{other}' dat ook doet: zij krijgen die van de eerste.",
      'Maak van de twee één reservering.',
    ],
    'earmark.outside-quota': [
      "'{id}' houdt plaatsen van '{quota}' vast voor mensen die daar niet meetellen.",
      'Houd ze vast in een quotum dat deze mensen telt.',
    ],
    'earmark.expanded-quota': [
      "'{quota}' is een quotum voor elke aansluiting apart; plaatsen worden in één quotum vastgehouden.",
      'Houd de plaatsen in een ander quotum vast.',
    ],
    'directory.missing': [
      "'{id}' gaat over aansluitingen, en het evenement heeft daar geen lijst van.",
      "Voeg 'affiliations' toe.",
    ],

    'registration.never-opens': ['De aanmelding gaat nooit open.', "Geef 'opens'."],
    'window.repeated': ["'{audience}' staat er twee keer.", 'Bewaar een van de twee.'],
    'window.closes-before-opens': [
      'De aanmelding sluit voordat of zodra die opengaat.',
      'Verbeter een van de twee tijden.',
    ],
    'deadline.too-late': [
      "'{setting}' ligt na het {edge} van het evenement.",
      'Kies een moment voor het {edge} van het evenement, of laat het weg.',
    ],
    'deadline.before-opening': [
      "'{setting}' is al voorbij als de aanmelding opengaat.",
      'Kies een moment na de opening, of laat het weg.',
    ],
    'waiting-list.without-quota': [
      'Er is een wachtlijst en niets om op te wachten: geen quotum begrenst de plaatsen.',
      'Voeg een quotum toe, of haal de wachtlijst weg.',
    ],
    'party.above-quota': [
      "Een groep van {most} past nooit: '{quota}' heeft {limit} plaatsen.",
      'Sta kleinere groepen toe.',
    ],
    'per-person.above-quota': [
      "Niemand kan zich {most} keer aanmelden: '{quota}' heeft {limit} plaatsen.",
      'Sta minder toe.',
    ],
    'reminder.before-opening': [
      'De herinnering {duration} voor het begin komt voordat de aanmelding opengaat.',
      'Herinner later, of open eerder.',
    ],
    'reminder.repeated': [
      'De herinnering {duration} voor het begin komt tegelijk met een andere.',
      'Bewaar een van de twee.',
    ],
    'duration.zero': [
      'Niemand kan iets doen in {duration}: dat is geen tijd.',
      'Geef meer tijd, of laat het weg.',
    ],
    'address-proof.too-slow': [
      'Het evenement is al begonnen voordat de {duration} om een adres te bevestigen voorbij is.',
      'Geef minder tijd.',
    ],

    'form.meaning-missing': [
      'Het formulier vraagt niet naar {meaning}.',
      "Voeg een tekst met asks: 'name' en een veld van soort 'email' toe.",
    ],
    'form.meaning-repeated': [
      "'{name}' is het tweede veld dat vraagt naar {meaning}.",
      "Bewaar een van de twee; een tweede naam of adres vraagt u met soort 'text', zonder 'asks'.",
    ],
    'form.meaning-conditional': [
      "'{name}' vraagt alleen onder een voorwaarde naar {meaning}, en iedereen moet dat opgeven.",
      "Haal 'when' weg.",
    ],
    'form.meaning-optional': [
      "'{name}' vraagt naar {meaning}, en mag leeg blijven; zonder kan niemand zich aanmelden.",
      'Geef het veld required: true.',
    ],
    'form.meaning-unasked': [
      'Het formulier vraagt nergens naar {thing}, dus niemand valt hieronder.',
      'Voeg een veld toe dat ernaar vraagt.',
    ],
    'form.choices': ["'{name}' heeft óf choices óf of.", 'Geef een van de twee.'],
    'form.source': [
      "'{name}' haalt de keuzes niet uit datgene waar het naar vraagt.",
      'Schrijf of: {source}.',
    ],
    'form.no-choices': [
      "Bij '{name}' valt niets te kiezen.",
      'Voeg een keuze toe, of haal het weg; van een onderdeel dat een concept of vervallen is, wordt niets aangeboden.',
    ],
    'form.no-answer': [
      "Geen getal met hoogstens {decimals} decimalen past bij '{name}': van {least} tot {most}.",
      'Verbeter de grenzen, of sta meer decimalen toe.',
    ],
    'form.too-few-choices': [
      "'{name}' wil {least} keuzes en biedt er {choices}.",
      "Verlaag 'least', of voeg keuzes toe.",
    ],
    'bounds.crossed': [
      'De ondergrens {least} ligt boven {most}.',
      'Verwissel of verbeter de twee.',
    ],
    'form.when-cycle': [
      'Of dit wordt gevraagd, hangt van zichzelf af: {names}.',
      'Doorbreek de kring: haal één voorwaarde weg.',
    ],
    'form.when-mismatch': [
      "Zo'n antwoord heeft '{name}' nooit.",
      'Vergelijk een keuze met een id en een toestemming met true of false; vraag van andere velden { answered }.',
    ],
    'form.covers': [
      "'{name}' is zelf een toestemming.",
      'Noem de velden waarvoor deze toestemming nodig is.',
    ],
    'form.sensitive-uncovered': [
      "'{name}' is gevoelig, en geen toestemming gaat erover.",
      "Noem het in 'covers' van een toestemming, of geef de grondslag (AVG art. 9).",
    ],
    'form.consent-required': [
      "'{name}' is een toestemming die u verplicht stelt.",
      'Maak het veld vrij: toestemming geeft men vrijwillig (AVG art. 7 lid 4).',
    ],
    'form.keep-missing': [
      'Nergens staat wanneer de antwoorden op {names} worden gewist.',
      "Geef het formulier of deze velden 'keepUntil'.",
    ],
    'form.keep-before-end': [
      'Antwoorden worden gewist voordat het evenement voorbij is.',
      'Bewaar ze tot na het evenement.',
    ],
    'form.basis-missing': [
      'Nergens staat op welke grondslag (AVG art. 6) u dit vraagt: {names}.',
      "Geef het formulier of deze velden 'basis'.",
    ],

    'language.missing': ['Deze tekst is er niet in {languages}.', 'Voeg de tekst toe.'],
  },
  nearest: "Bedoelde u '{nearest}'?",
  or: 'of',
  terms: {
    language: 'taal',
    session: 'onderdeel',
    part: 'deel',
    theme: 'thema',
    audience: 'doelgroep',
    contributor: 'medewerkende',
    affiliation: 'aansluiting',
    quota: 'quotum',
    earmark: 'reservering',
    invitation: 'uitnodiging',
    field: 'veld',
    choice: 'keuze',
    room: 'ruimte',
    track: 'programmalijn',
    term: 'afkorting',
    assumption: 'aanname',
    string: 'een tekst',
    number: 'een getal',
    int: 'een geheel getal',
    boolean: 'true of false',
    object: 'een object',
    array: 'een lijst',
    'end-of-text': 'hier houdt hij op',
    comment: 'hier staat commentaar',
    'extra-comma': 'een komma te veel',
    'unquoted-key': 'een sleutel zonder dubbele aanhalingstekens',
    'single-quote': 'een enkel aanhalingsteken in plaats van een dubbel',
    'control-character': 'een regeleinde, tab of ander stuurteken in een tekst',
    escape: 'een backslash waarna geen teken volgt dat erbij hoort',
    'not-json': 'hier hoort iets anders',
    start: 'begin',
    end: 'einde',
    draft: 'nog een concept',
    dropped: 'vervallen',
    name: 'de naam',
    address: 'het adres',
    answer: 'het antwoord',
  },
  rules: {
    id: 'een id van kleine letters, cijfers en enkele koppeltekens',
    name: 'een naam die met een kleine letter begint, van letters, cijfers en koppeltekens',
    text: 'een tekst waar iets in staat, of een per taal',
    run: 'tekst, of stukken { text, lang }',
    language: 'een taalcode volgens BCP 47, zoals nl of en-GB',
    long: 'een tekst van hoogstens 20 000 tekens',
    'well-formed': 'tekst zonder besturingstekens en zonder half surrogaatpaar',
    autocomplete: 'een autocomplete-waarde van HTML, zoals organization',
    'choices-of': "'audiences' of { themesOf }",
    condition: '{ field, is }, { field, in }, { field, answered }, { all }, { any } of { not }',
    depth: 'een voorwaarde met hoogstens zes andere eromheen',
    scope:
      "'event', { theme }, { audience }, { invitation }, { affiliation } of { each: 'affiliation' }",
    'earmarked-for': "{ affiliation }, { each: 'affiliation' }, { audience } of { invitation }",
    promotion: "'automatic' of { offer }",
    'theme-choice': "'first-come', 'none' of { ranked }",
    time: 'een tijd zoals 2023-11-16T12:00',
    date: 'een datum zoals 2023-09-10',
    moment: "een datum, een tijd, { before: 'start', … } of { after: 'end', … }",
    'time-of-day': 'een tijd van de dag zoals 18:00',
    duration: 'een duur in uren, minuten en seconden (ISO 8601), zoals PT30M',
    reminder: 'een duur in dagen, uren en minuten (ISO 8601), zoals P7D',
    zone: 'een IANA-zone, zoals Europe/Amsterdam',
    country: 'een land in twee hoofdletters (ISO 3166-1), zoals NL',
    'web-address': 'een adres dat met https:// begint',
    other: 'iets anders',
  },
};
