import type { Actor, Command, Override } from './command.ts';

/** A command with the fields it should have and no others, or where it is not one. */
export type ReadCommand =
  | { readonly ok: true; readonly command: Command }
  /** JSON Pointers (RFC 6901) to what is wrong; `''` is the whole. */
  | { readonly ok: false; readonly paths: readonly string[] };

const actors = ['attendee', 'organiser', 'system'] as const satisfies readonly Actor[];
const bypassable = ['quota', 'window', 'duplicate'] as const satisfies Override['bypass'];

/** Reads a command out of any value: the rules may stand behind an untyped border. */
export function readCommand(value: unknown): ReadCommand {
  const fields = new FieldReader(value, '');
  const command = commandIn(fields);
  return command !== null && fields.wrong.length === 0
    ? { ok: true, command }
    : { ok: false, paths: fields.wrong };
}

function commandIn(fields: FieldReader): Command | null {
  if (!fields.isObject) return null;
  const type = fields.oneOf('type', ['register', 'choose', 'amend', 'withdraw', 'undo']);
  if (type === null) return null;
  const registration = fields.id('registration');
  if (type === 'undo') return { type, registration };
  const override = overrideIn(fields);
  switch (type) {
    case 'register': {
      const person = fields.id('person');
      const themes = fields.ids('themes');
      return { type, registration, person, ...belongingIn(fields), themes, ...override };
    }
    case 'choose': {
      const version = fields.integer('version');
      return { type, registration, version, themes: fields.ids('themes'), ...override };
    }
    case 'amend': {
      const version = fields.integer('version');
      return { type, registration, version, ...belongingIn(fields), ...override };
    }
    case 'withdraw': {
      const by = fields.oneOf('by', actors) ?? 'attendee';
      return { type, registration, by, ...override };
    }
  }
}

function belongingIn(fields: FieldReader): { audience: string | null; affiliation: string | null } {
  return { audience: fields.idOrNull('audience'), affiliation: fields.idOrNull('affiliation') };
}

function overrideIn(fields: FieldReader): { override?: Override } {
  if (fields.value('override') === undefined) return {};
  const inner = fields.object('override');
  const bypass = inner.listOf('bypass', bypassable);
  return { override: { bypass, actor: inner.id('actor'), cause: inner.id('cause') } };
}

/** Reads an object's own fields, noting where one is not what it should be. */
class FieldReader {
  readonly wrong: string[];
  readonly isObject: boolean;
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly path: string;

  constructor(value: unknown, path: string, wrong: string[] = []) {
    this.isObject = isRecord(value);
    this.fields = isRecord(value) ? value : {};
    this.path = path;
    this.wrong = wrong;
    if (!this.isObject) wrong.push(path);
  }

  value(name: string): unknown {
    return Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
  }

  object(name: string): FieldReader {
    return new FieldReader(this.value(name), `${this.path}/${name}`, this.wrong);
  }

  id(name: string): string {
    const value = this.value(name);
    return isId(value) ? value : this.noted(name, '');
  }

  idOrNull(name: string): string | null {
    const value = this.value(name);
    return value === null || isId(value) ? value : this.noted(name, null);
  }

  integer(name: string): number {
    const value = this.value(name);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.noted(name, 0);
  }

  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | null {
    const value = this.value(name);
    return words.find((word) => word === value) ?? this.noted(name, null);
  }

  ids(name: string): readonly string[] {
    return this.list(name, (value) => (isId(value) ? value : undefined));
  }

  listOf<Word extends string>(name: string, words: readonly Word[]): readonly Word[] {
    return this.list(name, (value) => words.find((word) => word === value));
  }

  private list<Item>(name: string, read: (value: unknown) => Item | undefined): readonly Item[] {
    const value = this.value(name);
    if (!Array.isArray(value)) return this.noted(name, []);
    return value.flatMap((entry: unknown, index) => {
      const item = read(entry);
      return item === undefined ? this.noted(`${name}/${index}`, []) : [item];
    });
  }

  private noted<Instead>(name: string, instead: Instead): Instead {
    this.wrong.push(`${this.path}/${name}`);
    return instead;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
