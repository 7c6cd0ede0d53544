import type { Locator } from '@playwright/test';
import { expect, test } from './explorer.ts';
import { boxesAtRest } from './timeline.ts';

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, pressed and silent can still be told apart', async ({ explorer }) => {
    await explorer.open();
    const { page, rows } = explorer;
    await rows.first().click();
    const outlineOf = (nth: number): Promise<string> =>
      rows.nth(nth).evaluate((row) => getComputedStyle(row).outlineStyle);
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
    expect(await outlineOf(0)).not.toBe(await outlineOf(2));
    const backgroundOf = (pressed: boolean): Promise<string> =>
      page
        .getByRole('button', { name: /^By (?:outlet|person)$/u, pressed })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(await backgroundOf(true)).not.toBe(await backgroundOf(false));
    expect(await explorer.objections()).toEqual([]);
  });

  test('the number of an event stands clear of the buttons around it', async ({ explorer }) => {
    await explorer.open();
    const { page, rows } = explorer;
    await rows.first().click();
    const steps = page.getByRole('navigation', { name: 'Events' });
    await boxesAtRest(steps);
    const [back, words, on] = await Promise.all(
      [
        steps.getByRole('button', { name: 'Previous event' }),
        steps.getByText(/^1 of/u),
        steps.getByRole('button', { name: 'Next event' }),
      ].map((part) => part.boundingBox()),
    );
    if (!back || !words || !on) throw new Error('the steps are not shown');
    expect(words.x - (back.x + back.width)).toBeGreaterThanOrEqual(4);
    expect(on.x - (words.x + words.width)).toBeGreaterThanOrEqual(4);
    const colourOf = (name: string): Promise<string> =>
      steps.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).color);
    expect(await colourOf('Previous event')).not.toBe(await colourOf('Next event'));
  });
});

test.describe('letters of twice the size, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing of an event or an article lies under the button that closes it', async ({
    explorer,
  }) => {
    await explorer.open();
    const { page, rows } = explorer;
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await rows.first().click();
    const event = page.getByRole('dialog', { name: 'Event' });
    const steps = event.getByRole('navigation', { name: 'Events' });
    await expect(steps).toBeVisible();
    await boxesAtRest(steps);
    expect(await overlap(steps, event.getByRole('button', { name: 'Close', exact: true }))).toBe(0);
    await event
      .getByRole('link', { name: /read in article/iu })
      .first()
      .click();
    const head = page.getByRole('dialog', { name: 'Article' }).locator('header');
    const [name, likely] = [head.getByText('Financial Times'), head.getByText('likely')];
    await expect(likely).toBeVisible();
    await boxesAtRest(likely);
    expect(await overlap(name, likely)).toBe(0);
  });
});

/** How many pixels of the page two elements share. */
async function overlap(...both: readonly Locator[]): Promise<number> {
  const [a, b] = await Promise.all(both.map((each) => each.boundingBox()));
  if (!a || !b) throw new Error('nothing is drawn');
  const shared = (from: 'x' | 'y', size: 'width' | 'height'): number =>
    Math.max(0, Math.min(a[from] + a[size], b[from] + b[size]) - Math.max(a[from], b[from]));
  return shared('x', 'width') * shared('y', 'height');
}

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ explorer }) => {
    await explorer.open();
    await explorer.rows.nth(3).click();
    // What waits for its turn counts as running: asked is how long any of them moves.
    const longest = await explorer.page.evaluate(() =>
      Math.max(
        0,
        ...document
          .getAnimations()
          .map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
      ),
    );
    expect(longest).toBeLessThan(1);
  });
});

test('on paper: all events in order, with their sentences and the sources', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, rows } = explorer;
  const count = await rows.count();
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Story' });
  await expect(paper.getByRole('heading', { name: 'Sources' })).toBeVisible();
  expect(await paper.locator('ol').first().locator(':scope > li').count()).toBe(count);
  // A sentence has the quotation marks that its article gives it, and no others.
  await expect(paper).not.toContainText(/“["“]/u);
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
});

test('the first sheet that is printed is not empty, nor is it the only one', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  // The page to print is fetched when the page is idle.
  await page.waitForLoadState('networkidle');
  const sheets = /\/Count (\d+)/u.exec((await page.pdf({ format: 'A4' })).toString('latin1'));
  expect(Number(sheets?.[1])).toBeGreaterThan(3);
  await expect(page.getByRole('article', { name: 'Story' })).toHaveCount(0);
});

test('newcomers are told what this is, once', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const intro = page.getByRole('region', { name: 'What this is' });
  await intro.getByText('How to read this').click();
  await expect(intro.getByRole('listitem').first()).toBeVisible();
  await intro.getByRole('button', { name: 'Got it' }).click();
  await expect(intro).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('tab').first()).toBeVisible();
  await expect(intro).toHaveCount(0);
});
