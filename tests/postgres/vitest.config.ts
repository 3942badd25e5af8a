import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import { tests } from '../../vitest.shared.ts';

export default mergeConfig(tests({ include: ['**/*.test.ts'], seconds: 120 }), {
  test: { globalSetup: [fileURLToPath(new URL('./server-of-the-suite.ts', import.meta.url))] },
});
