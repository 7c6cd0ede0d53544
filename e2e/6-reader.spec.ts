import { expect, test } from './explorer.ts';

test('a passage opens its article at the place, marked; a mark leads back to its event', async ({
  explorer,
}) => {
  await explorer.open();
  const { rows, detail, reader, page, query } = explorer;
  await rows.nth(1).click();
  const opener = detail.getByRole('link', { name: /read in article/iu }).first();
  await opener.click();
  await expect(reader).toBeVisible();
  await expect(reader.locator('mark').first()).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(reader).toBeHidden();
  expect(query().has('read')).toBe(false);
  await expect(opener).toBeFocused();
});

test('every article can be read whole from its row', async ({ explorer }) => {
  await explorer.open('?tab=articles');
  const { page, reader } = explorer;
  const openers = page.getByRole('tabpanel').getByRole('heading').getByRole('link');
  await expect.poll(() => openers.count()).toBeGreaterThan(2);
  await openers.first().click();
  await expect(reader).toBeVisible();
  await expect(reader.getByText(/page furniture/iu).first()).toBeVisible();
});
