import assert from 'node:assert/strict';
import { randomFrom } from '@plenary/rules/simulate';
import type { QuotaRow } from '../store/seats.ts';
import type { Store } from '../store/store.ts';
import {
  type Changes,
  event,
  givenBack,
  seatsTaken,
  turnOf,
  writesAfter,
} from './store-promise.ts';

/** What is written on paper of each quota: its limit, who has a seat, and how far it may be above. */
interface Sheet {
  readonly limit: number;
  readonly seated: readonly string[];
  readonly ceiling: number;
}

type Paper = Readonly<Record<string, Sheet>>;

const quotas = ['day', 'theme', 'region'];

/**
 * Changes seats and limits of a store at random, turn after turn, and does the same on paper. Fails where
 * the store admits what the paper does not, or the other way round, or counts otherwise.
 */
export async function seatArithmetic(
  store: Store,
  { seed, turns }: { seed: number; turns: number },
): Promise<void> {
  const random = randomFrom(seed);
  let paper: Paper = {};
  for (let turn = 1; turn <= turns; turn += 1) {
    const { changes, after } = turn === 1 ? newLimits(paper, random) : anyTurn(paper, turn, random);
    const opened = await turnOf(store);
    const committing = opened.commit(writesAfter(opened.head, changes));
    if (after) await committing;
    else await assert.rejects(committing, { code: 'store.guard' });
    paper = after ?? paper;
    assert.deepEqual(
      byName(await store.quotas(event)),
      rowsOf(paper),
      `seed ${seed}, turn ${turn}`,
    );
  }
}

interface Tried {
  readonly changes: Changes;
  /** What then stands on paper; null where it must be refused. */
  readonly after: Paper | null;
}

function anyTurn(paper: Paper, turn: number, random: () => number): Tried {
  const kind = random();
  if (kind < 0.1) return newLimits(paper, random);
  const quota = quotas[Math.floor(random() * quotas.length)] ?? 'day';
  const sheet = paper[quota] ?? { limit: 0, seated: [], ceiling: 0 };
  const some = 1 + Math.floor(random() * 3);
  return kind < 0.6
    ? taking(paper, quota, sheet, newcomers(turn, some), random() < 0.15)
    : giving(paper, quota, sheet, some);
}

function newcomers(turn: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `r${turn}-${index}`);
}

function newLimits(paper: Paper, random: () => number): Tried {
  const after = Object.fromEntries(
    quotas.map((quota): [string, Sheet] => {
      const limit = Math.floor(random() * 8);
      const seated = paper[quota]?.seated ?? [];
      return [quota, { limit, seated, ceiling: Math.max(limit, seated.length) }];
    }),
  );
  const sheets = Object.entries(after);
  const adoption = {
    policy: 'another',
    quotas: sheets.map(([quota, { limit }]) => ({ quota, limit })),
    claims: sheets.flatMap(([quota, { seated }]) =>
      seated.map((registration) => ({ registration, quota })),
    ),
  };
  return { changes: { adoption }, after };
}

function taking(
  paper: Paper,
  quota: string,
  { limit, seated, ceiling }: Sheet,
  people: readonly string[],
  overridden: boolean,
): Tried {
  const changes = seatsTaken(quota, people, overridden);
  const all = [...seated, ...people];
  if (all.length > limit && !overridden) return { changes, after: null };
  const highest = all.length > limit ? all.length : Math.max(limit, Math.min(ceiling, all.length));
  return { changes, after: { ...paper, [quota]: { limit, seated: all, ceiling: highest } } };
}

function giving(
  paper: Paper,
  quota: string,
  { limit, seated, ceiling }: Sheet,
  some: number,
): Tried {
  const leaving = seated.slice(0, some);
  const changes = givenBack(quota, leaving);
  if (leaving.length < some) {
    const more = { quota, delta: -some, overridden: false };
    return { changes: { ...changes, quotas: [more] }, after: null };
  }
  const left = seated.slice(some);
  const highest = Math.max(limit, Math.min(ceiling, left.length));
  return { changes, after: { ...paper, [quota]: { limit, seated: left, ceiling: highest } } };
}

function rowsOf(paper: Paper): QuotaRow[] {
  return byName(
    Object.entries(paper).map(([quota, { limit, seated, ceiling }]) => {
      return { quota, limit, used: seated.length, ceiling, claims: seated.length };
    }),
  );
}

function byName(rows: readonly QuotaRow[]): QuotaRow[] {
  return [...rows].sort((one, other) => (one.quota < other.quota ? -1 : 1));
}
