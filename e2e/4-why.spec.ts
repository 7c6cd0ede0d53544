import { expect, test } from './explorer.ts';

test('why this date: the words that prove it, each leading to its place', async ({ explorer }) => {
  await explorer.open();
  const { rows, detail, reader, page, query } = explorer;
  await rows
    .filter({ hasText: /day · inferred/u })
    .first()
    .click();
  const why = detail.getByRole('paragraph').filter({ hasText: 'Why this date.' });
  await expect(why).toBeVisible();
  const evidence = why.getByRole('link').first();
  const words = (await evidence.innerText()).replaceAll(/[“”]/gu, '');
  await evidence.click();
  await expect(reader).toBeVisible();
  const [, start = '', end = ''] = /^(\d+)-(\d+)-/.exec(query().get('read') ?? '') ?? [];
  expect(Number(end) - Number(start)).toBe(words.length);
  await expect(reader.getByText(words).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader).toBeHidden();
  await expect(why).toBeVisible();
});
