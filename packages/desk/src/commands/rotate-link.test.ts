import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { addressOf, partyOf, registering } from './testing/sample-asks.ts';

const parties = { most: 4, unnamed: 'keep' } as const;
const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

/** A party of one seat without a name. */
function unnamedSeat(): Rehearsal {
  const stage = rehearsal(sampleEvent({ registration: { parties } }));
  stage.ask(partyOf([], { members: [{ answers: { theme: 'theme-1' } }] }));
  return stage;
}

describe('a personal link', () => {
  test('is replaced for a registration and for the contact of a party', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(partyOf(['anna']));
    for (const registration of [idOf(stage), stage.records()[0]?.party ?? '']) {
      expect(stage.ask({ type: 'rotate-link', registration })).toMatchObject({
        mail: [{ template: 'new-link', registration }],
        people: { rotated: [registration] },
      });
    }
  });

  test('that was handed over is taken without a mail', () => {
    const stage = unnamedSeat();
    const registration = idOf(stage);
    const { people, mail } = stage.ask({ type: 'take-link', registration });
    expect([people, mail]).toEqual([{ rotated: [registration] }, []]);
    expect(stage.ask({ type: 'rotate-link', registration }).mail).toEqual([]);
  });

  test('of nobody, or of somebody erased, is not replaced', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const registration = idOf(stage);
    expect(stage.codes({ type: 'rotate-link', registration: 'no' })).toEqual([
      'registration.unknown',
    ]);
    stage.ask({ type: 'erase', registration });
    expect(stage.codes({ type: 'rotate-link', registration })).toEqual(['registration.erased']);
    expect(stage.codes({ type: 'take-link', registration })).toEqual(['registration.erased']);
  });

  test('comes by mail for everything that stands, and nothing comes where nothing does', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(registering('carla'));
    stage.ask(partyOf(['ben']));
    const recover = (name: string) =>
      ({ type: 'recover', address: addressOf(name), locale: 'en' }) as const;
    const party = stage.records()[1]?.party;
    expect(stage.ask(recover('CARLA')).mail.map(({ registration }) => registration)).toEqual([
      idOf(stage),
      party,
    ]);
    stage.ask({ type: 'withdraw', registration: idOf(stage, 1), by: 'organiser' });
    expect(stage.ask(recover('ben')).mail).toEqual([]);
    expect(stage.codes({ type: 'recover', address: 'no address', locale: 'en' })).toEqual([]);
  });
});
