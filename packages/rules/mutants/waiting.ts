import { scenario, type WrongRule, wrong } from './wrong-rule.ts';

const keepsOrLoses = scenario(
  'waiting-list',
  'a place on the list',
  'is kept by a change that asks for no more, and lost by one that does',
);

/** Wrong rules about the waiting list: who stands where, who is served, what an offer is. */
export const wrongWaiting: readonly WrongRule[] = [
  wrong(
    'newcomers are not held up by those who wait',
    'waiting/blocked.ts',
    '!rises.some((quota) => blocked.has(quota))',
    'rises.length >= 0',
    scenario(
      'waiting-list',
      'a place on the list',
      'is the newcomer’s too: a seat that is free goes to nobody before those who wait for it',
    ),
  ),
  wrong(
    'the page shows seats that are for those who wait',
    'seats/admission.ts',
    'blocked.has(quota) ? 0 : ',
    '',
    scenario(
      'waiting-list',
      'a place on the list',
      'is the newcomer’s too: a seat that is free goes to nobody before those who wait for it',
    ),
  ),
  wrong(
    'who needs fewer seats overtakes a party',
    'waiting/blocked.ts',
    '(verdict.committed > 0 && blocked.has(quota))',
    '(verdict.committed > 0 && blocked.size < 0)',
    scenario('waiting-list', 'a party that waits', 'is overtaken by nobody who needs fewer seats'),
  ),
  wrong(
    'who waits holds up everything they want, not only what they lack',
    'waiting/blocked.ts',
    'return lacks && (kind.people === 1 || people <= limit);',
    'return (lacks || people > 0) && (kind.people === 1 || people <= limit);',
    scenario('waiting-list', 'a place on the list', 'holds up nobody who wants something else'),
  ),
  wrong(
    'who waits holds up those for whom a seat is kept',
    'seats/admission.ts',
    'committed: committedSeats(then) - committedSeats(count),',
    'committed: then.used - count.used,',
    scenario('waiting-list', 'a place on the list', 'holds up nobody for whom a seat is kept'),
  ),
  wrong(
    'a party for which there will never be room holds up all others',
    'waiting/blocked.ts',
    'return lacks && (kind.people === 1 || people <= limit);',
    'return lacks && (kind.people === 1 || people <= limit || limit > 0);',
    scenario(
      'waiting-list',
      'a party that waits',
      'holds up nobody once a lowered limit leaves it no chance',
    ),
  ),
  wrong(
    'the room of one decision is given to one entry',
    'waiting/promote.ts',
    'if (entry === null) return;',
    "if (entry === null || swept.facts.some(({ type }) => type === 'granted')) return;",
    scenario(
      'waiting-list',
      'room',
      'is given as soon as there is any, to everybody for whom there is some',
    ),
  ),
  wrong(
    'the scan goes on behind the entry it granted, not from the head',
    'waiting/promote.ts',
    'if (entry === null) return;',
    `const seqOf = (id: string): number => entryOf(swept.ledger, id)?.place.seq ?? 0;
    const granted = swept.facts.flatMap((fact) => (fact.type === 'granted' ? [fact.entry] : []));
    if (entry === null || granted.some((one) => seqOf(one) > seqOf(entry))) return;`,
    scenario(
      'waiting-list',
      'room',
      'that a later move makes goes to who was passed over, though they stand before the mover',
    ),
  ),
  {
    name: 'nobody is promoted when a limit is raised',
    edits: [
      {
        file: 'decide.ts',
        text: 'promote(swept, decidedAt, decidedAt);',
        by: 'if (!publishing) promote(swept, decidedAt, decidedAt);',
      },
      {
        file: 'time/adopt.ts',
        text: 'settle(swept, at);',
        by: '',
      },
    ],
    killedBy: scenario(
      'waiting-list',
      'room',
      'is given as soon as there is any, to everybody for whom there is some',
    ),
  },
  wrong(
    'who is approved goes to the end of the line',
    'ledger/fact-changes.ts',
    'return { entries: [queueEntry(ledger, after, fact.entry ?? null)] };',
    'return { entries: [queueEntry(ledger, { ...after, seq: ledger.seq + 1 }, fact.entry ?? null)] };',
    scenario(
      'waiting-list',
      'a place on the list',
      'counts from the request where somebody had to approve it',
    ),
  ),
  wrong(
    'who waits stands in the order of ids, not of asking',
    'waiting/waiting-line.ts',
    'return [place.rank, place.seq, id];',
    'return [place.rank, Math.min(place.seq, 0), id];',
    keepsOrLoses,
  ),
  wrong(
    'who chooses the theme themselves that they wait for waits on',
    'commands/choose.ts',
    'if (!entry.wants.every((theme) => themes.includes(theme))) return [];',
    'if (entry.wants.every((theme) => themes.includes(theme))) return [];',
    scenario(
      'session-choice',
      'a change of theme',
      'that was waited for ends the wait, also where they choose it themselves',
    ),
  ),
  wrong(
    'a harmless change costs the place on the list',
    'commands/amend.ts',
    'losesPlace(situation, record, becoming) && {',
    "record.state === 'queued' && {",
    keepsOrLoses,
  ),
  wrong(
    'a change that asks for more keeps the place on the list',
    'commands/choose.ts',
    'losesPlace(situation, record, becoming) && {',
    'losesPlace(situation, record, record) && {',
    keepsOrLoses,
  ),
  wrong(
    'who has a seat and waits for another theme asks for the day again',
    'ledger/changes.ts',
    'const before = hasSeat(record) ? record : null;',
    'const before = hasSeat(record) && entry.wants === null ? record : null;',
    scenario(
      'worked-examples',
      'a full theme at registration',
      'moves somebody without another seat of the day, also where the day is full',
    ),
  ),
  wrong(
    'an offered seat can be taken by somebody else',
    'ledger/standing-seat.ts',
    "const offered = entry?.state === 'offered';",
    "const offered = entry?.state === 'offered' && entry.wants !== null;",
    scenario(
      'waiting-list',
      'an offered seat',
      'is taken by nobody else, and asks for no room when it is accepted',
    ),
  ),
  wrong(
    'while a better theme is offered only the old one counts',
    'ledger/standing-seat.ts',
    'const themes = own ? [...new Set([...record.themes, ...wanted.themes])] : wanted.themes;',
    'const themes = own ? record.themes : wanted.themes;',
    scenario(
      'worked-examples',
      'a full theme at registration',
      'counts both themes of somebody while the better one is offered, and the day once',
    ),
  ),
  wrong(
    'an offer is judged again when it is accepted',
    'commands/offer.ts',
    'return judgement(eventReasons(policy), fact);',
    'return judgement([...eventReasons(policy), ...quotaReasonsOfEntry(ledger, decidedAt, found.entry)], fact);',
    scenario(
      'waiting-list',
      'an offered seat',
      'is taken by nobody else, and asks for no room when it is accepted',
    ),
  ),
  wrong(
    'undoing a withdrawal gives a new place on the list',
    'ledger/waiting-places.ts',
    'return [openEntry(before.id, before.id, null, place)];',
    'return [openEntry(before.id, before.id, null, { ...place, seq: ledger.seq + 1 })];',
    scenario('waiting-list', 'a place on the list', 'can be had back by whoever left by mistake'),
  ),
  wrong(
    'undoing a withdrawal loses the wish for another theme',
    'ledger/waiting-places.ts',
    "const how = before.why === 'undo' ? 'withdrawn' : 'left';",
    "const how = before.why === 'undo' ? 'closed' : 'left';",
    scenario(
      'editing-and-deadlines',
      'a seat',
      'given back together with a place on the list comes back with that very place',
    ),
  ),
  wrong(
    'everybody waits, asked or not',
    'commands/register.ts',
    'const waits = elseWait && against.length === 0;',
    'const waits = against.length === 0;',
    scenario(
      'waiting-list',
      'a waiting list',
      'takes nobody who did not say that they would wait, and nobody where there is none',
    ),
  ),
  wrong(
    'the members of a party wait each for themselves',
    'commands/newcomer.ts',
    'together && party !== undefined && { entry: party }',
    'together && party === undefined && { entry: party }',
    scenario(
      'waiting-list',
      'a party that waits',
      'waits whole, for as many seats as it has people',
    ),
  ),
  wrong(
    'a party waits for what there will never be',
    'commands/register-party.ts',
    'if (asked <= quota.limit) return [];',
    'if (asked <= quota.limit || quota.limit > 0) return [];',
    scenario(
      'waiting-list',
      'a party that waits',
      'is refused, not left waiting, where it asks for more than there will ever be',
    ),
  ),
];
