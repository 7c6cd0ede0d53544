import { expect, test } from './explorer.ts';
import { addFiles, createStory, expectArticles, filesField, openStories } from './keeping.ts';

test.beforeEach(() => test.slow());

test('the bundled story is copied, the copy grows, and the first stays as it came', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const dialog = await openStories(page);
  await dialog.getByRole('button', { name: 'Copy: Tracked journalists' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Copy of Tracked journalists');
  await addFiles(page, 'aldport');
  await expectArticles(page, 6);
  // On paper it is called as it is on the screen.
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article', { name: 'Story' });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Copy of Tracked journalists');
  await page.emulateMedia({ media: 'screen' });
  await openStories(page);
  await expect(dialog.getByRole('listitem').first()).toContainText('5 articles · comes with');
  await dialog.getByRole('link', { name: 'Tracked journalists', exact: true }).click();
  await expectArticles(page, 5);
  await page.goBack();
  await expectArticles(page, 6);
});

test('by keyboard alone: opened, made, removed, had back, deleted', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const heading = page.getByRole('heading', { level: 1 }).getByRole('button');
  await heading.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  await dialog.getByLabel('Name of a new story').pressSequentially('Pier');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This story has no articles yet.')).toBeVisible();
  await heading.press('Enter');
  await dialog.getByRole('button', { name: 'Remove: Pier' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('“Pier” was removed.');
  // The page behind is at the first story, which is always there.
  await expectArticles(page, 5);
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('link', { name: 'Pier' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove: Pier' }).press('Enter');
  await dialog.getByText('Recently removed (1)').press('Enter');
  await dialog.getByRole('button', { name: 'Delete “Pier” now' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Delete “Pier” for good' }).press('Enter');
  await expect(dialog.getByText(/Recently removed/u)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(heading).toBeFocused();
  await page.reload();
  await openStories(page);
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
});

test('an article that came with the page and was taken out can be put back later', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page
    .getByRole('button', { name: /^Remove .*\.txt/u })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await expectArticles(page, 4);
  await page.reload();
  await expectArticles(page, 4);
  const dialog = await openStories(page);
  await dialog.getByRole('button', { name: /^Put back 1 article/u }).click();
  await expect(dialog.getByText('5 articles · comes with Sourceline')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectArticles(page, 5);
});

/** In the page: forty stories, as forty visits would have left them. */
const FORTY = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('sourceline /');
  opening.onsuccess = () => {
    const tx = opening.result.transaction('stories', 'readwrite');
    for (let n = 10; n < 50; n += 1) {
      const at = '2021-03-04T10:00:' + n + '.000Z';
      const name = n % 3 ? 'Harbour ' + n : 'Everything that nine newspapers told of the harbour in winter number ' + n + ', Donaudampfschifffahrtsgesellschaftskapitänswitwenversammlung included';
      tx.objectStore('stories').put({ slug: 'harbour-' + n, name, created: at, changed: at });
    }
    tx.oncomplete = () => { opening.result.close(); resolve(); };
    tx.onabort = () => reject(tx.error);
  };
})`;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme });

    test('forty stories with long names fit, and axe finds nothing', async ({ explorer }) => {
      await explorer.open();
      const { page } = explorer;
      // For who only reads there is no database; the list makes one.
      await expect((await openStories(page)).getByRole('listitem')).toHaveCount(1);
      await page.evaluate(FORTY);
      await page.reload();
      const dialog = await openStories(page);
      await expect(dialog.getByRole('listitem')).toHaveCount(41);
      expect(await explorer.objections()).toEqual([]);
      const [wide, room] = await dialog.evaluate(({ scrollWidth, clientWidth }) => [
        scrollWidth,
        clientWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      const name = dialog.getByRole('link', { name: /number 48/u });
      const cut = await name.evaluate((link) => link.scrollHeight - link.clientHeight);
      expect(cut).toBeLessThanOrEqual(0);
      await dialog.getByRole('link', { name: /number 48/u }).click();
      await expect(page.getByText('This story has no articles yet.')).toBeVisible();
      expect(await explorer.objections()).toEqual([]);
    });
  });
}

/** Many words about one pier. */
const longFile = (times: number) => ({
  name: 'long.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `Pier closes\n\nMarch 4, 2021\n\n${'The pier “stays” closed. '.repeat(times)}`,
  ),
});

test('what the browser has no room for is said before it is added', async ({ explorer }) => {
  const { page } = explorer;
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_000_000 });
  });
  await explorer.open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  await filesField(page).setInputFiles(longFile(36_000));
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(
    dialog.getByText(/long\.txt needs 1\.8 MB, and the browser has room for 1 MB/u).first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expectArticles(page, 5);
});

test('a browser that is full says so of a change, and the change is not lost', async ({
  explorer,
  baseURL,
}) => {
  const { page } = explorer;
  const cdp = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  const limitRoom = (quotaSize: number) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await limitRoom(120_000);
  await explorer.open();
  await createStory(page, 'Pier');
  await page.getByRole('button', { name: 'Add articles' }).first().click();
  await filesField(page).setInputFiles(longFile(1500));
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  await expect(dialog.getByText('1 added')).toBeVisible();
  await page.keyboard.press('Escape');
  const notice = page.getByRole('alert').filter({ hasText: 'no room left' });
  await expect(notice).toContainText('Not saved: articles of “Pier”');
  await expectArticles(page, 1);
  expect(await explorer.objections()).toEqual([]);
  await limitRoom(100_000_000);
  // The browser remembers for some seconds how much room there was.
  await expect(async () => {
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toBeHidden({ timeout: 2000 });
  }).toPass();
  await page.reload();
  await expectArticles(page, 1);
});
