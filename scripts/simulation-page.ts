import { nationalDay } from '../examples/sterk-techniekonderwijs/src/event.ts';
import { compile } from '../packages/model/src/index.ts';
import { type PolicySource, policyOf } from '../packages/rules/src/index.ts';
import {
  arrivalsOf,
  type Crowd,
  chart,
  type Series,
  type SimulateOptions,
  simulate,
} from '../packages/rules/src/simulate.ts';
import { markdownTable } from './markdown-table.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How much each theme is wanted beside the others, in this page's imagination. */
const taste = {
  mbo: 10,
  business: 14,
  'primary-education': 8,
  'non-technical-profiles': 6,
  'staff-shortage': 20,
  'new-audiences': 5,
  'pro-vso-isk': 5,
  safeguarding: 9,
  'image-and-lob': 12,
  'societal-themes': 11,
};

/** How many of each audience come. */
const who = Object.entries({
  penvoerder: 1,
  programmaleider: 1,
  projectleider: 2,
  schoolleider: 3,
  docent: 6,
  bedrijf: 2,
}).map(([audience, weight]) => ({ audience, affiliation: null, weight }));

const behaviour = { who, tastes: [taste], settles: 0.6, waits: 0.8, withdraws: 0.08 };

/** The page of two simulations of the example's event, in Markdown. */
export function simulationPage(): string {
  const event = eventThatWaits();
  const opens = event.registration.windows[0]?.opensAt ?? event.startsAt;
  const rush: Crowd = {
    ...{ people: 900, from: opens, until: opens + 60 * minute, pace: 'rush' },
    ...{ ...behaviour, seed: 2023 },
  };
  const month: Crowd = {
    ...{ people: 560, from: opens, until: opens + 30 * day, pace: 'even' },
    ...{ ...behaviour, seed: 2023 },
  };
  return `${[
    '---\ntitle: Simulations\n---',
    '# A rush and a slow month',
    'What happens to the seats of a day when many people ask at once, or few at a time? `simulate` of `@plenary/rules/simulate` lets a crowd register, one command after another, by the rules that run in earnest. The same seed gives the same crowd, so this page is made anew with every change of the rules, and shows that it changed.',
    `The event is the example’s: ${event.registration.quotas[0]?.limit} seats, and ten themes of 40 to 60 seats of which everybody chooses one. A waiting list is added to it, which grants by itself. The people are made up: they like some themes better than others; six of ten take another theme where theirs is full; eight of ten accept to wait; one of twelve withdraws again.`,
    ...told(
      event,
      'A rush',
      `${rush.people} people come in the first hour, half of them within the first two minutes.`,
      rush,
      {
        bucket: 2 * minute,
      },
    ),
    ...told(
      event,
      'A slow month',
      `${month.people} people come in thirty days, as many on one as on another.`,
      month,
      {
        bucket: 2 * day,
      },
    ),
    '## Your own day',
    'A crowd is a few figures. Give `simulate` the policy of your event, several crowds, or commands of your own; each bucket of time tells what was asked, who is seated, who waits, what was refused and why, and the seats that are left of each quota.',
    "```ts\nimport assert from 'node:assert/strict';\nimport { policyOf } from '@plenary/rules';\nimport { arrivalsOf, chart, simulate } from '@plenary/rules/simulate';\n\nconst minute = 60_000;\nconst policy = policyOf({ startsAt: 90 * minute, registration: {\n  windows: [{ audience: null, opensAt: 0, closesAt: 60 * minute }], themeChoice: 'none',\n  withdrawUntil: 60 * minute, amendUntil: 60 * minute, chooseUntil: 60 * minute, undoFor: minute,\n  quotas: [{ id: 'day', limit: 80, counts: { kind: 'event' } }], earmarks: [] } });\nconst arrivals = arrivalsOf({ people: 100, from: 0, until: 30 * minute, pace: 'rush', seed: 7 });\nconst series = simulate(policy, arrivals, { bucket: 5 * minute });\nassert.equal(series.buckets.at(-1)?.seated, 80);\nassert.match(chart(series), /^time .* asked  seated  waiting  refused\\n\\+0 min  █/);\n```",
  ].join('\n\n')}\n`;
}

function eventThatWaits(): PolicySource {
  const event = compile(nationalDay());
  const { withdrawUntil } = event.registration;
  const waitingList = { promotion: 'automatic', offerFor: null, untilAt: withdrawUntil } as const;
  return { ...event, registration: { ...event.registration, waitingList } };
}

function told(
  event: PolicySource,
  title: string,
  summary: string,
  crowd: Crowd,
  { bucket }: Pick<SimulateOptions, 'bucket'>,
): readonly string[] {
  const series = whileAsked(
    simulate(policyOf(event), arrivalsOf(crowd), { bucket, from: crowd.from }),
  );
  return [
    `## ${title}`,
    summary,
    `\`\`\`text\n${chart(series, 36)}\n\`\`\``,
    'A line shows what was asked and refused in that stretch of time, and who was seated (█) or waiting (░) at its end; the last is the last in which somebody asked. The reasons are those of all refusals: one may have several.',
    themeTable(event, series),
  ];
}

/** The series up to the last stretch of time in which somebody asked. */
function whileAsked({ bucket, buckets }: Series): Series {
  return { bucket, buckets: buckets.slice(0, buckets.findLastIndex(({ asked }) => asked > 0) + 1) };
}

/** For each theme, when its last seat went and what is left at the end. */
function themeTable({ registration }: PolicySource, { buckets, bucket }: Series): string {
  const [unit, length] = bucket < day ? ['min', minute] : ['d', day];
  const first = buckets[0]?.from ?? 0;
  const rows = registration.quotas.map(({ id, limit }) => {
    const leftAt = (index: number): number =>
      buckets[index]?.quotas.find(({ quota }) => quota === id)?.left ?? 0;
    const full = buckets.findIndex((_, index) => leftAt(index) === 0);
    const when = ((buckets[full]?.until ?? first) - first) / length;
    return [
      `\`${id}\``,
      `${limit}`,
      full < 0 ? '' : `within ${when} ${unit}`,
      `${leftAt(buckets.length - 1)}`,
    ];
  });
  return markdownTable(['quota', 'limit', 'first full', 'left at the end'], rows);
}
