import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { NAME, openMenu, storyIn, take, type Story, type Taken } from './exporting.ts';
import { expect, test } from './explorer.ts';

test.beforeEach(() => test.slow());

const rowsIn = ({ text }: Taken) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/u, '').trimEnd(), { header: true }).data;

const FORMATS: readonly (readonly [RegExp, string, (taken: Taken, story: Story) => void])[] = [
  [
    /Events \(CSV\)/u,
    'events.csv',
    (taken, { events }) => {
      expect(taken.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(rowsIn(taken).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    },
  ],
  [
    /Quotes \(CSV\)/u,
    'quotes.csv',
    (taken, { quotes }) => {
      expect(rowsIn(taken)).toHaveLength(quotes.length);
    },
  ],
  [
    /Disagreements \(CSV\)/u,
    'disagreements.csv',
    (taken, { disagreements }) => {
      expect(new Set(rowsIn(taken).map(({ id }) => id)).size).toBe(disagreements.length);
    },
  ],
  [
    /Calendar/u,
    'ics',
    ({ text }, { events }) => {
      const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      expect(entries).toHaveLength(events.filter(({ precision }) => precision !== 'none').length);
    },
  ],
  [
    /Chronology/u,
    'md',
    ({ text }, { articles }) => {
      expect(text.match(/^- \*\*/gmu)?.length).toBeGreaterThan(articles.length);
      expect(text).toMatch(/^\[\^1\]: /mu);
    },
  ],
  [
    /Linked data/u,
    'jsonld',
    ({ text }) => {
      expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    },
  ],
  [
    /Annotations/u,
    'annotations.jsonld',
    ({ text }) => {
      expect(JSON.parse(text)).toMatchObject({ type: 'AnnotationCollection' });
    },
  ],
];

test('every format comes as a file of its own, with what is in the story', async ({ explorer }) => {
  await explorer.open();
  const { page, rows } = explorer;
  const json = await take(page, /Story \(JSON\)/u);
  expect(json.name).toBe(`${NAME}.story.json`);
  const story = storyIn(json);
  await expect(rows).toHaveCount(story.events.length);
  for (const [format, ending, check] of FORMATS) {
    // oxlint-disable-next-line no-await-in-loop -- one download after the other
    const taken = await take(page, format);
    expect(taken.name).toBe(`${NAME}.${ending}`);
    check(taken, story);
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByText(`Saved as ${taken.name}.`)).toBeVisible();
  }
});

test('the picture is one, as SVG and as PNG', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const svg = await take(page, /SVG/u);
  const size = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg.text);
  expect(size[0]).toBe(1600);
  const png = await take(page, /PNG/u);
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Twice as fine as the drawing.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(
    size.map((side) => side * 2),
  );
});

test('a browser that cannot make the PNG is told so, and what to take instead', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  });
  await openMenu(page);
  await page.getByRole('button', { name: /PNG/u }).click();
  await expect(page.getByText(/cannot make a PNG.*Take the SVG/u)).toBeVisible();
});

test('of the view it takes what the filters leave, and says how much; that stays chosen', async ({
  explorer,
}) => {
  await explorer.open('?only=differs');
  const { page, rows } = explorer;
  const left = await rows.count();
  await openMenu(page);
  await page.getByRole('button', { name: 'This view', exact: true }).click();
  await expect(page.getByText(`What the filters leave: ${left} of `)).toBeVisible();
  expect(rowsIn(await take(page, /Events \(CSV\)/u))).toHaveLength(left);
  await page.keyboard.press('Escape');
  await openMenu(page);
  await expect(page.getByRole('button', { name: 'This view', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

/** The program itself, from its package, on a host that only this test has. */
const TIMELINE_JS = dirname(
  createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'),
);
const HOST = 'http://timeline.example/';

test('TimelineJS3 loads its file, with a slide for each event', async ({ explorer, context }) => {
  await explorer.open();
  const { text } = await take(explorer.page, /TimelineJS/u);
  const count = text.match(/"start_date"/gu)?.length ?? 0;
  expect(count).toBeGreaterThan(10);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.route('**', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (`${origin}/` !== HOST) return route.abort();
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel=stylesheet href=/css/timeline.css><div id=timeline style="height:600px"></div><script src=/js/timeline.js></script>`,
      });
    return route.fulfill({ path: join(TIMELINE_JS, 'dist', pathname) });
  });
  await page.goto(HOST);
  await page.evaluate(`new TL.Timeline('timeline', ${text}, { font: null })`);
  // A slide for each event, and one for the title.
  await expect(page.locator('.tl-slide')).toHaveCount(count + 1);
  await expect(page.locator('.tl-timemarker')).toHaveCount(count);
  const headlines = await page.locator('.tl-slide h2').allInnerTexts();
  expect(headlines[0]).toMatch(/TikTok admits/u);
  expect(troubles).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });

    test('the menu fits, is clean, and works by keyboard', async ({ explorer }) => {
      await explorer.open();
      const { page } = explorer;
      const button = page.getByRole('button', { name: 'Export' });
      await button.focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('region', { name: 'Export' });
      const first = menu.getByRole('button', { name: /Story file/u });
      await expect(first).toBeVisible();
      expect(await explorer.objections()).toEqual([]);
      const box = await menu.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      await first.focus();
      await page.keyboard.press('ArrowDown');
      const arrives = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await arrives).suggestedFilename()).toBe(`${NAME}.md`);
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(button).toBeFocused();
    });
  });
}
