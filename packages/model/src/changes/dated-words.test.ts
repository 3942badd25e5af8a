import { describe, expect, it } from 'vitest';
import { datedWordsIn } from './dated-words.ts';

const found = datedWordsIn(['nl', 'en']);

describe('a text that says when', () => {
  it.each([
    ['Op donderdag 16 november 2023', ['donderdag', 'november', '2023']],
    ['Donderdag! VRIJDAG, Friday', ['Donderdag', 'VRIJDAG', 'Friday']],
    [
      '2023-11-16, 16-11-2023, 16/11/23 en 1.2.2024',
      ['2023-11-16', '16-11-2023', '16/11/23', '1.2.2024'],
    ],
    ['16 nov. of Nov 16', ['16 nov', 'Nov 16']],
    ['sinds 1998 en tot 2099', ['1998', '2099']],
    ['mei, mei en May', ['mei', 'May']],
  ])('is found in %j', (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    'zo doet u dat, di is geen dag en ma evenmin',
    'you may march on',
    'van 12:00 tot 17.00 uur, zaal 3-4',
    '20231 mensen, artikel 1823, postcode 1234 AB',
    'vrijdagmiddag',
    'nov',
  ])('is not %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found in the case a language puts a month in beside a day', () => {
    expect(datedWordsIn(['ru'])('16 ноября, март')).toEqual(['ноября', 'март']);
  });

  it('is found in scripts that part no words', () => {
    expect(datedWordsIn(['ja'])('次回は11月16日木曜日です')).toEqual(['11月', '木曜日']);
  });

  it('is found by its figures alone in a language this machine does not know', () => {
    expect(datedWordsIn(['nl-nl-nl', 'xx'])('donderdag 16 november 2023')).toEqual(['2023']);
  });
});
