import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { migrationStatus } from '@plenary/store-sql';
import { expect, test } from 'vitest';
import { fromSources, inFolder } from './attacked-desk.ts';
import { oldFile } from './old-file.ts';
import { isShort } from './rounds.ts';
import { fileIn, openStore } from './sqlite-store.ts';

const program = fileURLToPath(new URL('./migrating-program.ts', import.meta.url));

// The writing thread's first writes are the migration's.
const kills = isShort ? [2, 9, 20] : Array.from({ length: 40 }, (_, index) => 1 + index * 2);

test.each(kills)(
  'a migration killed at its write %i is done again or had been done',
  async (nth) => {
    await inFolder(async (place) => {
      const people = oldFile(fileIn(place));
      const log = `${place}/strace`;
      const inject = `inject=pwrite64:signal=SIGKILL:when=${nth}`;
      const by = ['-f', '-qq', '-o', log, '-e', 'trace=pwrite64', '-e', inject];
      spawnSync('strace', [...by, process.execPath, ...fromSources, program, place]);
      expect(readFileSync(log, 'utf8')).toContain('killed by SIGKILL');
      const { stands, known } = await migrationStatus({ path: fileIn(place) });
      const store = await openStore(place);
      expect((await store.details('day', people)).length).toBe(people.length);
      await store.close();
      console.log(`migration killed at write ${nth}: left at step ${stands} of ${known}`);
      expect([1, known]).toContain(stands);
      expect(await migrationStatus({ path: fileIn(place) })).toEqual({ stands: known, known });
    });
  },
  120_000,
);

test('a file of a newer release is refused and left as it is', async () => {
  await inFolder(async (place) => {
    const store = await openStore(place);
    await store.close();
    const database = new DatabaseSync(fileIn(place));
    database.exec(`UPDATE meta SET value = '999' WHERE name = 'schema'`);
    database.close();
    const before = readFileSync(fileIn(place));
    await expect(openStore(place)).rejects.toMatchObject({ code: 'store.newer-schema' });
    expect(Buffer.compare(readFileSync(fileIn(place)), before)).toBe(0);
  });
});
