import { tests } from '../../vitest.shared.ts';

/** Wrong rules, each of which a named test has to find. */
export default tests({ include: ['mutants/*.test.ts'] });
