import { expect, test } from 'vitest';
import { killRounds } from '../../faults/kill-rounds.ts';

test('a desk killed under load four times has lost nothing it acknowledged', async () => {
  const result = await killRounds(4);
  expect(result).toMatchObject({ rounds: 4, problems: [] });
  expect(result.accepted).toBeGreaterThan(20);
}, 120_000);
