import { nationalDay } from '../examples/sterk-techniekonderwijs/src/event.ts';
import type { CompiledEvent } from '../packages/model/src/compiled.ts';
import { compile } from '../packages/model/src/index.ts';
import { en } from '../packages/render/src/en.ts';
import { type Messages, reasonWords } from '../packages/render/src/index.ts';
import { nl } from '../packages/render/src/nl.ts';
import {
  type Mender,
  type ReasonEntry,
  type ReasonParameter,
  type Remedy,
  reasonCatalogue,
  remedyMeanings,
  ruleNames,
} from '../packages/rules/src/reasons.ts';

/** What the documentation tells of one reason's code; every text is English unless it says otherwise. */
export type ReasonPage = {
  code: string;
  meaning: string;
  /** Such as 'Rule 5, Waiting'. */
  rule: string;
  /** Such as '409 Conflict'. */
  status: string;
  /** Their values in the example are JSON, null where left out; an instant also as ISO 8601 has it. */
  parameters: { name: string; meaning: string; unit: string; example: string | null }[];
  /** As JSON. */
  example: string;
  /** What people read, by language. */
  words: { locale: string; text: string }[];
  mending: { who: string; remedies: string[] }[];
  /** Path of the file that refuses with it, from the root. */
  source: string;
  test: { file: string; title: string };
};

const menders: Record<Mender, string> = {
  asker: 'Who asked',
  contact: 'The contact of the party',
  organiser: 'The organiser',
  developer: 'Who wrote the program that asked',
};

/** RFC 9110 §15. */
const statusWords: Record<ReasonEntry['status'], string> = {
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  422: 'Unprocessable Content',
};

/** A page for every code, in the order of the codes. */
export function reasonPages(): ReasonPage[] {
  const event = exampleEvent();
  return Object.values<ReasonEntry>(reasonCatalogue)
    .map((entry) => pageOf(entry, event))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The example site's day, with seats kept for a region, which the day itself does not have. */
function exampleEvent(): CompiledEvent {
  const event = compile(nationalDay());
  const kept = {
    id: 'region-12-safeguarding',
    quota: 'theme-safeguarding',
    for: { kind: 'affiliation', affiliation: 'region-12' },
    seats: 2,
    untilAt: event.startsAt,
  } as const;
  return { ...event, registration: { ...event.registration, earmarks: [kept] } };
}

function pageOf(entry: ReasonEntry, event: CompiledEvent): ReasonPage {
  const { code, meaning, rule, status, example, mending, source, test } = entry;
  const values: Readonly<Record<string, unknown>> = { ...example };
  const told = (messages: Messages) => ({
    locale: messages.locale,
    text: reasonWords(example, event, { messages, now: Date.UTC(2023, 9, 20, 10) }),
  });
  return {
    code,
    meaning,
    rule: rule === null ? 'None of its own' : `Rule ${rule}, ${ruleNames[rule]}`,
    status: `${status} ${statusWords[status]}`,
    parameters: Object.entries<ReasonParameter>(entry.parameters).map(
      ([name, { meaning, unit }]) => ({
        name,
        meaning,
        unit,
        example: inExample(values[name], unit),
      }),
    ),
    example: JSON.stringify(example, null, 2),
    words: [nl, en].map(told),
    mending: Object.entries<readonly Remedy[]>(mending).map(([who, remedies]) => ({
      who: menders[who as Mender],
      remedies: remedies.map((remedy) => remedyMeanings[remedy]),
    })),
    source,
    test,
  };
}

function inExample(value: unknown, unit: string): string | null {
  if (value === undefined) return null;
  const instant = unit === 'milliseconds since the epoch' && typeof value === 'number';
  return instant ? `${value} (${new Date(value).toISOString()})` : JSON.stringify(value);
}
