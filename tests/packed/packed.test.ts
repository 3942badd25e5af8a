import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFloor } from '../../scripts/node-floor.mjs';
import { publicEntries } from '../../scripts/public-entries.ts';
import { type Consumer, installPacked, typescripts } from './consumer.ts';

const modules = [
  ['bundler', 'ESNext'],
  ['nodenext', 'NodeNext'],
] as const;

const quickStart = new URL('../../examples/quick-start/src/quick-start.ts', import.meta.url);

/** Where the packed store keeps its places, for the project and for processes that its suites start. */
const packedStore = `
import { mkdirSync } from 'node:fs';
import { openSqliteStore } from '@plenary/store-sql';

mkdirSync('data', { recursive: true });
export const fileOf = (place) => 'data/' + place + '.sqlite';
export const openStore = (place) => openSqliteStore({ path: fileOf(place) });
`;

const suites = `
import { test } from 'node:test';
import { crashSuite, storeContract } from '@plenary/desk/testing';
import { backupSqlite, restoreSqlite } from '@plenary/store-sql';
import { fileOf, openStore } from './store.js';

storeContract({
  name: 'packed SQLite',
  open: openStore,
  capabilities: ['survives-close', 'erasures-apart'],
  async backUp(place) {
    const path = fileOf(place);
    const copy = await backupSqlite({ path, to: path + '.copy' });
    return () => restoreSqlite({ from: copy.path, path });
  },
  test,
});
crashSuite({
  name: 'packed SQLite',
  module: new URL('./store.js', import.meta.url),
  rounds: 2,
  report: () => {},
  test,
});
`;

/** The oldest Node there may be, and the later ones that are maintained. */
const nodes = [nodeFloor, '^24.21.0', '^26.10.0'];

/** What must not compile: an id that is misspelt, and a list that has lost its ids. */
const misspelt = `
import { defineEvent, type Theme } from '@plenary/model';
import { event } from './split-event/event.ts';
import { themes } from './split-event/programme.ts';

defineEvent({
  ...event,
  registration: {
    quotas: [{ id: 'radios', limit: 5, counts: { theme: 'radoi' } }],
  },
});
const widened: Theme[] = [...themes];
defineEvent({
  ...event,
  themes: widened,
});
`;

const schemaReader = `
import schema from '@plenary/model/event.schema.json' with { type: 'json' };

export const title: string = schema.title;
console.log(title);
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
  for (const file of globSync('split-event/*.ts', { cwd: import.meta.dirname })) {
    consumer.write(file, readFileSync(new URL(file, import.meta.url), 'utf8'));
  }
  consumer.write('misspelt.ts', misspelt);
  consumer.write('schema-reader.ts', schemaReader);
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

  it('runs an event in several files, and reads the JSON Schema of one', async () => {
    const event = await consumer.node('split-event/event.ts');
    expect(event.output).toBe('day members seats-radio seats-lamp\n');
    const schema = await consumer.node('schema-reader.ts');
    expect(schema.output).toContain('Event');
  });

  it.each(nodes)(
    'has a SQLite store that keeps every promise of the published contract, killed or not, on Node %s',
    async (version) => {
      consumer.write('store.js', packedStore);
      consumer.write('suites.js', suites);
      const named = await consumer.nodeOf(version, '--version');
      const run = await consumer.nodeOf(version, '--test-reporter=tap', 'suites.js');
      console.log(
        `packed, on Node ${named.output.trim()}: ${/^# pass \d+$/m.exec(run.output)?.[0]}`,
      );
      expect(run.output).toMatch(/^# fail 0$/m);
      expect(run.output).toMatch(/^# pass [1-9]\d+$/m);
      expect(run.passed).toBe(true);
    },
    300_000,
  );

  for (const typescript of Object.keys(typescripts)) {
    for (const [resolution] of modules) {
      it(`compiles with ${typescript} and ${resolution}, their declarations checked and its own made`, async () => {
        const out = `out/${typescript}-${resolution}`;
        const compiled = await compile(typescript, resolution, {
          options: { declaration: true, outDir: out, rootDir: '.' },
          files: ['entries.ts', 'quick-start.ts', 'schema-reader.ts', 'split-event/event.ts'],
        });
        expect(compiled.output).toBe('');
        expect(compiled.passed).toBe(true);
        const declared = consumer.read(`${out}/split-event/event.d.ts`);
        expect(declared.match(/"[a-z0-9-]+"/g)?.sort()).toEqual(
          'day hall lamp making member members opening radio seats-lamp seats-radio speaker-1 studio workshops'
            .split(' ')
            .map((id) => `"${id}"`),
        );
        expect(consumer.read(`${out}/split-event/form.d.ts`)).toMatch(
          /"soup" \| "bread"|"bread" \| "soup"/,
        );
      }, 180_000);
    }

    it(`refuses a misspelt id, and ids that are plain strings, with ${typescript}`, async () => {
      const { output } = await compile(typescript, 'nodenext', {
        options: { noEmit: true },
        files: ['misspelt.ts'],
      });
      const errors = output.split('\n').filter((line) => line.includes('error'));
      expect(errors).toEqual([
        // In which order a compiler lists what there is, is its own.
        expect.stringMatching(
          /^misspelt\.ts\(9,50\): error TS2820: Type '"radoi"' is not assignable to type '(?:"radio" \| "lamp"|"lamp" \| "radio")'\. Did you mean '"radio"'\?$/,
        ),
        expect.stringMatching(
          /^misspelt\.ts\(15,3\): error TS2322: .*"ids of themes are plain strings: keep them with defineThemes or as const, or use parseEvent"/,
        ),
      ]);
    }, 180_000);
  }
});

/** Runs a compiler over files of the project. */
function compile(
  typescript: string,
  resolution: string,
  { options, files }: { options: object; files: string[] },
): ReturnType<Consumer['node']> {
  const module = Object.fromEntries(modules)[resolution];
  const name = `tsconfig.${typescript}.${resolution}.${files.length}.json`;
  consumer.write(
    name,
    JSON.stringify({
      compilerOptions: {
        target: 'ES2023',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['node'],
        module,
        moduleResolution: resolution,
        resolveJsonModule: true,
        rewriteRelativeImportExtensions: true,
        strict: true,
        skipLibCheck: false,
        ...options,
      },
      files,
    }),
  );
  return consumer.node(
    `node_modules/${typescript}/bin/tsc`,
    '--pretty',
    'false',
    '--project',
    name,
  );
}
