import { compile } from '@plenary/model';
import { pick } from '@plenary/model/compiled';
import { describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';

const { themes } = compile(nationalDay());

describe('the ten themes', () => {
  it('have the announced titles in the announced order', () => {
    expect(themes.map(({ number, title }) => `${number} ${pick(title, 'nl').text}`)).toEqual([
      '1 Samenwerking met het mbo',
      '2 Samenwerking met het bedrijfsleven',
      '3 Samenwerking met het PO',
      '4 Aandacht voor techniek in de niet technische profielen',
      '5 Oplossen tekorten onderwijspersoneel',
      '6 Benaderen van nieuwe doelgroepen',
      '7 Leerlingen van PRO, VSO en ISK',
      '8 Het borgen van STO',
      '9 Beeldvorming en LOB',
      '10 Maatschappelijke thema’s (energietransitie, duurzaamheid)',
    ]);
  });

  it('all belong to the working session', () => {
    expect(new Set(themes.map(({ session }) => session))).toEqual(new Set(['working-session']));
  });

  it.each(['nl', 'en'])('say in two to four sentences what they are about (%s)', (language) => {
    for (const { id, description } of themes) {
      const sentences = pick(description ?? '', language).text.match(/[.?!](?= |$)/g) ?? [];
      expect(sentences.length, id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, id).toBeLessThanOrEqual(4);
    }
  });

  it.each(['nl', 'en'])('take up one to four questions, each a question (%s)', (language) => {
    for (const { id, questions } of themes) {
      expect(questions.length, id).toBeGreaterThanOrEqual(1);
      expect(questions.length, id).toBeLessThanOrEqual(4);
      for (const question of questions) expect(pick(question, language).text).toMatch(/\?$/);
    }
  });

  it.each(['nl', 'en'])('fit their summary on a line or two (%s)', (language) => {
    for (const { summary } of themes) {
      expect(pick(summary, language).text.length).toBeLessThanOrEqual(80);
    }
  });
});
