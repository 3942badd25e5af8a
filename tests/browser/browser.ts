import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Demonstration, demonstration } from './demonstration.ts';

/** What tests of one file share: a server and a browser. */
export interface Stage {
  readonly origin: () => string;
  /**
   * A new page of somebody new. When the test ends it fails if the page reported an error, broke the
   * content security policy or asked anything of another host.
   */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Starts a server, the demonstration unless told otherwise, and Chromium for the tests of a file. */
export function stage(start: () => Promise<Demonstration> = demonstration): Stage {
  let shown: Demonstration;
  let browser: Browser;
  beforeAll(async () => {
    [shown, browser] = await Promise.all([start(), launch()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), shown?.stop()]);
  });
  return {
    origin: () => shown.origin,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'nl-NL', ...options });
      const page = await context.newPage();
      const trouble = watch(page, shown.origin);
      onTestFinished(async () => {
        await context.close();
        expect(trouble).toEqual([]);
      });
      await page.goto(shown.origin + path);
      return page;
    },
  };
}

/** Debian's Chromium, without what it does for itself on the network. */
function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Whatever a page should never do, as it happens. */
function watch(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    // Chromium reports every refused form (422, 409) as an error of its own; statuses are tested apart.
    const refused = message.text().startsWith('Failed to load resource: the server responded');
    if (message.type() === 'error' && !refused) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) trouble.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) trouble.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}
