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

test('side by side: each side walks by itself, and what is opened on both changes places', async ({
  explorer,
}) => {
  await explorer.open();
  const { rows, detail, reader, page, query } = explorer;
  await rows.filter({ hasText: 'told by Financial Times, Unnamed outlet' }).last().click();
  await detail
    .getByRole('link', { name: /read in article/iu })
    .first()
    .click();
  const article = (side: 'read' | 'beside') =>
    query()
      .get(side)
      ?.replace(/^\d+-\d+-/u, '');
  const other = page.getByLabel('Side by side with');
  // Another outlet's passage comes beside one that stays in sight.
  const passages = reader.locator('[data-passage]');
  await expect(passages.first()).toBeInViewport();
  await other.selectOption({ index: 2 });
  await expect(reader.getByRole('article')).toHaveCount(2);
  for (const n of [0, 1])
    await expect(
      reader.getByRole('article').nth(n).locator('[data-passage]').first(),
    ).toBeInViewport();
  expect(await explorer.objections()).toEqual([]);
  const [left, right] = [article('read'), article('beside')];
  // The other side stays, whoever moves.
  await reader.getByRole('button', { name: 'Next teller' }).click();
  await expect.poll(() => article('read')).not.toBe(left);
  expect(article('beside')).toBe(right);
  // The next teller is the one that stands beside it.
  const middle = article('read');
  await reader.getByRole('button', { name: 'Next teller' }).click();
  await expect.poll(() => article('read')).toBe(right);
  expect(article('beside')).toBe(middle);
  await reader.getByRole('article').nth(1).getByRole('button', { name: 'Next article' }).click();
  await expect.poll(() => article('beside')).not.toBe(middle);
  await expect(reader.getByRole('article')).toHaveCount(2);
});
