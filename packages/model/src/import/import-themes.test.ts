import { describe, expect, it } from 'vitest';
import { parseEvent } from '../event/parse-event.ts';
import { garden } from '../fixtures/found-in-garden-day.ts';
import { importThemes } from './import-themes.ts';

describe('a file of themes', () => {
  it('names what it changes of a theme, and adds another behind', () => {
    const csv = [
      'id;session;title.nl;title.en;summary.nl;summary.en;questions.en;room',
      'soil;workshops;Bodem;Soil;Wat groeit;What grows;What grows where?;palm-house',
      'moss;workshops;Mos;Moss;Zacht;Soft;"Where?\nWhen?";',
    ].join('\r\n');
    const { ok, rows, absent } = importThemes(csv, { event: garden });
    expect(ok).toBe(true);
    expect(rows.map(({ id, verdict, changed }) => [id, verdict, changed])).toEqual([
      ['soil', 'change', ['room']],
      ['moss', 'add', []],
    ]);
    expect(rows[1]?.value).toEqual({
      id: 'moss',
      session: 'workshops',
      title: { nl: 'Mos', en: 'Moss' },
      summary: { nl: 'Zacht', en: 'Soft' },
      questions: [{ en: 'Where?' }, { en: 'When?' }],
    });
    expect(absent).toEqual(['moor', 'water']);
  });

  it('is an event when taken over', () => {
    const read = importThemes('id,session,title,summary\nmoss,walks,Moss,Soft\n', {
      event: garden,
    });
    const draft = read.draft(garden);
    expect(draft.ok && parseEvent(draft.event).ok).toBe(true);
    expect(draft.ok && draft.event.themes?.map(({ id }) => id)).toEqual([
      ...(garden.themes ?? []).map(({ id }) => id),
      'moss',
    ]);
  });

  it('refuses what it names and the event has not, with the nearest id', () => {
    const csv = 'id,session,title,summary,state,room\nmoss,workshop,Moss,Soft,gone,attic\n';
    const [row] = importThemes(csv, { event: garden }).rows;
    expect(row?.problems).toEqual([
      {
        code: 'reference.unknown',
        column: 'session',
        params: { id: 'workshop', nearest: 'workshops' },
      },
      { code: 'reference.unknown', column: 'room', params: { id: 'attic' } },
      { code: 'cell.choice', column: 'state', params: { choices: ['draft', 'dropped'] } },
    ]);
  });

  it('names the column of a question that is too long', () => {
    const csv = `id,questions.nl\nsoil,${'x'.repeat(20_001)}\n`;
    const [row] = importThemes(csv, { event: garden }).rows;
    expect(row?.problems).toEqual([
      { code: 'cell.form', column: 'questions.nl', params: { rule: 'long' } },
    ]);
  });
});
