import { raceForLastSeat } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { inFolder } from './attacked-desk.ts';
import { rounds } from './rounds.ts';
import { openStore } from './sqlite-store.ts';

const races = rounds(20, 100);

test(`of 200 people exactly one gets the last seat, ${races} times on SQLite`, async () => {
  await inFolder(async (folder) => {
    const store = await openStore(folder);
    const ended: Record<string, number> = {};
    const problems: string[] = [];
    for (let race = 0; race < races; race += 1) {
      const { accepted, refused, problems: found } = await raceForLastSeat(store, { people: 200 });
      const end = `${accepted} of ${accepted + refused}`;
      ended[end] = (ended[end] ?? 0) + 1;
      problems.push(...found);
    }
    await store.close();
    console.log(`the last seat, 200 at once: ${JSON.stringify(ended)}`);
    expect({ ended, problems }).toEqual({ ended: { '1 of 200': races }, problems: [] });
  });
}, 600_000);
