import { type Desk, type Outcome, openDesk } from '@plenary/desk';
import { checkHistory, crowdAt, sampleEvent } from '@plenary/desk/testing';
import { type RegistrationRecord, registrationsOf } from '@plenary/rules';
import { openStore } from './store-at-place.ts';

/** How a rush through trouble ended. */
export interface RushResult {
  readonly accepted: number;
  readonly refused: number;
  /** Told, in the trouble, that nothing was written, by code. */
  readonly failed: Readonly<Record<string, number>>;
  /** Told, in the trouble, that nobody knows yet. */
  readonly unknown: number;
  /** The longest anybody waited for an answer, in milliseconds. */
  readonly longestMs: number;
  /** What is wrong with all of that, or was not settled in the end. */
  readonly problems: readonly string[];
}

const event = sampleEvent({ seats: [60, 1_000], registration: { waitingList: {} } });
const dayBefore = Date.parse('2023-11-15T12:00:00+01:00');

/**
 * Has 40 people ask at a desk while something breaks, until fifty more were accepted after that; then
 * everybody who was not told for good asks again under the same key, and all of it is checked.
 *
 * @param url - the database as it is reached when nothing is in the way.
 * @param through - how the desk reaches it; by default the same way.
 * @param trouble - breaks things, and resolves when they are whole again.
 */
export async function rushThrough({
  url,
  through = url,
  trouble,
}: {
  url: string;
  through?: string;
  trouble: (desk: Desk) => Promise<void>;
}): Promise<RushResult> {
  const desk = openDesk({
    event,
    store: () => openStore(through),
    clock: () => dayBefore,
    autorun: false,
  });
  const failed: Record<string, number> = {};
  let unknown = 0;
  let longestMs = 0;
  let accepted = 0;
  let known: readonly RegistrationRecord[] = [];
  const asked = {
    async submit(submission: Parameters<Desk['submit']>[0]): Promise<Outcome> {
      const began = performance.now();
      try {
        const answer = await desk.submit(submission);
        if (answer.ok) accepted += 1;
        else if (answer.reasons.some(({ code }) => code === 'desk.unknown')) unknown += 1;
        return answer;
      } catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'none';
        failed[code] = (failed[code] ?? 0) + 1;
        throw cause;
      } finally {
        longestMs = Math.max(longestMs, performance.now() - began);
      }
    },
    // In the trouble people go by what they saw last.
    async registrations() {
      known = await desk
        .standing()
        .then(({ ledger }) => registrationsOf(ledger))
        .catch(() => known);
      return known;
    },
  };
  const crowd = crowdAt({ event, seed: 7 });
  let enough = Number.POSITIVE_INFINITY;
  const asking = crowd.ask(asked, { people: 40, enough: () => accepted >= enough });
  while (accepted < 50) await pause(10);
  try {
    await trouble(desk);
  } finally {
    enough = accepted + 50;
    await asking;
  }
  const during = { failed: { ...failed }, unknown };
  for (let round = 0; round < 3; round += 1) await crowd.again(asked);
  await desk.close();
  const problems = await checked(url, crowd.history);
  const done = crowd.history.filter(({ answer }) => answer?.ok).length;
  const unsettled = crowd.history.filter(isUnsettled).length;
  return {
    accepted: done,
    refused: crowd.history.length - done - unsettled,
    ...during,
    longestMs: Math.round(longestMs),
    problems: unsettled > 0 ? [...problems, `${unsettled} are unsettled in the end`] : problems,
  };
}

/** Prints what came of it, since a rush that met no trouble shows nothing. */
export function report(name: string, { problems, ...counts }: RushResult): void {
  console.log(`${name}: ${JSON.stringify(counts)}; ${problems.length} problems`);
}

type History = Parameters<typeof checkHistory>[0]['history'];

function isUnsettled({ answer }: History[number]): boolean {
  if (answer === null) return true;
  const codes = answer.ok ? [] : answer.reasons.map(({ code }) => code);
  return codes.includes('desk.unknown') || codes.includes('desk.busy');
}

async function checked(url: string, history: History): Promise<string[]> {
  const store = await openStore(url);
  try {
    return await checkHistory({ store, event, history });
  } finally {
    await store.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
