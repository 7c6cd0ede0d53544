import { expect, test } from './explorer.ts';

test('from the first key to the words of an article, without a mouse', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, detail, reader, query } = explorer;
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect.poll(() => query().has('event')).toBe(true);
  await expect(detail.getByRole('heading', { level: 2 })).not.toBeEmpty();

  await page.keyboard.press(']');
  await expect(detail.locator('[data-teller]').first()).toBeFocused();
  await page.keyboard.press('o');
  await expect(reader.locator('mark').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(reader.locator('[data-begins]:focus')).toBeVisible();
  await expect(reader.getByRole('tooltip').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.getByRole('tooltip')).toHaveCount(0);
  await expect(reader).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader).toBeHidden();

  await page.keyboard.press('Escape');
  await expect.poll(() => query().has('event')).toBe(false);
  await expect(rows.nth(1)).toBeFocused();
});

test('at the last event the focus stays on the way on', async ({ explorer }) => {
  await explorer.open();
  const { rows, detail, page } = explorer;
  await rows.nth((await rows.count()) - 2).click();
  const next = detail.getByRole('button', { name: 'Next event' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
});

test('letters are tabs after g, words in a field, and can be switched off', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, tab, query } = explorer;
  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(tab(/Quotes/u)).toHaveAttribute('aria-selected', 'true');
  // The row that had the focus is gone.
  await expect(tab(/Quotes/u)).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('gej?');
  await expect(page.getByRole('searchbox')).toHaveValue('gej?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await tab(/Quotes/u).focus();

  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /single letters/iu }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(query().get('tab')).toBe('quotes');
});

test('who says it leads to their page, and Esc back to the event', async ({ explorer }) => {
  await explorer.open('?tab=quotes');
  const { page, detail, query } = explorer;
  const name = page.getByRole('tabpanel').getByRole('heading').getByRole('link').first();
  const who = await name.innerText();
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(detail.getByRole('heading', { level: 2, name: who })).toBeVisible();
  await expect(detail.getByRole('heading', { name: 'Said' })).toBeVisible();
  await page.reload();
  await expect(detail.getByRole('heading', { level: 2, name: who })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => query().has('person')).toBe(false);
});

test('Esc closes a menu and no more; in an empty search it gives the letters back', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, rows, tab, query } = explorer;
  await rows.nth(2).click();
  await page.getByRole('button', { name: /^Export/u }).click();
  const menu = page.getByRole('region', { name: 'Export' });
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  expect(query().has('event')).toBe(true);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(tab(/Quotes/u)).toHaveAttribute('aria-selected', 'true');
});

test('the menu of exports closes behind the focus, which goes on; not on the way to its button', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const button = page.getByRole('button', { name: /^Export/u });
  await button.click();
  const menu = page.getByRole('region', { name: 'Export' });
  const items = menu.getByRole('button');
  await items.first().focus();
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await expect(menu).toBeVisible();
  await items.last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Theme/u })).toBeFocused();
  await expect(menu).toBeHidden();
  await button.click();
  await items.first().focus();
  await button.click();
  await expect(menu).toBeHidden();
});

test('arrow down opens the menu of exports and goes into it; at a high zoom it has room', async ({
  explorer,
}) => {
  const { page } = explorer;
  // 1280 × 1024 pixels at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await explorer.open();
  await page.getByRole('button', { name: /^Export/u }).focus();
  await page.keyboard.press('ArrowDown');
  const menu = page.getByRole('region', { name: 'Export' });
  await expect(menu.getByRole('button', { name: /Story file/u })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('button', { name: /Chronology/u })).toBeFocused();
  expect((await menu.boundingBox())?.height).toBeGreaterThan(200);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Export/u })).toBeFocused();
});
