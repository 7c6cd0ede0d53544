import type { Locator, Page } from '@playwright/test';
import { expect, type Explorer } from './explorer.ts';

/** What is drawn of the timeline. */
export const picture = (page: Page): Locator => page.locator('[data-part=picture]');

/** Where a locator is; fails where it is not on the screen. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
}

/** Opens the page and waits for the timeline, which comes after the list. */
export async function openTimeline({ open, page }: Explorer, search = ''): Promise<void> {
  await open(search);
  await expect(page.locator('.vis-item').first()).toBeVisible();
}
