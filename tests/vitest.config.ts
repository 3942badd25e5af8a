import { tests } from '../vitest.shared.ts';

export default tests({ include: ['**/*.test.ts'], seconds: 60 });
