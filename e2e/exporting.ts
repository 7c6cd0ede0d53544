import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './explorer.ts';

/** A file as it arrives in the reader's downloads. */
export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What files of the bundled story are called. */
export const NAME = 'tiktok-admits-tracking-ft-journalist-in-leaks-investigation';

/** As much of the exchange format as is looked at here. */
export interface Story {
  readonly articles: readonly unknown[];
  readonly events: readonly { readonly id: string; readonly precision: string }[];
  readonly quotes: readonly unknown[];
  readonly disagreements: readonly unknown[];
  readonly corrections?: readonly unknown[];
}

/** A story as its file holds it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its schema is checked in unit tests
export const storyIn = ({ text }: Taken): Story => JSON.parse(text) as Story;

/** Opens the menu, unless it is open. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('region', { name: 'Export' });
  if (!(await menu.isVisible())) await page.getByRole('button', { name: 'Export' }).click();
  await expect(menu.getByRole('button', { name: /Story file/u })).toBeVisible();
}

/** Takes the story away in one format. */
export async function take(page: Page, format: RegExp): Promise<Taken> {
  await openMenu(page);
  const arrives = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Export' }).getByRole('button', { name: format }).click();
  const download = await arrives;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** Drops a file onto the page, wherever it is open. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? '', { type: 'application/json' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
