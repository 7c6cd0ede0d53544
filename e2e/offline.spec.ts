import { expect, test } from './explorer.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the page opens without a network', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, query } = explorer;
  const count = await rows.count();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await explorer.open('?tab=articles');
  await explorer.tab(/Events/u).click();
  await expect(rows).toHaveCount(count);
  await rows.first().click();
  await expect.poll(() => query().has('event')).toBe(true);
  await expect(explorer.detail.getByRole('heading', { level: 2 })).not.toBeEmpty();
});
