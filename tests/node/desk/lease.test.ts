import { sampleEvent } from '@plenary/desk/testing';
import { expect, test } from 'vitest';
import { inFolder, startDesk } from '../../faults/attacked-desk.ts';
import { openStore } from '../../faults/sqlite-store.ts';

test('a file that another process uses is refused, and free as soon as that one is dead', async () => {
  await inFolder(async (folder) => {
    const other = await startDesk({ place: folder, event: sampleEvent() });
    await expect(openStore(folder)).rejects.toMatchObject({
      code: 'store.leased',
      message: expect.stringContaining('stop that one first'),
    });
    await other.kill();
    const store = await openStore(folder);
    await store.close();
  });
}, 60_000);
