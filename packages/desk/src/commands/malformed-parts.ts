import { isEmailAddress } from '@plenary/model/compiled';
import type { JudgedCommand } from './judged-command.ts';

/** JSON Pointers (RFC 6901) to what is wrong with a value, from it; none where it is as it should be. */
type Check = (value: unknown) => readonly string[];
type Checks = Readonly<Record<string, Check>>;

const fine: readonly string[] = [];
const wrong: readonly string[] = [''];

const check =
  (holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? fine : wrong;

const text = check((value) => typeof value === 'string');
const id = check((value) => typeof value === 'string' && value !== '');
const address = check((value) => typeof value === 'string' && isEmailAddress(value.trim()));
/** What each of them is, is asked where the form says what they should be. */
const answers = check(isObject);
/** A language tag of RFC 5646 §2.1 as formatters take it. */
const locale = check(
  (value) => typeof value === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$/.test(value),
);
const answering = check((value) => value === 'attendee' || value === 'contact');

const person = { answers, invitation: optional(id) };

/** Of these the desk reads nothing itself. */
const theRules: Check = () => fine;

/** What the desk itself reads; a command's other fields are the rules' to read. */
const checks: Readonly<Record<JudgedCommand['type'], Check>> = {
  register: fields({ ...person, locale }),
  'register-party': fields({
    contact: fields({ address, answers }),
    members: list(fields(person)),
    locale,
  }),
  import: fields({ rows: list(fields({ ...person, locale })) }),
  name: fields({ registration: id, answers, locale: optional(locale) }),
  amend: fields({ registration: id, answers, by: optional(answering) }),
  substitute: fields({ registration: id, answers, locale }),
  'propose-address': fields({ registration: id, address }),
  'change-address': fields({ registration: id, address, from: nullable(text) }),
  invite: fields({ code: id }),
  'rotate-link': fields({ registration: id }),
  'take-link': fields({ registration: id }),
  recover: fields({ address: text, locale }),
  erase: fields({ registration: id }),
  accept: theRules,
  approve: theRules,
  'check-in': theRules,
  choose: theRules,
  confirm: theRules,
  decline: theRules,
  extend: theRules,
  'grant-exception': theRules,
  leave: theRules,
  promote: theRules,
  reject: theRules,
  'seat-allocation': theRules,
  swap: theRules,
  'undo-check-in': theRules,
  undo: theRules,
  withdraw: theRules,
};

/** Where a value has not the form of a command of its type, as far as the desk reads it. */
export function malformedParts(command: unknown): readonly string[] {
  const type: unknown =
    isObject(command) && Object.hasOwn(command, 'type') ? Reflect.get(command, 'type') : null;
  return isJudged(type) ? checks[type](command) : ['/type'];
}

/** Whether there are commands of this type, once links are read. */
export function isJudged(type: unknown): type is JudgedCommand['type'] {
  return typeof type === 'string' && Object.hasOwn(checks, type);
}

function fields(of: Checks): Check {
  const entries = Object.entries(of);
  return (value) => {
    if (!isObject(value)) return wrong;
    return entries.flatMap(([name, part]) =>
      part(Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined).map(
        (path) => `/${name}${path}`,
      ),
    );
  };
}

function list(part: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return wrong;
    return value.flatMap((entry, index) => part(entry).map((path) => `/${index}${path}`));
  };
}

function optional(part: Check): Check {
  return (value) => (value === undefined ? fine : part(value));
}

function nullable(part: Check): Check {
  return (value) => (value === null ? fine : part(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
