import { expect, test, type Explorer } from './explorer.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${viewport.width} wide, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('axe finds nothing on any screen', async ({ explorer }) => {
        // Eight screens, each read whole by axe.
        test.slow();
        await explorer.open();
        expect(await explorer.objections()).toEqual([]);
        const event = await firstEvent(explorer.rows.first());
        for (const search of [
          '?tab=quotes',
          '?tab=disagreements',
          '?tab=articles',
          '?lanes=person&fold=no',
          '?q=zzzz',
          event,
        ]) {
          await explorer.open(search);
          expect(await explorer.objections(), search).toEqual([]);
        }
        await explorer.detail
          .or(explorer.page.getByRole('dialog'))
          .getByRole('link', { name: /read in article/iu })
          .first()
          .click();
        await expect(explorer.reader.last()).toBeVisible();
        expect(await explorer.objections(), 'reader').toEqual([]);
      });

      test('nor on the keys or on the page of a person', async ({ explorer }) => {
        await keysAndPerson(explorer);
      });

      test('nothing sticks out sideways', async ({ explorer }) => {
        for (const search of ['', '?tab=quotes', '?tab=disagreements', '?tab=articles']) {
          await explorer.open(search);
          const [wide, room] = await explorer.page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          expect(wide, search).toBeLessThanOrEqual(room ?? 0);
        }
      });
    });
  }
}

async function firstEvent(row: import('@playwright/test').Locator): Promise<string> {
  await row.click();
  await expect.poll(() => new URL(row.page().url()).search).toContain('event=');
  return new URL(row.page().url()).search;
}

async function keysAndPerson(explorer: Explorer): Promise<void> {
  await explorer.open();
  await explorer.page.keyboard.press('?');
  await expect(explorer.reader).toBeVisible();
  expect(await explorer.objections(), 'keys').toEqual([]);
  await explorer.page.keyboard.press('Escape');
  await explorer.tab(/Quotes/u).click();
  await explorer.page.getByRole('tabpanel').getByRole('heading').getByRole('link').first().click();
  await expect.poll(() => explorer.query().has('person')).toBe(true);
  expect(await explorer.objections(), 'person').toEqual([]);
}
