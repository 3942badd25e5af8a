import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.shared.ts';

/** The small worlds, walked deeper than in `npm test`. */
export default mergeConfig(tests({ include: ['src/explorer/explorer.test.ts'], pure: true }), {
  test: { env: { EXPLORE_DEPTH: process.env.EXPLORE_DEPTH ?? '8' } },
});
