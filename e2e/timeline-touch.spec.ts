import type { Page } from '@playwright/test';
import { expect, test, type Explorer } from './explorer.ts';
import { boxOf, openTimeline, picture } from './timeline.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('it is a strip of modest height that a finger moves, and grows when asked', async ({
  explorer,
}) => {
  await openTimeline(explorer);
  const { page, query } = explorer;
  const { x, y, width, height } = await boxOf(picture(page));
  expect(height).toBeLessThanOrEqual(200);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => query().get('days')).not.toBeNull();
  const days = query().get('days');
  await swipe(page, { x: x + width * 0.8, y: y + 80 }, -120);
  await expect.poll(() => query().get('days')).not.toBe(days);
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(async () => (await boxOf(picture(page))).height).toBeGreaterThan(200);
  await expect(page.getByRole('button', { name: 'By person' })).toBeVisible();
});

test('the first touch of it does what it is meant to: a tap chooses, a swipe moves', async ({
  explorer,
}) => {
  const { page, query } = explorer;
  await openWithLibrary(explorer);
  const label = page.locator('.vis-item', { hasText: /\w{4}/ }).first();
  const { x, y, width } = await boxOf(label);
  await page.touchscreen.tap(x + width / 2, y + 10);
  await expect.poll(() => query().get('event')).not.toBeNull();

  await openWithLibrary(explorer, '?days=19195.9..19348.988');
  const days = query().get('days');
  const lanes = await boxOf(picture(page));
  await swipe(page, { x: lanes.x + lanes.width * 0.8, y: lanes.y + 80 }, -120);
  await expect.poll(() => query().get('days')).not.toBe(days);
});
/** Opens the page and waits for what moves the timeline, which comes when the browser is idle. */
async function openWithLibrary(explorer: Explorer, search?: string): Promise<void> {
  const library = explorer.page.waitForResponse(/mount-timeline-.*\.js/u);
  await openTimeline(explorer, search);
  await (await library).finished();
  await explorer.page.evaluate(async () => new Promise((done) => requestIdleCallback(done)));
}

/** A finger goes sideways. */
async function swipe(page: Page, { x, y }: { x: number; y: number }, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (let step = 1; step <= 6; step++) await touch('touchMove', x + (by * step) / 6);
  await touch('touchEnd');
}
