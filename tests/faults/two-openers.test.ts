import { crowdAt, sampleEvent } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { inFolder, startDesk, toldInWords, wrongIn } from './attacked-desk.ts';
import { openStore } from './sqlite-store.ts';

const event = sampleEvent({ seats: [40, 10_000], registration: { waitingList: {} } });

test('whoever opens a file that a desk has is refused again and again, and the desk is not harmed', async () => {
  await inFolder(async (place) => {
    const crowd = crowdAt({ event, seed: 2 });
    const desk = await startDesk({ place, event });
    let asking = true;
    const load = crowd.ask(desk, { people: 20, enough: () => !asking });
    const codes: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      codes.push(await startDesk({ place, event }).catch(codeOf));
      codes.push(await openStore(place).catch(codeOf));
    }
    asking = false;
    await load;
    await desk.close();
    console.log(`two openers: ${codes.length} refused; ${toldInWords(crowd)}`);
    expect(codes).toEqual(codes.map(() => 'store.leased'));
    expect(crowd.history.filter(({ failed }) => failed !== undefined)).toEqual([]);
    expect(await wrongIn(place, event, crowd)).toEqual([]);
  });
}, 300_000);

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : cause;
}
