import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@plenary/model';
import { afterAll, describe, expect, it } from 'vitest';
import { nationalDay } from './event.ts';
import { numberedRegions } from './regions.ts';
import { regionsFromFile } from './regions-file.ts';

const example = fileURLToPath(new URL('../data/regions.example.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'regions-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('regions by a team’s own names', () => {
  it('are read from the example file, one for each of the 78', () => {
    const regions = regionsFromFile(example);
    expect(regions.map(({ id }) => id)).toEqual(numberedRegions.map(({ id }) => id));
  });

  it('become what registrants choose from', () => {
    const path = join(folder, 'two.csv');
    writeFileSync(path, 'id,nl,en\nnoord,Regio Noord,Region North\nzuid,"Zuid, en verder",South\n');
    const { form } = compile(nationalDay(regionsFromFile(path)));
    const { choices } = form.fields.find(({ name }) => name === 'region') ?? { choices: [] };
    expect(choices.map(({ label }) => label)).toEqual([
      { nl: 'Regio Noord', en: 'Region North' },
      { nl: 'Zuid, en verder', en: 'South' },
    ]);
  });

  it('are refused with a column that nobody reads', () => {
    const path = join(folder, 'more.csv');
    writeFileSync(path, 'id,naam\nnoord,Noord\n');
    expect(() => regionsFromFile(path)).toThrow(
      expect.objectContaining({
        code: 'regions.invalid',
        message: expect.stringContaining('line 1: column naam is not read, line 2: cell.missing'),
      }),
    );
  });

  it('are refused with the line that is wrong', () => {
    const path = join(folder, 'twice.csv');
    writeFileSync(path, 'id,name\nnoord,Noord\nnoord,Noord\n');
    expect(() => regionsFromFile(path)).toThrow(
      expect.objectContaining({
        code: 'regions.invalid',
        message: expect.stringContaining('line 3: id.duplicate'),
      }),
    );
  });
});
