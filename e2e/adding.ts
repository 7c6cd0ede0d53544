import { expect, type Locator, type Page } from '@playwright/test';

/** A file as Playwright hands it in. */
export interface HandedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: string | Buffer): HandedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: typeof content === 'string' ? Buffer.from(content) : content,
});

/** Chooses that what is handed in goes into the story that is shown, where there is a choice. */
export async function addToThis(dialog: Locator): Promise<void> {
  await expect(dialog.locator('input[type=file]').first()).toBeAttached();
  const here = dialog.getByRole('button', { name: 'This story' });
  if (await here.isVisible()) await here.click();
}

/** Opens the dialog in which articles are added, to the story that is shown. */
export async function openAdding(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog).toBeVisible();
  await addToThis(dialog);
  return dialog;
}

/** How the last handover went, in words. */
export const summaryOf = (dialog: Locator): Locator => dialog.locator('output');

const telling = (n: number): string =>
  `<p>The council met on Tuesday to talk about the ferry, which has not left the harbour since it struck a pier in January, said member number ${n}.</p>`;

/** A page of news with what stands around an article; `inside` goes between its paragraphs. */
export const newsPage = (headline: string, inside = '', head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} | Harbour Gazette</title>
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2021-03-03T18:40:00-05:00">
<link rel="canonical" href="https://gazette.example/ferry">${head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${headline}</h1><p>By Ann Lee</p>${telling(1)}${inside}${telling(2)}${telling(3)}</article></main>
<footer>© Gazette</footer></body></html>`;
