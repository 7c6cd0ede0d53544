import type { Page } from '@playwright/test';
import { addToThis } from './adding.ts';
import { expect, test } from './explorer.ts';

async function add(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  const dialog = page.getByRole('dialog');
  await addToThis(dialog);
  await dialog.getByLabel('Files to add').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

const FILES: readonly (readonly [string, string, string | Buffer, RegExp])[] = [
  ['an empty file', 'empty.txt', '', /empty\.txt has no text/u],
  [
    'a picture',
    'picture.txt',
    Buffer.from([137, 80, 78, 71, 0, 0, 0, 13, 0, 1]),
    /picture\.txt is a picture/u,
  ],
  [
    'a file that is too large',
    'large.txt',
    'word '.repeat(1_100_000),
    /large\.txt.*(?:large|most|MB)/iu,
  ],
];

for (const [what, name, content, words] of FILES) {
  test(`${what}: a sentence says what is wrong, and the story stays`, async ({ explorer }) => {
    await explorer.open();
    const before = await explorer.rows.count();
    await add(explorer.page, name, content);
    await expect(explorer.page.getByRole('dialog').getByText(words).first()).toBeVisible();
    await explorer.page.keyboard.press('Escape');
    await expect(explorer.rows).toHaveCount(before);
  });
}

test('markup in an article is text: nothing runs, nothing is asked for', async ({ explorer }) => {
  await explorer.open();
  const { page, tab } = explorer;
  const nasty = `Mayor <img src="https://outside.example/x.png" onerror="globalThis.hurt=1"> resigns

March 3, 2021

Mayor <b>Ada Byron</b> resigned on Tuesday <script>globalThis.hurt=2</script>, the <a href="javascript:globalThis.hurt=3">council</a> said.

“I <svg onload="globalThis.hurt=4"> quit,” Byron wrote in an email.`;
  await add(page, 'nasty.txt', nasty);
  await expect(page.getByRole('dialog').getByText(/nasty/u).first()).toBeVisible();
  const close = page.getByRole('dialog').getByRole('button', { name: /^(?:add|close|done)/iu });
  await close.first().click();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/6 articles/u).first()).toBeVisible();
  await tab(/Articles/u).click();
  await expect(
    page
      .getByRole('tabpanel')
      .getByText(/<img src=/u)
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hurt'))).toBeUndefined();
});

test('only navigation, no date: the articles list says what was noticed', async ({ explorer }) => {
  await explorer.open();
  const { page, tab } = explorer;
  await add(page, 'nav.txt', 'Home\n\nNews\n\nSport\n\nWeather\n\nSign in\n\nSubscribe now\n');
  await expect(
    page
      .getByRole('dialog')
      .getByText(/nav\.txt/u)
      .first(),
  ).toBeVisible();
  const close = page.getByRole('dialog').getByRole('button', { name: /^(?:add|close|done)/iu });
  await close.first().click();
  await page.keyboard.press('Escape');
  await tab(/Articles/u).click();
  await expect(page.getByText(/only page furniture/iu).first()).toBeVisible();
});
