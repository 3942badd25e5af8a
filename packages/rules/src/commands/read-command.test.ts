import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Command, Override, SeatAsked } from './command.ts';
import { type ReadCommand, readCommand } from './read-command.ts';

type CommandOf<Type> = Extract<Command, { readonly type: Type }>;

const anyId = fc.string({ minLength: 1 });
const anyIdOrNull = fc.option(anyId);
const anyInteger = fc.maxSafeInteger();
const anyIds = fc.array(anyId, { maxLength: 3 });
const anyActor = fc.constantFrom<Actor>('attendee', 'contact', 'organiser', 'system');
const anyOverride: fc.Arbitrary<Override> = record(
  {
    bypass: fc.subarray<Override['bypass'][number]>(['quota', 'window', 'approval', 'duplicate']),
    actor: anyId,
    cause: anyId,
  },
  {},
);

const registration = { registration: anyId };
const seen = { ...registration, version: anyInteger };
const belonging = { audience: anyIdOrNull, affiliation: anyIdOrNull };
const required = { ...registration, person: anyIdOrNull, ...belonging, themes: anyIds };
const optional = { named: fc.boolean(), ranking: anyIds, invitation: anyId };
const mayWait = { elseWait: fc.boolean() };
const mayOverride = { override: anyOverride };
const anySeat: fc.Arbitrary<SeatAsked> = record(required, optional);
const anySeats = fc.array(anySeat, { maxLength: 3 });

/** What must be there, and what may. */
function record<Must extends object, May extends object = object>(
  must: { [Name in keyof Must]: fc.Arbitrary<Must[Name]> },
  may: { [Name in keyof May]: fc.Arbitrary<May[Name]> },
): fc.Arbitrary<NoInfer<Must> & Partial<NoInfer<May>>> {
  const plain = { noNullPrototype: true };
  return fc
    .tuple(fc.record(must, plain), fc.record(may, { ...plain, requiredKeys: [] }))
    .map(([always, sometimes]) => ({ ...(always as Must), ...(sometimes as Partial<May>) }));
}

function of<Type extends Command['type']>(type: Type): { type: fc.Arbitrary<Type> } {
  return { type: fc.constant(type) };
}

const anyOf: { readonly [Type in Command['type']]: fc.Arbitrary<CommandOf<Type>> } = {
  register: record(
    { ...of('register'), ...required },
    { ...optional, ...mayWait, moveTo: anyIds, ...mayOverride },
  ),
  'register-party': record(
    { ...of('register-party'), party: anyId, contact: anyId, members: anySeats },
    { ...mayWait, ...mayOverride },
  ),
  import: record({ ...of('import'), rows: anySeats, override: anyOverride }, mayWait),
  confirm: record({ ...of('confirm'), ...registration }, {}),
  name: record({ ...of('name'), ...seen, person: anyIdOrNull }, mayOverride),
  amend: record({ ...of('amend'), ...seen, ...belonging }, mayOverride),
  choose: record(
    { ...of('choose'), ...seen, themes: anyIds },
    { ranking: anyIds, ...mayWait, ...mayOverride },
  ),
  swap: record({ ...of('swap'), ...seen, from: anyId, to: anyId }, { ...mayWait, ...mayOverride }),
  leave: record({ ...of('leave'), ...registration, by: anyActor }, {}),
  withdraw: record({ ...of('withdraw'), ...registration, by: anyActor }, mayOverride),
  undo: record({ ...of('undo'), ...registration }, {}),
  extend: record({ ...of('extend'), ...registration }, {}),
  substitute: record(
    {
      ...of('substitute'),
      ...seen,
      to: record({ ...registration, person: anyIdOrNull, ...belonging }, {}),
    },
    mayOverride,
  ),
  'change-address': record({ ...of('change-address'), ...seen, person: anyId }, {}),
  accept: record({ ...of('accept'), ...registration }, {}),
  decline: record({ ...of('decline'), ...registration }, {}),
  approve: record({ ...of('approve'), ...registration, actor: anyId }, mayOverride),
  reject: record({ ...of('reject'), ...registration, actor: anyId }, {}),
  invite: record({ ...of('invite'), code: anyId, invitation: anyId, actor: anyId }, {}),
  'grant-exception': record(
    {
      ...of('grant-exception'),
      ...registration,
      until: fc.dictionary(fc.constantFrom('withdraw', 'amend', 'choose', 'name'), anyInteger, {
        minKeys: 1,
        noNullPrototype: true,
      }),
      actor: anyId,
      cause: anyId,
    },
    {},
  ),
  'check-in': record({ ...of('check-in'), ...registration, scannedAt: anyInteger }, {}),
  'undo-check-in': record({ ...of('undo-check-in'), ...registration, scannedAt: anyInteger }, {}),
  promote: record({ ...of('promote'), ...registration, override: anyOverride }, {}),
  publish: record(
    { ...of('publish'), revision: anyInteger, actor: anyId },
    { merge: fc.array(record({ from: anyId, to: anyId }, {}), { maxLength: 2 }), ...mayOverride },
  ),
  'seat-allocation': record(
    {
      ...of('seat-allocation'),
      assignment: fc.array(record({ ...registration, themes: anyIds }, {}), { maxLength: 3 }),
      actor: anyId,
    },
    mayOverride,
  ),
  erase: record({ ...of('erase'), ...registration }, {}),
};
const anyCommand: fc.Arbitrary<Command> = fc.oneof(...Object.values(anyOf));

/** What throws, lies or never ends when it is looked at: by number, since the generator looks too. */
const hostile: readonly unknown[] = [
  new Proxy({}, { getOwnPropertyDescriptor: thrown, get: thrown, has: thrown, ownKeys: thrown }),
  new Proxy([], { getOwnPropertyDescriptor: thrown, get: thrown }),
  ...[Number.POSITIVE_INFINITY, Number.NaN, -1, 0.5, 2 ** 53 - 1, '3', { valueOf: thrown }].map(
    (length) => new Proxy([], { get: (_, name) => (name === 'length' ? length : 'ann') }),
  ),
  Proxy.revocable({}, {}).proxy,
  revoked({}),
  revoked([]),
  Object.defineProperty({}, 'registration', { get: thrown }),
  cyclic(),
  new Array(2 ** 32 - 1),
  Object.create(null),
  thrown,
  { toString: thrown, valueOf: thrown },
  Symbol('ann'),
  2n ** 64n,
  new Date(Number.NaN),
  new Map([['type', 'undo']]),
  new String('ann'),
  Number.NaN,
  2 ** 53,
];

function thrown(): never {
  throw new Error('was looked at');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { type: 'register-party', party: 'p', contact: 'c' };
  value.members = [value];
  value.override = value;
  return value;
}

const names = [
  ...['type', 'registration', 'person', 'named', 'audience', 'affiliation', 'themes', 'ranking'],
  ...[
    'invitation',
    'elseWait',
    'moveTo',
    'override',
    'party',
    'contact',
    'members',
    'rows',
    'until',
  ],
  ...['version', 'from', 'to', 'by', 'actor', 'cause', 'code', 'scannedAt', 'revision', 'merge'],
  ...['assignment', 'bypass', '__proto__', 'constructor', 'withdraw'],
];
const anyValue = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.constantFrom<unknown>('', 'ann', 'quota', null, undefined, -1, 1.5, true, false),
);
const anyFields = fc.dictionary(fc.constantFrom(...names), anyValue);

/** A command in which some of the fields became something else. */
const nearlyCommand = fc
  .tuple(anyCommand, anyFields, anyFields, fc.constantFrom(...names))
  .map(([command, fields, inner, name]) => ({ ...command, ...fields, [name]: [inner, inner] }));
const anyHostile = fc.nat(hostile.length - 1);

function pathsOf(value: unknown): readonly string[] {
  const read = readCommand(value);
  return read.ok ? [] : read.paths;
}

const register = {
  ...{ type: 'register', registration: 'ann', person: 'person-ann' },
  ...{ audience: null, affiliation: null, themes: [] },
};

describe('reading a command', () => {
  it.each(Object.entries(anyOf))('gives back %s as it is', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<Command>, (command) => {
        expect(readCommand(command)).toStrictEqual({ ok: true, command });
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what the command should not have, at any depth', () => {
    const override = { bypass: ['quota'], actor: 'olga', cause: 'speaker' };
    const member = { ...register, type: undefined, admin: true };
    const party = { type: 'register-party', party: 'p', contact: 'c', members: [member] };
    expect(
      readCommand({ ...party, admin: true, override: { ...override, admin: true } }),
    ).toStrictEqual({
      ok: true,
      command: {
        ...{ type: 'register-party', party: 'p', contact: 'c', override },
        members: [
          {
            ...{ registration: 'ann', person: 'person-ann' },
            ...{ audience: null, affiliation: null, themes: [] },
          },
        ],
      },
    });
  });

  it('leaves out an optional field that is undefined', () => {
    const asked = { ...register, elseWait: undefined, moveTo: undefined, override: undefined };
    expect(readCommand(asked)).toStrictEqual({ ok: true, command: register });
  });

  it('shares nothing with the value that was read', () => {
    const themes = ['t1'];
    const read = readCommand({ ...register, themes });
    themes.push('t2');
    expect(read).toMatchObject({ command: { themes: ['t1'] } });
  });

  it('takes an object without a prototype', () => {
    const bare = Object.assign(Object.create(null), register);
    expect(readCommand(bare)).toStrictEqual({ ok: true, command: register });
  });

  it('takes a party, an import and an allocation of a hundred thousand', () => {
    const many = new Array(100_000).fill({ ...register, themes: ['t1', 't2'] });
    const override = { bypass: [], actor: 'olga', cause: 'moved' };
    const ofAll = [
      { type: 'register-party', party: 'p', contact: 'c', members: many },
      { type: 'import', rows: many, override },
      { type: 'seat-allocation', assignment: many, actor: 'olga' },
    ];
    expect(ofAll.map((command) => readCommand(command).ok)).toEqual([true, true, true]);
  });
});

describe('a value that is no command', () => {
  it('never makes the reading throw, and names what is wrong with it', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, anyFields, nearlyCommand), (value) => {
        const read = readCommand(value);
        if (read.ok) expect(readCommand(read.command)).toStrictEqual(read);
        else {
          expect(read.paths.length).toBeGreaterThan(0);
          expect(read.paths.length).toBeLessThanOrEqual(100);
          expect(new Set(read.paths).size).toBe(read.paths.length);
          for (const path of read.paths) expect(path).toMatch(/^(\/(\w+))*$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is wrong where a field of a good command became something that resists being read', () => {
    fc.assert(
      fc.property(anyCommand, fc.nat(), anyHostile, (command, choice, index) => {
        const fields = Object.keys(command);
        const name = fields[choice % fields.length] ?? 'type';
        const paths = pathsOf({ ...command, [name]: hostile[index] });
        expect(paths.length).toBeGreaterThan(0);
        for (const path of paths) expect(path.split('/')[1]).toBe(name);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never makes the reading throw from inside one of its fields', () => {
    const anyName = fc.constantFrom(...names);
    fc.assert(
      fc.property(anyCommand, anyName, anyName, anyHostile, (command, outer, inner, index) => {
        const bad = hostile[index];
        expect(readCommand(bad).ok).toBe(false);
        for (const value of [[bad], { [inner]: bad }, [{ [inner]: bad }]]) {
          const read = readCommand({ ...command, [outer]: value });
          expect(read.ok && Object.hasOwn(read.command, outer)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is wrong where a field is missing that the command must have', () => {
    fc.assert(
      fc.property(anyOf.substitute, (command) => {
        for (const name of ['registration', 'version', 'to']) {
          expect(pathsOf({ ...command, [name]: undefined })).toEqual([`/${name}`]);
        }
      }),
    );
    expect(pathsOf({ type: 'import', rows: [] })).toEqual(['/override']);
    expect(pathsOf({ type: 'promote', registration: 'ann' })).toEqual(['/override']);
  });

  it('is wrong as a whole where it is no object', () => {
    for (const value of [null, undefined, 7, 'register', [], [register], thrown, revoked({})]) {
      expect(pathsOf(value)).toEqual(['']);
    }
  });

  it('is wrong in its type where that is none', () => {
    for (const type of [undefined, null, 'Register', '__proto__', 'constructor', ['register']]) {
      expect(pathsOf({ ...register, type })).toEqual(['/type']);
    }
    expect(pathsOf(Object.defineProperty({}, 'type', { get: thrown }))).toEqual(['/type']);
  });

  it('is wrong in its type where that changes under the reader', () => {
    const types = ['undo', 'erase'];
    const shifting = {
      registration: 'ann',
      get type() {
        return types.shift();
      },
    };
    expect(pathsOf(shifting)).toEqual(['/type']);
  });

  it('is not helped by what it inherits', () => {
    expect(pathsOf(Object.create(register))).toEqual(['/type']);
    expect(pathsOf(Object.assign(Object.create(register), { type: 'undo' }))).toEqual([
      '/registration',
    ]);
  });

  it('is wrong in each field of each member of a party', () => {
    const members = [
      register,
      { ...register, named: 'no', themes: ['t1', '', null] },
      7,
      { ...register, ranking: 't1' },
    ];
    expect(pathsOf({ type: 'register-party', party: '', contact: 'c', members })).toEqual([
      '/party',
      '/members/1/named',
      '/members/1/themes/1',
      '/members/1/themes/2',
      '/members/2',
      '/members/3/ranking',
    ]);
  });

  it('is wrong in an exception that gives none, and in one that is no instant', () => {
    const granted = { type: 'grant-exception', registration: 'ann', actor: 'olga', cause: 'ill' };
    expect(pathsOf({ ...granted, until: {} })).toEqual(['/until']);
    expect(pathsOf({ ...granted, until: { start: 5 } })).toEqual(['/until']);
    expect(pathsOf({ ...granted, until: { name: '5' } })).toEqual(['/until/name']);
    expect(pathsOf({ ...granted, until: { name: 5 } })).toEqual([]);
  });

  it('is wrong in an override by its words', () => {
    const override = { bypass: ['approval', 'quotas'], actor: '', cause: 'speaker' };
    expect(pathsOf({ ...register, override })).toEqual(['/override/bypass/1', '/override/actor']);
    expect(pathsOf({ ...register, override: null })).toEqual(['/override']);
  });

  it('is wrong in a list with holes, whatever stands behind them', () => {
    expect(pathsOf({ ...register, themes: new Array(2) })).toEqual(['/themes/0', '/themes/1']);
  });

  it('names its first hundred faults', () => {
    const read: ReadCommand = readCommand({
      ...register,
      themes: new Array(100_000).fill(7),
      override: null,
    });
    expect(read).toEqual({
      ok: false,
      paths: Array.from({ length: 100 }, (_, index) => `/themes/${index}`),
    });
  });

  it('is not read to the end where its lists have more than a million entries', () => {
    const themes = new Array(1_000).fill('t1');
    const rows = new Array(1_000).fill({ ...register, themes });
    const override = { bypass: [], actor: 'olga', cause: 'moved' };
    expect(pathsOf({ type: 'import', rows, override })).toEqual(['/rows/999/themes']);
    expect(pathsOf({ ...register, themes: new Array(1_000_001) })).toEqual(['/themes']);
  });
});
