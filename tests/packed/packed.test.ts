import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicEntries } from '../../scripts/public-entries.ts';
import { type Consumer, installPacked, typescripts } from './consumer.ts';

const modules = [
  ['bundler', 'ESNext'],
  ['nodenext', 'NodeNext'],
] as const;

const quickStart = new URL('../../examples/quick-start/src/quick-start.ts', import.meta.url);

const contract = `
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { storeContract } from '@plenary/desk/testing';
import { openSqliteStore } from '@plenary/store-sql';

const folder = mkdtempSync('data-');
storeContract({
  name: 'packed SQLite',
  open: (place) => openSqliteStore({ path: join(folder, place + '.sqlite') }),
  survivesClose: true,
  test,
});
`;

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPacked();
  const imports = publicEntries().map(
    ({ name }, index) => `import * as entry${index} from '${name}';`,
  );
  const names = imports.map((_, index) => `Object.keys(entry${index}).length`);
  consumer.write(
    'entries.ts',
    `${imports.join('\n')}\nexport const sizes: number[] = [${names.join(', ')}];\n`,
  );
  consumer.write(
    'entries.js',
    `${imports.join('\n')}\nconsole.log(Math.min(${names.join(', ')}));\n`,
  );
  consumer.write('quick-start.ts', readFileSync(quickStart, 'utf8'));
}, 300_000);

afterAll(() => consumer?.remove());

describe('a project that installed the packages', () => {
  it('imports every entry, and finds something in each', async () => {
    const { output } = await consumer.node('entries.js');
    expect(output).toMatch(/^[1-9]\d*\n$/);
  });

  it('runs the quick start', async () => {
    const { output } = await consumer.node('quick-start.ts');
    expect(output).toContain('Ada has a seat.');
    expect(output).toContain('Grace has none.');
  });

  it('has a SQLite store that keeps every promise of the published contract', async () => {
    consumer.write('contract.js', contract);
    const { passed, output } = await consumer.node('--test-reporter=tap', 'contract.js');
    expect(output).toMatch(/^# fail 0$/m);
    expect(output).toMatch(/^# pass [1-9]\d+$/m);
    expect(passed).toBe(true);
  });

  for (const typescript of Object.keys(typescripts)) {
    for (const [resolution, module] of modules) {
      it(`compiles with ${typescript} and ${resolution}, their declarations checked and its own made`, async () => {
        const tsconfig = `tsconfig.${typescript}.${resolution}.json`;
        consumer.write(
          tsconfig,
          JSON.stringify({
            compilerOptions: {
              target: 'ES2023',
              lib: ['ES2023', 'DOM', 'DOM.Iterable'],
              types: ['node'],
              module,
              moduleResolution: resolution,
              strict: true,
              skipLibCheck: false,
              declaration: true,
              outDir: `out/${typescript}-${resolution}`,
              rootDir: '.',
            },
            files: ['entries.ts', 'quick-start.ts'],
          }),
        );
        const compiled = await consumer.node(
          `node_modules/${typescript}/bin/tsc`,
          '--project',
          tsconfig,
        );
        expect(compiled.output).toBe('');
        expect(compiled.passed).toBe(true);
      }, 180_000);
    }
  }
});
