import { expect, test } from './explorer.ts';

/** Line breaks of the screen are not those of the article; a label may be cut. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replace(/…$/u, '').trim();

test('a click in the list opens the event; the arrow keys go on', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, detail, query } = explorer;
  await rows.nth(2).click();
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
  const first = query().get('event');
  const heading = await detail.getByRole('article').getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query().get('event')).not.toBe(first);
  await expect(detail.getByRole('heading', { level: 2 })).not.toHaveText(heading);
  await page.goBack();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(heading);
});

test('back out of an event, the focus is in the list', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, detail } = explorer;
  await rows.nth(2).click();
  await detail.getByRole('button', { name: 'Copy link' }).focus();
  await page.goBack();
  await expect(rows.nth(2)).toBeFocused();
});

test('a click on the timeline opens the event, and a stem runs through its tellers', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, detail, rows } = explorer;
  await page
    .locator('.vis-item.vis-range, .vis-item.vis-box')
    .filter({ hasText: /\p{L}/u })
    .first()
    .click();
  await expect(detail.getByRole('heading', { level: 2 })).not.toBeEmpty();
  await expect(rows.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
});

test('the words on the screen are slices of the articles', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, detail } = explorer;
  await rows
    .filter({ hasText: /❝|quote/u })
    .first()
    .click();
  const heading = await detail.getByRole('article').getByRole('heading', { level: 2 }).innerText();
  await detail
    .getByRole('link', { name: /read in article/iu })
    .first()
    .click();
  const article = page.getByRole('dialog');
  await expect.poll(async () => plain(await article.innerText())).toContain(plain(heading));
});

test('an event that is not there is told, with a way back', async ({ explorer }) => {
  await explorer.open('?event=nothing');
  await expect(
    explorer.page.getByText(/no such event|not in this story|no event/iu).first(),
  ).toBeVisible();
});
