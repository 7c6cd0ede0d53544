import { readFileSync } from 'node:fs';
import { expect, test } from './explorer.ts';

/** In the page, from its start: what moved without anybody's doing. */
const WATCH_SHIFTS = `window.moved = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries())
    if (!hadRecentInput)
      moved.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.nodeName + '.' + (node?.className ?? '')).join(' '));
}).observe({ type: 'layout-shift', buffered: true });`;

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const)
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test('nothing moves while the page fills', async ({ explorer }) => {
      const { page } = explorer;
      await page.addInitScript(WATCH_SHIFTS);
      await explorer.open();
      await expect(page.locator('.vis-item').first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate<readonly string[]>('moved')).toEqual([]);
    });
  });

for (const [width, height, filters] of [
  [390, 844, 'only=differs&only=quotes&people=person:erich-andersen&hide=outlet:the-register'],
  [1024, 768, 'only=differs&only=quotes&people=person:erich-andersen&hide=outlet:the-register'],
  [1440, 900, 'only=differs&only=quotes&people=person:erich-andersen&hide=outlet:the-register'],
  [1440, 900, 'only=differs&only=single'],
] as const)
  test.describe(`${width} pixels wide, a link with filters: ${filters}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing moves while the page fills', async ({ explorer }) => {
      const { page } = explorer;
      await page.addInitScript(WATCH_SHIFTS);
      await explorer.open(`?${filters}`);
      await expect(page.getByRole('button', { name: /^Remove filter/u }).first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate<readonly string[]>('moved')).toEqual([]);
    });
  });

test.describe('the prepared screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  test.beforeEach(({ page }) => page.route('**/assets/index-*.js', (route) => route.abort()));

  test('is there before the script has run', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('listbox', { name: 'Events' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole('group', { name: 'Told by' })).toBeVisible();
    await expect(page.locator('#root')).toBeHidden();
  });

  test('is not shown under a link that asks for something else', async ({ page }) => {
    await page.goto('/?tab=quotes');
    await expect(page.locator('#root')).toBeVisible();
    await expect(page.locator('#prepared')).toBeHidden();
  });

  test('is not shown to somebody who has kept something here', async ({ page }) => {
    await page.goto('/manifest.webmanifest');
    await page.evaluate(
      () => new Promise((done) => (indexedDB.open('sourceline /').onsuccess = done)),
    );
    await page.goto('/');
    // What decides has asked for the same before.
    await page.evaluate(() => indexedDB.databases());
    await expect(page.locator('#root')).toBeVisible();
    await expect(page.locator('#prepared')).toBeHidden();
  });

  test('has no line for newcomers where it was dismissed', async ({ page }) => {
    await page.goto('/');
    const intro = page.getByRole('region', { name: 'What this is' });
    await expect(intro).toBeVisible();
    await page.evaluate(() => localStorage.setItem('sourceline-intro', 'seen'));
    await page.reload();
    await expect(page.getByRole('listbox', { name: 'Events' })).toBeVisible();
    await expect(intro).toBeHidden();
  });
});

test('the page carries its policy, and no script but files of its own', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const html = readFileSync(new URL('../dist/index.html', import.meta.url), 'utf8');
  const scripts = [...html.matchAll(/<script\b(?<attributes>[^>]*)>(?<content>[^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const { groups } of scripts) {
    expect(groups?.['attributes']).toMatch(/ src="\.\//);
    expect(groups?.['content']?.trim()).toBe('');
  }
  expect(html).not.toMatch(/\son[a-z]+\s*=/);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  // And it holds: a script that somebody slips in does not run, and the browser says so.
  const other = await page.context().newPage();
  await other.goto('/');
  const ran = other.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.slippedIn = true';
    const refused = new Promise((done) => {
      document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true });
    });
    document.body.append(script);
    return refused;
  });
  expect(await ran).toBe('refused');
  expect(await other.evaluate('window.slippedIn')).toBeUndefined();
});

test('a bundled story opens without the parser', async ({ explorer }) => {
  const asked: string[] = [];
  explorer.page.on('request', (request) => void asked.push(request.url()));
  await explorer.open();
  await expect(explorer.rows.first()).toBeVisible();
  expect(asked.filter((url) => url.includes('parse.worker'))).toEqual([]);
  expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(1);
});
