import { expect, test } from './explorer.ts';

test('a word finds events, quotes and articles, and marks itself', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, tab, query } = explorer;
  const all = await rows.count();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('maternity');
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  await expect.poll(() => query().get('q')).toBe('maternity');
  await expect(rows.first().locator('mark').or(page.locator('mark')).first()).toBeVisible();
  await tab(/Articles/u).click();
  await expect(page.getByRole('tabpanel').getByText('maternity').first()).toBeVisible();
  await page.keyboard.press('/');
  await field.fill('');
  await tab(/Events/u).click();
  await expect(rows).toHaveCount(all);
});

test('the field stays in sight while the page follows: what is out of sight takes no letter', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, query } = explorer;
  const field = page.getByRole('searchbox');
  await field.evaluate((input) => {
    const look = (): void => {
      if (!input.checkVisibility()) input.setAttribute('title', 'was out of sight');
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      attributeFilter: ['style'],
    });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('maternity', { delay: 60 });
  await expect.poll(() => query().get('q')).toBe('maternity');
  await expect(field).toHaveValue('maternity');
  await expect(field).not.toHaveAttribute('title');
});

test('accents, case and endings are forgiven', async ({ explorer }) => {
  await explorer.open('?q=TRÁCKED');
  const { rows } = explorer;
  await expect(rows.first()).toContainText('tracking');
  // Nor is anything else let through.
  await expect(rows.filter({ hasNotText: /track/iu })).toHaveCount(0);
});

test('the best matches of all kinds stand under the field, and the arrow keys lead into them', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, query } = explorer;
  await page.keyboard.press('/');
  await page.keyboard.type('maternity');
  const best = page.getByRole('navigation', { name: 'Best matches' });
  await expect(best.getByRole('link').first()).toContainText('maternity');
  await expect(best.getByRole('link', { name: /^Article/u }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(best.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(best).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await expect(best.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(best).toBeHidden();
  await expect.poll(() => query().has('event') || query().has('read')).toBe(true);
});

test('a name with a year finds what is dated so; a word that is nowhere is named', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, rows } = explorer;
  const field = page.getByRole('searchbox');
  await field.fill('Criddle 2022');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  await field.fill('Criddle zeppelin');
  await expect(page.getByText('Not found: “zeppelin”.')).toBeVisible();
});
