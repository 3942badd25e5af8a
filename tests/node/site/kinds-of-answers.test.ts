import { memoryStore } from '@plenary/desk';
import type { Answers } from '@plenary/model/compiled';
import { describe, expect, test } from 'vitest';
import { buildingWeekend, ownTypes } from './building-weekend.ts';
import { type SiteAt, siteAt } from './site-at.ts';
import type { Visited, Visitor } from './visitor.ts';

/** As a browser posts it: boxes and wishes as a name that stands several times. */
const filledIn: readonly (readonly [string, string])[] = [
  ['name', 'Noor'],
  ['email', 'noor@example.org'],
  ['role', 'helper'],
  ['phone', ' 040 123 45 67 '],
  ['guests', '2'],
  ['plank', '2,5'],
  ['arrival', '2023-11-18'],
  ['tools', 'saw'],
  ['tools', 'paint'],
  ['shifts', 'bar'],
  ['shifts', 'kitchen'],
  ['member', 'A1234'],
];

const read = {
  name: 'Noor',
  email: 'noor@example.org',
  role: 'helper',
  phone: '040 123 45 67',
  guests: 2,
  plank: 2.5,
  arrival: '2023-11-18',
  tools: ['saw', 'paint'],
  shifts: ['bar', 'kitchen'],
  member: 'A1234',
};

/** The fields that a page carries, with others in their place. */
function form(
  page: Visited,
  step: string,
  fields: readonly (readonly [string, string])[] = [],
): URLSearchParams {
  const sent = new URLSearchParams(page.sent);
  for (const [name] of fields) sent.delete(name);
  for (const [name, value] of fields) sent.append(name, value);
  sent.set('step', step);
  return sent;
}

async function register(noor: Visitor): Promise<Visited> {
  const empty = await noor.get('/nl/aanmelden');
  const check = await noor.post('/nl/aanmelden', form(empty, 'check', filledIn));
  return noor.post('/nl/aanmelden', form(check, 'confirm'));
}

async function ownLink({ mail }: SiteAt): Promise<string> {
  const [letter] = (await mail()).slice(-1);
  return /http:\S+(\/nl\/\S+\/link\/\S+)/.exec(letter?.mail.text ?? '')?.[1] ?? '';
}

/** What the desk holds of whoever the last mail went to. */
async function keptAnswers(at: SiteAt): Promise<Answers | null> {
  const token = decodeURIComponent((await ownLink(at)).split('/link/')[1] ?? '');
  const link = await at.desk.openLink(token);
  return link?.kind === 'registration' ? link.registration.answers : null;
}

describe('a form with every kind of field', () => {
  test.each([{ sqlite: false }, { sqlite: true }])(
    'is kept as it was answered, lists in their order and numbers as numbers: %o',
    async ({ sqlite }) => {
      const at = await siteAt({ event: buildingWeekend(), ownTypes, sqlite });
      const noor = at.visitor();
      const receipt = await register(noor);
      expect(receipt.title).toMatch(/^Wij mailen u/);
      const own = await noor.get(await ownLink(at));
      for (const words of ['zaterdag 18 november 2023', '2,5', 'Zagen, Schilderen', '1. Bar']) {
        expect(own.text).toContain(words);
      }
      expect(await keptAnswers(at)).toEqual(read);
    },
  );

  test('tells every mistake at once and keeps all that was typed', async () => {
    const { visitor } = await siteAt({ event: buildingWeekend(), ownTypes });
    const noor = visitor();
    const empty = await noor.get('/nl/aanmelden');
    const page = await noor.post(
      '/nl/aanmelden',
      form(empty, 'check', [
        ...filledIn.filter(([name]) => ['name', 'email', 'role'].includes(name)),
        ['phone', 'bel maar'],
        ['guests', 'zeven'],
        ['plank', '13'],
        ['arrival', '2023-11-20'],
        ['tools', ''],
        ['shifts', 'door'],
        ['shifts', 'door'],
        ['member', 'B12'],
      ]),
    );
    expect(page.status).toBe(422);
    for (const words of [
      'Telefoon: vul een telefoonnummer in zoals 040 123 45 67',
      '‘Hoeveel mensen neemt u mee?’: vul een heel getal in, zoals 12',
      '‘Lengte van uw plank (m)’: dit past niet. Ten hoogste 12.',
      'Dag van aankomst: dit past niet. Van zaterdag 18 november 2023 tot en met zondag 19 november 2023.',
      'Maak een keuze bij ‘Wat wilt u doen?’',
      'Uw diensten: kies elke mogelijkheid één keer',
      'Lidnummer: Een A en vier cijfers.',
    ]) {
      expect(page.text).toContain(words);
    }
    for (const value of ['bel maar', 'zeven', '13', 'B12']) {
      expect(page.html).toContain(`value="${value}"`);
    }
    expect(page.html.match(/<option value="door" selected>/g)).toHaveLength(2);
  });

  test('asks a guest no telephone number, and keeps none that was typed', async () => {
    const at = await siteAt({ event: buildingWeekend(), ownTypes });
    const noor = at.visitor();
    const empty = await noor.get('/nl/aanmelden');
    expect(empty.text).toContain('Alleen als u bij ‘U komt als’ ‘Helper’ kiest.');
    const check = await noor.post(
      '/nl/aanmelden',
      form(
        empty,
        'check',
        filledIn.map(([name, value]) => [name, name === 'role' ? 'guest' : value]),
      ),
    );
    expect(check.text).not.toContain('Telefoon');
    await noor.post('/nl/aanmelden', form(check, 'confirm'));
    expect(await keptAnswers(at)).toMatchObject({ role: 'guest', phone: null });
  });

  test('lets somebody keep a choice that is no longer offered, and nobody else choose it', async () => {
    const store = memoryStore();
    const before = await siteAt({ event: buildingWeekend(), ownTypes, store });
    await register(before.visitor());
    const link = await ownLink(before);
    await before.desk.close();

    const after = await siteAt({ event: buildingWeekend(true), ownTypes, store });
    const noor = after.visitor();
    await noor.get(link);
    const page = await noor.get('/nl/mijn/gegevens');
    expect(page.text).toContain('Zagen (kan niet meer gekozen worden)');
    const own = filledIn.filter(([name]) => name !== 'email');
    const kept = await noor.post('/nl/mijn/gegevens', form(page, 'amend', own));
    expect(kept.path).toBe('/nl/mijn?done=answers');
    expect(kept.text).toContain('Zagen, Schilderen');

    const stranger = after.visitor();
    const empty = await stranger.get('/nl/aanmelden');
    expect(empty.text).not.toContain('Zagen');
    const refused = await stranger.post('/nl/aanmelden', form(empty, 'check', filledIn));
    expect(refused.text).toContain(
      '‘Wat wilt u doen?’: kies een van de mogelijkheden die er staan',
    );
    await store.close();
  });
});

test('rooms, languages, what was dropped and what is still to come are told in words', async () => {
  const { visitor } = await siteAt({ event: buildingWeekend(), ownTypes });
  const programme = await visitor().get('/nl/programma');
  for (const words of ['De loods', 'In het Engels', 'Gaat niet door', 'Tijd volgt']) {
    expect(programme.text).toContain(words);
  }
});

test('the privacy page tells until when, on what basis and who else sees it', async () => {
  const { visitor } = await siteAt({ event: buildingWeekend(), ownTypes });
  const page = await visitor().get('/en/privacy');
  for (const words of [
    'Until Tuesday 19 December 2023, 17:00',
    'Needed for an agreement with you',
    'The cook',
  ]) {
    expect(page.text).toContain(words);
  }
});
