import type { Locator, Page } from '@playwright/test';
import { expect, test } from './explorer.ts';
import { boxesAtRest, boxOf, openTimeline, picture } from './timeline.ts';

const slider = (page: Page, name: string): Locator =>
  page.getByRole('slider', { name, exact: true });

test('the wheel scrolls the page; with Ctrl it zooms, with Shift it pans', async ({ explorer }) => {
  await openTimeline(explorer);
  const { page, query } = explorer;
  const { x, y, width, height } = await boxOf(picture(page));
  await page.mouse.move(x + width * 0.6, y + height / 2);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await boxOf(picture(page))).y).toBeLessThan(y);
  expect(query().has('days')).toBe(false);
  await page.keyboard.down('Control');
  // While the page still scrolls, the browser gives it every turn of the wheel.
  await expect(async () => {
    await page.mouse.wheel(0, -300);
    await expect.poll(() => query().get('days'), { timeout: 500 }).not.toBeNull();
  }).toPass();
  await page.keyboard.up('Control');
  const zoomed = query().get('days');
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 100);
  await page.keyboard.up('Shift');
  await expect.poll(() => query().get('days')).not.toBe(zoomed);
});

test('keys zoom and fit from anywhere, but not from a field', async ({ explorer }) => {
  await openTimeline(explorer);
  const { page, rows, query } = explorer;
  await rows.nth(3).click();
  await page.keyboard.press('z');
  await expect.poll(() => query().get('days')).not.toBeNull();
  await page.keyboard.press('f');
  await expect.poll(() => query().get('days')).toBeNull();
  await page.keyboard.press('+');
  await expect.poll(() => query().get('days')).not.toBeNull();
  await page.keyboard.press('-');
  await expect.poll(() => query().get('days')).toBeNull();
  await page.getByRole('searchbox').fill('f');
  await page.getByRole('searchbox').press('+');
  await expect(page.getByRole('searchbox')).toHaveValue('f+');
});

test('the window is moved and stretched in the overview, by keys and by hand', async ({
  explorer,
}) => {
  await openTimeline(explorer);
  const { page, query } = explorer;
  const end = slider(page, 'Last day in sight');
  await end.focus();
  const words = await end.getAttribute('aria-valuetext');
  expect(words).toMatch(/\d{4}$/u);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => query().get('days')).not.toBeNull();
  await expect(end).not.toHaveAttribute('aria-valuetext', words ?? '');

  await boxesAtRest(slider(page, 'Days in sight'));
  const days = query().get('days');
  const window = await boxOf(slider(page, 'Days in sight'));
  await page.mouse.move(window.x + window.width / 2, window.y + 8);
  await page.mouse.down();
  await page.mouse.move(window.x + window.width / 2 + 120, window.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query().get('days')).not.toBe(days);
  await expect
    .poll(async () => (await boxOf(slider(page, 'Days in sight'))).x)
    .toBeGreaterThan(window.x + 100);

  await page.mouse.click(window.x + 4, window.y + 8);
  await expect
    .poll(async () => (await boxOf(slider(page, 'Days in sight'))).x)
    .toBeCloseTo(window.x, 0);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => query().get('days')).toBeNull();
});

test('a quiet period unfolds by keyboard, and the others stay folded', async ({ explorer }) => {
  await explorer.open('?fold=yes');
  const { page, query } = explorer;
  const folds = page.getByRole('button', { name: /quiet weeks/iu });
  await folds.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query().getAll('unfold')).toHaveLength(1);
  await expect(page.getByRole('button', { name: 'Quiet periods folded' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

for (const zoom of ['', 'z', 'z+', 'z++']) {
  test(`labels stand apart, and end in an ellipsis where cut: ${zoom}`, async ({ explorer }) => {
    await openTimeline(explorer);
    const { page, rows, query } = explorer;
    if (zoom !== '') await rows.nth(8).click();
    for (const key of zoom) await page.keyboard.press(key);
    await expect.poll(() => query().has('days')).toBe(zoom !== '');
    const labels = await boxesAtRest(page.locator('.vis-item [data-shape]:has(span)'));
    expect(labels.length).toBeGreaterThan(1);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        expect(
          a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top || b.bottom <= a.top,
        ).toBe(true);
  });
}

for (const [locale, month] of [
  ['fr', /^(?:janv\.|juin|juil\.|oct\.|déc\.)/u],
  ['de', /^(?:Jan|Juni|Juli|Okt|Dez)/u],
  ['ja', /月$/u],
] as const) {
  test.describe(`where the browser speaks ${locale}`, () => {
    test.use({ locale });

    test('so does the axis', async ({ explorer }) => {
      await openTimeline(explorer);
      const words = explorer.page.locator('[data-part=ticks] span');
      await expect(words.filter({ hasText: month }).first()).toBeVisible();
    });
  });
}

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('nothing sticks out, and every control is reached', async ({ explorer }) => {
    await openTimeline(explorer);
    const { page } = explorer;
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(room);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => explorer.query().get('days')).not.toBeNull();
  });
});

test('the key for the chosen event is not lost while the timeline is on its way', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, rows, query } = explorer;
  await rows.nth(3).click();
  const link = page.url();
  let letGo: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = page.waitForRequest(/Timeline-.*\.js/u);
  await page.route(/Timeline-.*\.js/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(link);
  await expect(rows.nth(3)).toHaveAttribute('aria-selected', 'true');
  await asked;
  await page.keyboard.press('z');
  letGo?.();
  await expect.poll(() => query().has('days')).toBe(true);
});
