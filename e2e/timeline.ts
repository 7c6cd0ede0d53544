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

/** In milliseconds: longer than a frame of a slow machine, and than what waits for the reader to rest. */
const STILL = 400;

/** Waits until what the locator finds has come to rest, and says where it is. */
export async function boxesAtRest(locator: Locator) {
  const look = () =>
    locator.evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  let boxes = await look();
  await expect(async () => {
    const before = boxes;
    boxes = await look();
    expect(boxes).not.toEqual([]);
    expect(boxes).toEqual(before);
  }).toPass({ intervals: [STILL] });
  return boxes;
}
