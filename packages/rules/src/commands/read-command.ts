import type { Actor, Command, Override, SeatAsked } from './command.ts';

/** A command with the fields it should have and no others, or where it is not one. */
export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  /** JSON Pointers (RFC 6901) to what is wrong, the first hundred; `''` is the whole. */
  | { readonly ok: false; readonly paths: readonly string[] };

/** What stands of a reading: the faults found, and how many entries its lists may still have. */
interface Reading {
  readonly faults: string[];
  entriesLeft: number;
}

/** Gives a value of its kind as it is, or notes a fault; undefined is a field that is not there. */
type Kind<Value> = (value: unknown, reading: Reading) => Value | undefined;
type Fields<Value> = { readonly [Name in keyof Value]-?: Kind<Value[Name]> };
type FieldsOf<Type> = Fields<Omit<Extract<Command, { readonly type: Type }>, 'type'>>;

const mostFaults = 100;
/** A party of a hundred thousand with nine themes each; without it, a small value could name more. */
const mostEntries = 1_000_000;

const id: Kind<string> = (value, reading) =>
  typeof value === 'string' && value !== '' ? value : fault(reading);
const idOrNull: Kind<string | null> = (value, reading) =>
  value === null ? value : id(value, reading);
const flag: Kind<boolean> = (value, reading) =>
  typeof value === 'boolean' ? value : fault(reading);
const integer: Kind<number> = (value, reading) => (isInteger(value) ? value : fault(reading));

const ids = list(id);
const mayBeIds = optional(ids);
const mayBeId = optional(id);
const mayBeFlag = optional(flag);
const mayBeInteger = optional(integer);

const override = object<Override>({
  bypass: list(oneOf<Override['bypass'][number]>('quota', 'window', 'approval', 'duplicate')),
  actor: id,
  cause: id,
});
const mayOverride = { override: optional(override) };
const by = oneOf<Actor>('attendee', 'contact', 'organiser', 'system');

const belonging = { audience: idOrNull, affiliation: idOrNull };
const registration = { registration: id };
const seen = { ...registration, version: integer };
const actor = { actor: id };
const seat: Fields<SeatAsked> = {
  ...registration,
  person: idOrNull,
  named: mayBeFlag,
  ...belonging,
  themes: ids,
  ranking: mayBeIds,
  invitation: mayBeId,
};
const elseWait = { elseWait: mayBeFlag };

/** Every command's fields. */
const commands: { readonly [Type in Command['type']]: FieldsOf<Type> } = {
  register: { ...seat, ...elseWait, moveTo: mayBeIds, ...mayOverride },
  'register-party': {
    party: id,
    contact: id,
    members: list(object(seat)),
    ...elseWait,
    ...mayOverride,
  },
  import: { rows: list(object(seat)), ...elseWait, override },
  confirm: registration,
  name: { ...seen, person: idOrNull, ...mayOverride },
  amend: { ...seen, ...belonging, ...mayOverride },
  choose: { ...seen, themes: ids, ranking: mayBeIds, ...elseWait, ...mayOverride },
  swap: { ...seen, from: id, to: id, ...elseWait, ...mayOverride },
  leave: { ...registration, by },
  withdraw: { ...registration, by, ...mayOverride },
  undo: registration,
  extend: registration,
  substitute: {
    ...seen,
    to: object({ ...registration, person: idOrNull, ...belonging }),
    ...mayOverride,
  },
  'change-address': { ...seen, person: id },
  accept: registration,
  decline: registration,
  approve: { ...registration, ...actor, ...mayOverride },
  reject: { ...registration, ...actor },
  invite: { code: id, invitation: id, ...actor },
  'grant-exception': {
    ...registration,
    until: some(
      object({
        withdraw: mayBeInteger,
        amend: mayBeInteger,
        choose: mayBeInteger,
        name: mayBeInteger,
      }),
    ),
    ...actor,
    cause: id,
  },
  'check-in': { ...registration, scannedAt: integer },
  'undo-check-in': { ...registration, scannedAt: integer },
  promote: { ...registration, override },
  publish: {
    revision: integer,
    digest: mayBeId,
    merge: optional(list(object({ from: id, to: id }))),
    ...actor,
    ...mayOverride,
  },
  'seat-allocation': {
    assignment: list(object({ ...registration, themes: ids })),
    ...actor,
    ...mayOverride,
  },
  erase: registration,
};

const kinds: ReadonlyMap<unknown, Kind<object>> = new Map(
  Object.entries<Fields<object>>(commands).map(([type, fields]) => [
    type,
    object({ type: oneOf(type), ...fields }),
  ]),
);

const command: Kind<object> = (value, reading) => {
  if (!isObject(value)) return fault(reading);
  const kind = field(value, 'type', (type) => kinds.get(type) ?? fault(reading), reading);
  return kind?.(value, reading);
};

/**
 * Reads a command out of any value: the rules may stand behind an untyped border. Whatever throws when
 * it is looked at is a fault like any other.
 */
export function readCommand(value: unknown): ReadCommand {
  const reading: Reading = { faults: [], entriesLeft: mostEntries };
  let read: object | undefined;
  try {
    read = command(value, reading);
  } catch {
    fault(reading);
  }
  return read !== undefined && reading.faults.length === 0
    ? // The table's type says that a command of its type has these fields.
      { ok: true, command: read as Command }
    : { ok: false, paths: reading.faults };
}

/** Notes a fault of the value that is read; `field` puts the way to it before it. */
function fault({ faults }: Reading): undefined {
  if (faults.length < mostFaults) faults.push('');
}

/** Reads what an object or a list has of its own under a name. */
function field<Value>(
  holder: object,
  name: string | number,
  kind: Kind<Value>,
  reading: Reading,
): Value | undefined {
  const { faults } = reading;
  const before = faults.length;
  let value: Value | undefined;
  try {
    value = kind(Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined, reading);
  } catch {
    fault(reading);
  }
  for (let index = before; index < faults.length; index += 1) {
    faults[index] = `/${name}${faults[index]}`;
  }
  return value;
}

function object<Value>(fields: Fields<Value>): Kind<Value> {
  const entries = Object.entries<Kind<unknown>>(fields);
  return (value, reading) => {
    if (!isObject(value)) return fault(reading);
    const read: Record<string, unknown> = {};
    for (const [name, kind] of entries) {
      const part = field(value, name, kind, reading);
      if (part !== undefined) read[name] = part;
    }
    // Each of its fields was read by that field's kind.
    return read as Value;
  };
}

function list<Entry>(kind: Kind<Entry>): Kind<readonly Entry[]> {
  return (value, reading) => {
    if (!Array.isArray(value)) return fault(reading);
    const { length } = value;
    // A proxy may say that it has any length at all.
    if (!isInteger(length) || length < 0 || length > reading.entriesLeft) return fault(reading);
    reading.entriesLeft -= length;
    const read: Entry[] = [];
    for (let index = 0; index < length && reading.faults.length < mostFaults; index += 1) {
      const entry = field(value, index, kind, reading);
      if (entry !== undefined) read.push(entry);
    }
    return read;
  };
}

function optional<Value>(kind: Kind<Value>): Kind<Value | undefined> {
  return (value, reading) => (value === undefined ? value : kind(value, reading));
}

/** At least one of its fields. */
function some<Value extends object>(kind: Kind<Value>): Kind<Value> {
  return (value, reading) => {
    const before = reading.faults.length;
    const read = kind(value, reading);
    const isEmpty = read !== undefined && Object.keys(read).length === 0;
    return isEmpty && reading.faults.length === before ? fault(reading) : read;
  };
}

function oneOf<Word extends string>(...words: readonly Word[]): Kind<Word> {
  return (value, reading) => words.find((word) => word === value) ?? fault(reading);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
