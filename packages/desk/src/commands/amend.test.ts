import { describe, expect, test } from 'vitest';
import { sampleEvent } from '../testing/sample-event.ts';
import { type Rehearsal, rehearsal } from './testing/rehearsal.ts';
import { answersOf, partyOf, registering } from './testing/sample-asks.ts';

const parties = { most: 4, unnamed: 'keep' } as const;
const idOf = (stage: Rehearsal, place = 0): string => stage.records()[place]?.id ?? '';

describe('other answers', () => {
  const amending = (registration: string, by?: 'contact') => {
    const answers = answersOf('anna', { remarks: 'Late', dietary: 'none', dietaryConsent: true });
    return { type: 'amend', registration, version: 1, answers, ...(by && { by }) } as const;
  };

  test('are all of them, given by the attendee', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    const { people } = stage.ask(amending(idOf(stage)));
    expect(people.amendments).toMatchObject([
      { answers: { remarks: 'Late' }, sensitive: { dietary: 'none', dietaryConsent: true } },
    ]);
  });

  test('leave what is private as it was, given by the contact', () => {
    const stage = rehearsal(sampleEvent({ registration: { parties } }));
    stage.ask(partyOf(['anna']));
    const { people } = stage.ask(amending(idOf(stage), 'contact'));
    const [amendment] = people.amendments ?? [];
    expect(amendment).toEqual({
      registration: idOf(stage),
      answers: { name: 'anna', remarks: 'Late' },
    });
  });

  test('of what somebody no longer sees are refused', () => {
    const stage = rehearsal(sampleEvent());
    stage.ask(registering('anna'));
    stage.ask(amending(idOf(stage)));
    expect(stage.codes(amending(idOf(stage)))).toEqual(['version.stale']);
  });
});
