import { expect, test } from 'vitest';
import { killRounds } from './kill-rounds.ts';

test('a desk killed under load twenty times has lost nothing it acknowledged', async () => {
  const result = await killRounds(20);
  console.log(
    `${result.rounds} kills: ${result.accepted} accepted, ${result.refused} refused as full, ` +
      `${result.inFlight} in flight when killed; ${result.problems.length} problems`,
  );
  expect(result).toMatchObject({ rounds: 20, problems: [] });
  expect(result.inFlight).toBeGreaterThan(0);
}, 600_000);
