import { expect, test } from 'vitest';
import { faultOf } from './request-log.ts';

test('a fault is told by its code and its places, never by its message', () => {
  const fault = faultOf(
    Object.assign(new Error('anna@example.org\n    broke'), { code: 'store.io' }),
  );
  expect(fault.code).toBe('store.io');
  expect(fault.at[0]).toMatch(/^at .*request-log\.test/);
  expect(JSON.stringify(fault)).not.toContain('anna');
});

test('a fault without a code is told by its name, and anything can be thrown', () => {
  expect(faultOf(new TypeError('x')).code).toBe('TypeError');
  expect(faultOf('x')).toEqual({ code: 'string', at: [] });
  expect(faultOf(null)).toEqual({ code: 'object', at: [] });
});
