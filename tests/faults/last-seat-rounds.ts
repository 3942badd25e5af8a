import type { Store } from '@plenary/desk';
import { raceForLastSeat } from '@plenary/desk/testing';

/** How many rounds ended how: a round's name is `<accepted> of <people>`. */
export interface LastSeatResult {
  readonly ended: Readonly<Record<string, number>>;
  readonly problems: readonly string[];
}

/** Has 200 people race for one last seat, round after round. */
export async function lastSeatRounds(store: Store, rounds: number): Promise<LastSeatResult> {
  const ended: Record<string, number> = {};
  const problems: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const { accepted, refused, problems: found } = await raceForLastSeat(store, { people: 200 });
    const end = `${accepted} of ${accepted + refused}`;
    ended[end] = (ended[end] ?? 0) + 1;
    problems.push(...found.map((problem) => `round ${round}: ${problem}`));
  }
  return { ended, problems };
}
