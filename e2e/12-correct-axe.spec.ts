import { expect, test, type Explorer } from './explorer.ts';

const dialogOf = ({ page }: Explorer, name: string) => page.getByRole('dialog', { name });

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${viewport.width} wide, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, hasTouch: viewport.width < 500 });

      test('axe finds nothing on the forms and the history', async ({ explorer }) => {
        test.slow();
        await explorer.open();
        // What outlets differ on, several tell: its tellings can be split.
        await explorer.rows.filter({ hasText: 'differs' }).first().click();
        const { page } = explorer;
        for (const [button, dialog] of [
          ['Correct the date of this event', 'Correct the date'],
          ['Merge this event with another', 'Merge with another event'],
          ['Split off tellings of this event', 'Split tellings off'],
          ['Reject this event', 'Reject this event'],
        ] as const) {
          await page.getByRole('button', { name: button }).click();
          await expect(dialogOf(explorer, dialog)).toBeVisible();
          expect(await explorer.objections(), dialog).toEqual([]);
          if (dialog !== 'Reject this event') await page.keyboard.press('Escape');
        }
        await dialogOf(explorer, 'Reject this event')
          .getByRole('button', { name: 'Reject' })
          .click();
        await page
          .getByRole('region', { name: 'Corrections' })
          .getByRole('button', { name: 'History' })
          .click();
        await expect(dialogOf(explorer, 'Corrections')).toBeVisible();
        expect(await explorer.objections(), 'history').toEqual([]);
      });
    });
  }
}
