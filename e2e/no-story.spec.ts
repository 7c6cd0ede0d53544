import { expect, test } from '@playwright/test';

test('where the story does not come, one notice says so, and all else can be done', async ({
  page,
}) => {
  const story = /assets\/.*\.json/u;
  await page.route(story, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('The story could not be fetched.');
  await page.getByRole('button', { name: 'Add articles' }).click();
  const dialog = page.getByRole('dialog');
  const words = Buffer.from('The pier burned on 3 May 2019.');
  await dialog
    .getByLabel('Files to add')
    .setInputFiles({ name: 'pier.txt', mimeType: 'text/plain', buffer: words });
  // They make a story of their own, which waits for nothing.
  await expect(dialog).toContainText('1 added');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  // Another story can be made, and the one that does not come is tried again.
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByLabel('Name of a new story').fill('Pier closures');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pier closures');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.unroute(story);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('listbox', { name: 'Events' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
