import { expect, test } from './explorer.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('open, filter, choose, read, search: all of it on a phone', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, query, tab } = explorer;
  await page.getByRole('button', { name: 'Got it' }).tap();
  // Nothing but the words goes away: the name of the story stays at the top.
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const all = await rows.count();
  await page.getByRole('button', { name: 'Filters' }).tap();
  await page
    .getByRole('dialog', { name: 'Filters' })
    .getByRole('checkbox', { name: 'Outlets differ' })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await expect.poll(() => rows.count()).toBeLessThan(all);

  await rows.first().tap();
  const sheet = page.getByRole('dialog', { name: 'Event' });
  await expect(sheet.getByRole('heading', { level: 2 })).not.toBeEmpty();
  await expect(sheet.getByRole('heading', { name: /outlets differ/iu }).first()).toBeVisible();
  await sheet
    .getByRole('link', { name: /read in article/iu })
    .first()
    .tap();
  const article = page.getByRole('dialog', { name: 'Article' });
  await expect(article.locator('mark').first()).toBeInViewport();
  await article.getByRole('button', { name: 'Close' }).tap();
  await sheet.getByRole('button', { name: 'Close' }).tap();
  expect(query().has('event')).toBe(false);

  await page.getByRole('searchbox').fill('maternity');
  await page
    .getByRole('navigation', { name: 'Best matches' })
    .getByRole('button', { name: 'Show all that was found' })
    .tap();
  await tab(/Articles/u).tap();
  await expect(page.getByRole('tabpanel').locator('mark').first()).toBeVisible();
});

test('back goes through what was filtered, then closes the filters, and the story stays', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, query } = explorer;
  await page.getByRole('button', { name: 'Filters' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const box = sheet.getByRole('checkbox', { name: 'Outlets differ' });
  await box.check();
  await expect.poll(() => query().has('only')).toBe(true);
  // It stays, so that no row goes by under the button beside it.
  await expect(sheet.getByText('Filters', { exact: true })).toBeInViewport();
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeInViewport();
  await page.goBack();
  await expect(box).not.toBeChecked();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
  await expect(explorer.rows.first()).toBeVisible();
});

test('numbers of three digits are whole beside the order or above it', async ({ explorer }) => {
  await explorer.open();
  await explorer
    .tab(/./u)
    .locator('span')
    .evaluateAll((counts) => counts.forEach((count) => count.replaceChildren('128')));
  const cut = await explorer.page
    .getByRole('tablist')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(cut).toBe(0);
});

test('no dot hangs at the end or the beginning of a line of the summary', async ({ explorer }) => {
  await explorer.page.setViewportSize({ width: 320, height: 700 });
  await explorer.open();
  const story = explorer.page.getByRole('banner').locator('p');
  const dots = await story.evaluate((summary) => {
    const edge = summary.getBoundingClientRect().left;
    return [...summary.querySelectorAll('span')]
      .filter(({ textContent }) => textContent.trim() === '·')
      .map((dot) => dot.getBoundingClientRect())
      .map(({ left, right }) => (left >= edge ? 'between' : right <= edge + 1 ? 'hidden' : 'cut'));
  });
  expect(dots.toSorted()).toEqual(['between', 'hidden']);
});
