import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as a reader sees it: areas by their role and name. */
export interface Explorer {
  readonly page: Page;
  readonly open: (search?: string) => Promise<void>;
  readonly rows: Locator;
  readonly detail: Locator;
  readonly reader: Locator;
  readonly tab: (name: RegExp) => Locator;
  readonly facet: (group: string, name: string | RegExp) => Locator;
  readonly query: () => URLSearchParams;
  /** What axe objects to on the screen as it is. */
  readonly objections: () => Promise<readonly string[]>;
}

/** A list of more events has only those in the page that are near to what is in sight. */
const MOST_ROWS = 200;

/** Runs in the page: a line for each element that axe objects to. */
const ASK_AXE = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`;

/**
 * Warnings that say nothing against the page: of a test that blocks its worker, and of a reader whose own
 * story opens, so that the one that comes with the page is fetched for nothing.
 */
const NOT_OURS = [
  'Service Worker registration blocked',
  'was preloaded using link preload but not used',
];

/** A page that must not log an error, throw, or ask another host for anything. */
export const test = base.extend<{ explorer: Explorer }>({
  explorer: async ({ page, baseURL }, run) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`threw ${error.message}`));
    page.on('console', (message) => {
      const isOurs = !NOT_OURS.some((part) => message.text().includes(part));
      if (isOurs && ['error', 'warning'].includes(message.type())) troubles.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const own = origin === new URL(baseURL ?? '').origin;
      if (!own && !['data:', 'blob:'].includes(protocol)) troubles.push(`asked ${request.url()}`);
    });
    await run(explorerOf(page));
    expect(troubles).toEqual([]);
  },
});

const explorerOf = (page: Page): Explorer => {
  const rows = page.getByRole('listbox', { name: 'Events' }).getByRole('option');
  return {
    page,
    rows,
    open: async (search = '') => {
      await page.goto(`/${search}`);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      const events = page.getByRole('tab', { name: /Events/ });
      await expect(events).toBeVisible();
      // The first rows are drawn before the rest.
      if ((await events.getAttribute('aria-selected')) !== 'true') return;
      const count = Number(/\d+/u.exec(await events.innerText())?.[0] ?? 0);
      if (count <= MOST_ROWS) await expect(rows).toHaveCount(count);
    },
    detail: page.getByRole('complementary', { name: 'Event' }),
    reader: page.getByRole('dialog'),
    tab: (name) => page.getByRole('tab', { name }),
    facet: (group, name) =>
      page.getByRole('group', { name: group }).getByRole('checkbox', { name }),
    query: () => new URL(page.url()).searchParams,
    objections: async () => {
      await page.evaluate(AXE);
      return page.evaluate<readonly string[]>(ASK_AXE);
    },
  };
};

export { expect } from '@playwright/test';
