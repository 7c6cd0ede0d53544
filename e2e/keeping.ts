import { expect, type Locator, type Page } from '@playwright/test';
import { addToThis } from './adding.ts';

/** An invented article about one day of an invented town; `name` tells it from its siblings. */
const articleText = (name: string): string => `Pier of ${name} closes after storm

Harbour Gazette
March 4, 2021

The council of ${name} closed the old pier on Thursday, Mayor Ada Byron said. “Nobody was hurt in ${name},” she wrote in a statement.
`;

/** It as a file that can be picked. */
export const articleFile = (name: string) => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(articleText(name)),
});

/** Where files are picked, in the dialog that takes them. */
export const filesField = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Add articles' }).locator('input[type=file]').first();

/** Hands files in through the dialog into the story that is shown, as a user does, and closes it. */
export async function addFiles(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await addToThis(dialog);
  await filesField(page).setInputFiles(names.map(articleFile));
  for (const name of names)
    await expect(dialog.getByRole('list').getByText(`${name}.txt`).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Waits until the head of the page counts this many articles. */
export async function expectArticles(page: Page, count: number): Promise<void> {
  const words = count === 1 ? /\b1 article\b/u : new RegExp(String.raw`\b${count} articles\b`, 'u');
  // A story is read before it is counted.
  await expect(page.getByRole('banner').getByText(words)).toBeVisible({ timeout: 30_000 });
}

/** Opens the list of stories. */
export async function openStories(page: Page) {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  return page.getByRole('dialog', { name: 'Stories' });
}

/** Makes an empty story with this name, which the page shows then. */
export async function createStory(page: Page, name: string): Promise<void> {
  const dialog = await openStories(page);
  await dialog.getByLabel('Name of a new story').fill(name);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Files of the articles that the database holds, by story: what a crash left behind. */
export const keptFiles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('sourceline /');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const rows = db.transaction('articles').objectStore('articles').getAll();
          rows.addEventListener('success', () => {
            db.close();
            resolve(rows.result.map(({ file }: { readonly file: string }) => file).toSorted());
          });
        });
      }),
  );
