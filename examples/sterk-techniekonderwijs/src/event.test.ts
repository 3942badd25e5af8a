import { compile } from '@plenary/model';
import { type CompiledEvent, type LocalizedText, pick } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';

const day: CompiledEvent = compile(nationalDay());

const nl = (text: LocalizedText | null): string => (text === null ? '' : pick(text, 'nl').text);
const instant = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

describe('the national day, as announced', () => {
  it('is on Thursday 16 November 2023 from 12.00 to 17.00 in Eindhoven', () => {
    expect(instant(day.startsAt)).toBe('2023-11-16T11:00:00.000Z');
    expect(instant(day.endsAt)).toBe('2023-11-16T16:00:00.000Z');
    expect(new Date(day.startsAt).getUTCDay()).toBe(4);
  });

  it('is held in the Evoluon', () => {
    expect(day.venue).toEqual({
      name: 'Evoluon',
      street: 'Noord Brabantlaan 1A',
      postalCode: '5652 LA',
      locality: 'Eindhoven',
      country: 'NL',
      directions: null,
    });
  });

  it('was announced on 10 September 2023 under its own headline', () => {
    expect(day.announcedOn).toBe('2023-09-10');
    expect(nl(day.headline)).toBe('Op weg naar future-proof techniekonderwijs');
  });

  it('has a lasting STO for its theme and the plans for 2025–2029 for its purpose', () => {
    expect(nl(day.motto).replaceAll('\u00AD', '')).toBe('Een toekomstbestendig STO');
    expect(nl(day.summary)).toContain('2025–2029');
  });

  it('invites six groups', () => {
    expect(day.audiences.map(({ title }) => nl(title))).toEqual([
      'Penvoerders',
      'Programmaleiders',
      '(Deel)projectleiders',
      'Schoolleiders',
      'Docenten',
      'Bedrijven',
    ]);
  });

  it('brings 78 regions together, and people of no region', () => {
    expect(day.directory?.entries).toHaveLength(78);
    expect(nl(day.directory?.entries[77]?.name ?? null)).toBe('Regio 78');
    expect(nl(day.directory?.none ?? null)).toBe('Geen regio (ministerie, spreker, organisatie)');
  });

  it('names three contributors and gives Jan van Nierop no function', () => {
    const said = day.contributors.map((who) => [
      who.honorificPrefix,
      nl(who.name),
      nl(who.description),
    ]);
    expect(said).toEqual([
      [null, 'Jan van Nierop', ''],
      ['dr. ir.', 'Koert van Mensvoort', 'kunstenaar, technoloog en filosoof'],
      [null, 'Ministerie van OCW', ''],
    ]);
  });

  it('calls the ministry by its English name too', () => {
    const ministry = day.contributors.find(({ id }) => id === 'ministry-ocw');
    expect(pick(ministry?.name ?? '', 'en').text).toBe(
      'Ministry of Education, Culture and Science (OCW)',
    );
  });

  it('has a contest, announced at lunch and awarded at the closing', () => {
    expect(day.contest).toMatchObject({ announcedIn: 'lunch', awardedIn: 'closing' });
  });

  it('expands every abbreviation that it uses', () => {
    const terms = day.glossary.map(({ term }) => term);
    expect(terms).toEqual(
      expect.arrayContaining(['STO', 'OCW', 'PO', 'PRO', 'VSO', 'ISK', 'LOB', 'mbo', 'vmbo']),
    );
    const capitals = JSON.stringify(nationalDay()).match(/\b[A-Z]{2,}\b/g) ?? [];
    const known = new Set([...terms, 'NL', 'LA', 'PT']);
    expect(capitals.filter((word) => !known.has(word) && !/^[DPZW]$/.test(word))).toEqual([]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(day))).toEqual(day);
  });
});
