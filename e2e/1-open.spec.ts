import type { Page } from '@playwright/test';
import { expect, test } from './explorer.ts';

test('the story is there, with no click and no account', async ({ explorer }) => {
  await explorer.open();
  const { page, rows } = explorer;
  await expect(page).toHaveTitle(/Sourceline/);
  expect(await rows.count()).toBeGreaterThan(10);
  await expect(page.getByText(/\d+ articles · \d+ outlets/)).toBeVisible();
  // Drawn, fitted, with a lane for each teller.
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.locator('.vis-item').first()).toBeVisible();
  const tellers = await page.getByRole('group', { name: 'Told by' }).getByRole('checkbox').count();
  expect(tellers).toBeGreaterThan(2);
  await expect(timeline.locator('.vis-label').filter({ hasText: /\p{L}/u })).toHaveCount(
    tellers + 1,
  );
});

test('styles of the parts win over the reset, in whichever order their sheets load', async ({
  explorer,
}) => {
  await explorer.open();
  for (const name of ['Add articles', 'By person', 'Fit']) {
    await expect(explorer.page.getByRole('button', { name })).not.toHaveCSS('padding-left', '0px');
  }
});

test('rows are in the order of their dates, and the undated wait at the end', async ({
  explorer,
}) => {
  await explorer.open();
  const texts = await explorer.rows.allTextContents();
  const days = texts.map(
    (text) => /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/.exec(text)?.[0],
  );
  expect(days.filter((day) => day !== undefined).length).toBeGreaterThan(5);
  const undated = texts.map((text) => text.startsWith('Undated'));
  expect(undated.lastIndexOf(false)).toBeLessThan(
    undated.includes(true) ? undated.indexOf(true) : texts.length,
  );
});

test('an unknown story is told, with a way out', async ({ explorer }) => {
  await explorer.page.goto('/?story=nowhere');
  await expect(
    explorer.page.getByText(/nowhere|no story|not found|there is no/iu).first(),
  ).toBeVisible();
});

/** The labels of the axis, which is drawn after the list. */
const axisOf = (page: Page): Promise<string> => page.locator('[class*=ticks]').innerText();

for (const timezoneId of ['America/Los_Angeles', 'Asia/Kolkata']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('no zone shifts a day', async ({ explorer, browser, baseURL }) => {
      await explorer.open();
      const here = await explorer.rows.allTextContents();
      const context = await browser.newContext({
        timezoneId: 'UTC',
        ...(baseURL ? { baseURL } : {}),
      });
      const other = await context.newPage();
      await other.goto('/');
      const rows = other.getByRole('listbox', { name: 'Events' }).getByRole('option');
      await expect(rows).toHaveCount(here.length);
      expect(await rows.allTextContents()).toEqual(here);
      await expect(async () => {
        const labels = await axisOf(explorer.page);
        expect(labels).toMatch(/\d/u);
        expect(await axisOf(other)).toBe(labels);
      }).toPass();
      await context.close();
    });
  });
}
