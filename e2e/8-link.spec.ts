import { expect, test } from './explorer.ts';

test('a link shows a colleague the same view', async ({ explorer, browser }) => {
  await explorer.open();
  const { page, rows } = explorer;
  await page.getByRole('group', { name: 'Told by' }).getByRole('checkbox').nth(1).uncheck();
  await page.getByRole('button', { name: 'By person' }).click();
  const axis = page.locator('[class*=ticks]');
  await expect(axis).not.toBeEmpty();
  const whole = await axis.innerText();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await rows.nth(3).click();
  await page
    .getByRole('complementary', { name: 'Event' })
    .getByRole('link', { name: /read in article/iu })
    .first()
    .click();
  await expect.poll(() => explorer.query().has('days')).toBe(true);

  const context = await browser.newContext();
  const colleague = await context.newPage();
  // The window glides to the chosen event, later on a slow machine: only at rest is it in the link.
  await expect(async () => {
    const link = page.url();
    await colleague.goto(link);
    await expect(colleague.getByRole('dialog')).toBeVisible();
    expect(page.url()).toBe(link);
  }).toPass();
  const seen = async (which: typeof page): Promise<string> => which.locator('body').ariaSnapshot();
  await expect.poll(() => seen(colleague)).toBe(await seen(page));
  expect(colleague.url()).toBe(page.url());
  expect(await colleague.locator('[class*=ticks]').innerText()).not.toBe(whole);
  await context.close();
});
