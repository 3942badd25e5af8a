import { expect, test } from 'vitest';
import { reasonStatus } from './reason-status.ts';

test('a full theme is a conflict, a closed window is not allowed, a wrong form is unprocessable', () => {
  const full = {
    code: 'quota.full',
    quota: 'mbo',
    theme: 'mbo',
    limit: 60,
    used: 60,
    kept: 0,
    earmarks: [],
    asked: 1,
    withRoom: [],
    wait: null,
  } as const;
  expect(reasonStatus([full])).toBe(409);
  expect(reasonStatus([{ code: 'window.closed', closedAt: 0 }])).toBe(403);
  expect(reasonStatus([{ code: 'form.invalid' }])).toBe(422);
  expect(reasonStatus([{ code: 'desk.busy', retryAfter: 2 }])).toBe(503);
});

test('the first of several reasons decides', () => {
  expect(reasonStatus([{ code: 'window.closed', closedAt: 0 }, { code: 'key.reused' }])).toBe(403);
});

test('problems with fields alone are unprocessable', () => {
  expect(reasonStatus([])).toBe(422);
});
