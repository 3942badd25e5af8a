import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, answersOf, partyOf, registering } from './testing/sample-asks.ts';

const parties = { most: 4, unnamed: 'keep' } as const;
const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

describe('a seat that goes to somebody else', () => {
  const instead = (stage: Rehearsal, answers = answersOf('ben', { dietary: 'vegan' })) =>
    ({ type: 'substitute', registration: idOf(stage), version: 1, answers, locale: 'nl' }) as const;

  test('is theirs, with a registration of their own; the old link dies and the old answers stay', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const { people } = stage.ask(instead(stage));
    expect(people.rotated).toEqual([idOf(stage)]);
    expect(stage.records()).toMatchObject([
      { state: 'ended', cause: 'substituted' },
      { state: 'confirmed', person: stage.people.get(addressOf('ben'))?.person },
    ]);
    expect(stage.details.get(idOf(stage, 1))).toMatchObject({
      ...{ address: addressOf('ben'), locale: 'nl', answers: { name: 'ben' }, sensitive: null },
    });
    expect(stage.details.has(idOf(stage))).toBe(true);
  });

  test('stays where it is for somebody who is known, and the answer is the same', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    stage.ask(registering('ben'));
    const { outcome, mail } = stage.ask(instead(stage));
    expect(outcome).toEqual({ ok: true, receipt: 'R-0000-0000' });
    expect(mail).toEqual([{ template: 'stands', registration: idOf(stage, 1) }]);
    expect(stage.records().map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  });

  test('needs no address in a party, and one elsewhere', () => {
    const nameless = { name: 'ben' };
    const alone = rehearsal(sampleEvent());
    alone.ask(registering('anna'));
    expect(alone.codes(instead(alone, nameless))).toEqual(['command.malformed']);
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(partyOf(['anna']));
    expect(stage.codes(instead(stage, nameless))).toEqual([]);
    expect(stage.records()[1]).toMatchObject({ state: 'confirmed', person: null });
  });
});
