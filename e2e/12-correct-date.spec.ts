import { fileOf, openAdding } from './adding.ts';
import { expect, test } from './explorer.ts';

/** The second tells no date of its own. */
const STORY = [
  'Harbour Gazette\nBridge over the Tarn closed\n\nMarch 3, 2021\n\nLeith council closed the Tarn bridge on Tuesday after engineers found cracks in three pillars. The mayor, Ines Okafor, said on Wednesday that the repairs would take a year.',
  'Valley Courier\nTarn bridge closed for a year\n\nLeith council closed the Tarn bridge on Tuesday after engineers found cracks in three pillars.\n\nFire gutted the Heron restaurant in Leith on Monday.',
];

test('an article that tells no date of its own: said on what it dates, set in one step, all of it dated anew', async ({
  explorer,
}) => {
  const { detail, page, rows } = explorer;
  await explorer.open();
  const dialog = await openAdding(page);
  await dialog.getByRole('button', { name: 'A new story' }).click();
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles(STORY.map((text, n) => fileOf(`tarn-${n}.txt`, text)));
  await dialog.getByRole('button', { name: 'Show the story' }).click();
  const fire = rows.filter({ hasText: 'Heron restaurant' });
  await expect(fire).toContainText('inferred');
  await fire.click();
  await detail.getByRole('button', { name: /^Set the article’s date…/u }).click();
  const form = page.getByRole('dialog', { name: 'Date the article' });
  const field = form.getByLabel(/^Published: now .*inferred$/u);
  await expect(field).toBeFocused();
  await field.fill('2021-05-20');
  await field.press('Enter');
  await expect(detail).toContainText('Mon 17 May 2021');
  await expect(detail).toContainText('day · stated');
  await expect(fire).toContainText('stated');
  await explorer.tab(/^Articles/u).click();
  const article = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'May 2021' });
  await expect(article).toContainText('Thu 20 May 2021 (day · given)');
  await expect(article.getByRole('button', { name: /^Set its date…/u })).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Corrections' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(detail).toContainText('Mon 1 March 2021');
});
