import type { Desk } from '@plenary/desk';
import { expect, test } from 'vitest';
import { answers, siteAt } from './site-at.ts';

const register = '/nl/aanmelden';

/** A desk that answers once in another way, and then as it is. */
function failingOnce(submit: Desk['submit'], alsoSubmits = false): (desk: Desk) => Desk {
  let failed = false;
  return (desk) => ({
    ...desk,
    async submit(submission) {
      if (failed) return desk.submit(submission);
      failed = true;
      if (alsoSubmits) await desk.submit(submission);
      return submit(submission);
    },
  });
}

test('a busy desk: nothing is written, and one button sends the same form again', async () => {
  const at = await siteAt({
    around: failingOnce(async () => ({
      ok: false,
      reasons: [{ code: 'desk.busy', retryAfter: 3 }],
    })),
  });
  const person = at.visitor();
  const { hidden } = await person.get(register);
  const busy = await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '3']);
  expect(busy.hidden.form).toBe(hidden.form);
  const again = await person.post(register, { ...busy.hidden, step: 'confirm' });
  expect(again.path).toMatch(/gedaan/);
});

test('an unknown outcome is settled by the same form: what is there is there once', async () => {
  const lost: Desk['submit'] = async () => ({ ok: false, reasons: [{ code: 'desk.unknown' }] });
  const at = await siteAt({ around: failingOnce(lost, true) });
  const person = at.visitor();
  const { hidden } = await person.get(register);
  const unknown = await person.post(register, { ...hidden, ...answers, step: 'confirm' });
  expect(unknown.status).toBe(503);
  expect(unknown.html).toContain('value="confirm"');
  const settled = await person.post(register, { ...unknown.hidden, step: 'confirm' });
  expect(settled.path).toMatch(/gedaan/);
  expect((await at.desk.availability()).quotas[0]?.used).toBe(1);
});

test('a fault is a page without details, and its code is in the log', async () => {
  const broken = async (): Promise<never> => {
    throw Object.assign(new Error('noor@example.org could not be written'), { code: 'store.io' });
  };
  const at = await siteAt({ around: (desk) => ({ ...desk, availability: broken }) });
  const page = await at.visitor().get('/en/programme');
  expect(page.status).toBe(500);
  expect(page.html).toContain('<html lang="en"');
  expect(page.html).not.toMatch(/store\.io|noor@|at .*\.ts/);
  expect(at.log.at(-1)?.fault?.code).toBe('store.io');
  expect(JSON.stringify(at.log)).not.toContain('noor@');
});

test('the site is ready while its desk is, and says why not', async () => {
  const well = await siteAt();
  expect((await well.visitor().get('/readyz')).status).toBe(200);
  const ill = await siteAt({
    around: (desk) => ({ ...desk, health: async () => ({ ok: false, reason: 'clock.behind' }) }),
  });
  const page = await ill.visitor().get('/readyz');
  expect([page.status, page.html]).toEqual([503, 'not ready: clock.behind\n']);
  expect((await ill.visitor().get('/healthz')).status).toBe(200);
});
