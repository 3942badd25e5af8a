import { describe, expect, it } from 'vitest';
import { parseEvent } from '../event/parse-event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { type ImportAffiliationsOptions, importAffiliations } from './import-affiliations.ts';

function verdicts(csv: string, options: ImportAffiliationsOptions = {}): unknown {
  return importAffiliations(csv, options).rows.map(({ line, id, verdict, problems }) => [
    line,
    id,
    verdict,
    ...problems.map(({ code, column }) => `${column} ${code}`),
  ]);
}

describe('a file of affiliations', () => {
  it('adds, changes and leaves alone, one verdict a row', () => {
    const csv =
      'id,name.nl,name.en\nregio-1,Regio 1,Region 1\nregio-2,Regio Twee,Region 2\nregio-3,Regio 3,\n';
    expect(verdicts(csv, { event: garden })).toEqual([
      [2, 'regio-1', 'same'],
      [3, 'regio-2', 'change'],
      [4, 'regio-3', 'add'],
    ]);
  });

  it('makes a directory of its own where there is no event to judge by', () => {
    const { ok, rows, absent } = importAffiliations('id;name\nnoord;Noord\n');
    expect([ok, absent]).toEqual([true, []]);
    expect(rows[0]?.value).toEqual({ id: 'noord', name: 'Noord' });
  });

  it('names every row that cannot be taken, and why', () => {
    const csv = 'id,name\nRegio 2,x\na,Een\na,Weer\nd\ne,f,g\nh, \n,zonder\ni,"x\ny"\nj,\0';
    expect(verdicts(csv)).toEqual([
      [2, 'Regio 2', 'refused', 'id cell.form'],
      [3, 'a', 'refused', 'id id.duplicate'],
      [4, 'a', 'refused', 'id id.duplicate'],
      [5, 'd', 'refused', 'null row.cells', 'name cell.missing'],
      [6, 'e', 'refused', 'null row.cells'],
      [7, 'h', 'refused', 'name cell.missing'],
      [8, null, 'refused', 'id cell.missing'],
      [9, 'i', 'add'],
      [11, 'j', 'refused', 'name cell.character'],
    ]);
  });

  it('names the other line of an id that stands twice', () => {
    const [, first, second] = importAffiliations('id,name\nb,B\na,A\na,Z\n').rows;
    expect(first?.problems[0]?.params).toEqual({ id: 'a', lines: ['4'] });
    expect(second?.problems[0]?.params).toEqual({ id: 'a', lines: ['3'] });
  });

  it('has an id on every row, unless one asks to make them', () => {
    const csv = 'name.nl,name.en\nRegio Noord,North\nRegio Noord!,\n水,\n';
    expect(importAffiliations(csv).problems).toEqual([
      { code: 'column.missing', column: 'id', line: 1, params: {} },
    ]);
    const { rows } = importAffiliations(csv, { makeIds: true });
    expect(rows.map(({ id, idMade, problems }) => [id, idMade, problems[0]?.code])).toEqual([
      ['regio-noord', true, 'id.duplicate'],
      ['regio-noord', true, 'id.duplicate'],
      [null, true, 'id.unmakeable'],
    ]);
  });

  it('refuses a made id that an entry with another title has, unless the file writes that id', () => {
    const entries = [{ id: 'noord', name: { nl: 'Noord', en: 'North' } }];
    const event = { ...garden, affiliations: { title: 'Regio', entries } };
    const judged = (csv: string): unknown =>
      importAffiliations(csv, { event, makeIds: true }).rows.map(({ id, verdict, problems }) => [
        id,
        verdict,
        ...problems.map(({ code }) => code),
      ]);
    expect(judged('name\nNoord!\n')).toEqual([['noord', 'refused', 'id.taken']]);
    expect(judged('id,name\nnoord,Noord!\n')).toEqual([['noord', 'change']]);
    expect(judged('name.nl\nNoord\n')).toEqual([['noord', 'same']]);
    expect(judged('name.nl,name.en\nNoord,The north\n')).toEqual([['noord', 'change']]);
  });

  it('makes an id only where none is given', () => {
    const { rows } = importAffiliations('id,name\nnoord,N\n,Zuid\n', { makeIds: true });
    expect(rows.map(({ id, idMade }) => [id, idMade])).toEqual([
      ['noord', false],
      ['zuid', true],
    ]);
  });
});

describe('a draft', () => {
  const csv = 'id,name\nregio-2,Regio Twee\nregio-9,Regio 9\nRegio,x\n';

  it('is refused while a row is, naming those rows', () => {
    const draft = importAffiliations(csv, { event: garden }).draft(garden);
    expect(draft).toMatchObject({
      ok: false,
      reasons: [{ code: 'import.refused', rows: [{ line: 4, id: 'Regio' }] }],
    });
  });

  it('takes the others over when one says so, in place or behind, and is an event', () => {
    const draft = importAffiliations(csv, { event: garden }).draft(garden, { skipRefused: true });
    const event = draft.ok ? draft.event : garden;
    expect(event.affiliations?.entries).toEqual([
      garden.affiliations?.entries[0],
      { id: 'regio-2', name: 'Regio Twee' },
      { id: 'regio-9', name: 'Regio 9' },
    ]);
    expect(parseEvent(JSON.parse(JSON.stringify(event))).ok).toBe(true);
  });

  it('leaves the event that it is drafted from as it was', () => {
    const before = JSON.stringify(garden);
    importAffiliations(csv, { event: garden }).draft(garden, { skipRefused: true });
    expect(JSON.stringify(garden)).toBe(before);
  });

  it('of a first directory needs its title', () => {
    const { affiliations, ...without } = garden;
    const good = 'id,name\na,A\n';
    expect(importAffiliations(good).draft(without)).toEqual({
      ok: false,
      reasons: [{ code: 'directory.missing' }],
    });
    const draft = importAffiliations(good, { title: 'Region' }).draft(without);
    expect(draft.ok && draft.event.affiliations).toEqual({
      title: 'Region',
      entries: [{ id: 'a', name: 'A' }],
    });
    expect(affiliations?.entries).toHaveLength(2);
  });

  it('of a file that cannot be read says so again', () => {
    const draft = importAffiliations('id,name\na,"b').draft(garden, { skipRefused: true });
    expect(draft).toMatchObject({
      ok: false,
      reasons: [{ code: 'import.unreadable', problems: [{ code: 'csv.quote', line: 2 }] }],
    });
  });

  it('is judged by the event it is drafted onto, which may be a later one', () => {
    const read = importAffiliations('id,name.en\nregio-1,First\n', { event: garden });
    const later = {
      ...garden,
      affiliations: { title: 'x', entries: [{ id: 'regio-1', name: { nl: 'Eén', en: 'One' } }] },
    };
    const draft = read.draft(later);
    expect(draft.ok && draft.event.affiliations?.entries).toEqual([
      { id: 'regio-1', name: { nl: 'Eén', en: 'First' } },
    ]);
  });
});
