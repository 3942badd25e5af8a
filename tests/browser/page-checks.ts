import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing on the page as it is (WCAG 2.0–2.2, A and AA), in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Otherwise axe measures colours half-way between the schemes.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect({ colorScheme, found: await violations(page) }).toEqual({ colorScheme, found: [] });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** What axe finds; in forced colours the browser, not the page, sees to contrast. */
export async function violations(page: Page, { contrast = true } = {}): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(await axe);
  const results = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    {
      runOnly: wcag,
      rules: { 'color-contrast': { enabled: contrast } },
      resultTypes: ['violations'],
    } satisfies RunOptions,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Expects that nothing sticks out to the side on a screen of 320 CSS pixels (WCAG 1.4.10). */
async function expectNoOverflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await page.evaluate(
    'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)',
  );
  expect(widths).toBeLessThanOrEqual(320);
  if (before !== null) await page.setViewportSize(before);
}

/** Expects both. */
export async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoOverflow(page);
}
