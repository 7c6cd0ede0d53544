import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './explorer.ts';
import { addToThis } from './adding.ts';
import {
  addFiles,
  articleFile,
  createStory,
  expectArticles,
  filesField,
  keptFiles,
  openStories,
} from './keeping.ts';

// Each reads the story several times over, some in two tabs.
test.beforeEach(() => test.slow());

test('what is added to the bundled story is there after a reload, and so is what is taken out', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  await addFiles(page, 'aldport');
  await expectArticles(page, 6);
  await page.reload();
  await expectArticles(page, 6);
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('button', { name: 'Remove aldport.txt' }).click();
  await expect(page.getByText('aldport.txt was taken out of the story.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectArticles(page, 5);
  await page.reload();
  await expectArticles(page, 5);
});

test('an own story has its address, and is there after a reload', async ({ explorer }) => {
  await explorer.open();
  const { page, rows } = explorer;
  await createStory(page, 'Pier closures');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('no articles yet');
  await addFiles(page, 'aldport', 'brinmouth');
  await expectArticles(page, 2);
  const address = page.url();
  await page.reload();
  await expectArticles(page, 2);
  await expect(rows.first()).toBeVisible();
  await page.goto('/');
  await expectArticles(page, 5);
  await page.goto(address);
  await expectArticles(page, 2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pier closures');
});

async function secondTab(context: BrowserContext, path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('tab', { name: /Events/u })).toBeVisible();
  return page;
}

test('another tab sees each change, and two that add at once lose nothing', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const other = await secondTab(page.context());
  await addFiles(page, 'aldport');
  await expectArticles(other, 6);
  await Promise.all([addFiles(page, 'brinmouth', 'corriff'), addFiles(other, 'dunsea', 'elmby')]);
  await expectArticles(page, 10);
  await expectArticles(other, 10);
  await other.reload();
  await expectArticles(other, 10);
});

test('a story that another tab makes, renames or removes is so in this one', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  await createStory(page, 'Pier closures');
  const other = await page.context().newPage();
  await other.goto('/');
  const dialog = await openStories(other);
  await dialog.getByRole('button', { name: 'Rename: Pier closures' }).click();
  await other.keyboard.type('Storm at sea');
  await other.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Storm at sea');
  await dialog.getByRole('button', { name: 'Remove: Storm at sea' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('was removed');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('no articles yet');
  await expect(dialog.getByRole('link', { name: 'Storm at sea' })).toBeVisible();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an own story opens, and takes more', async ({ explorer }) => {
    await explorer.open();
    const { page } = explorer;
    await page.evaluate(() => navigator.serviceWorker.ready);
    await createStory(page, 'Pier closures');
    await addFiles(page, 'aldport');
    await expectArticles(page, 1);
    await page.context().setOffline(true);
    await page.reload();
    await expectArticles(page, 1);
    await addFiles(page, 'brinmouth');
    await expectArticles(page, 2);
    await page.reload();
    await expectArticles(page, 2);
  });
});

test('where nothing may be stored the page works, and says that it will not last', async ({
  explorer,
}) => {
  const { page } = explorer;
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await explorer.open();
  await expectArticles(page, 5);
  await expect(page.getByText('keeps nothing here')).toBeHidden();
  await addFiles(page, 'aldport');
  await expectArticles(page, 6);
  await expect(page.getByText(/keeps nothing here.*until you close this page/u)).toBeVisible();
  await createStory(page, 'Pier closures');
  await addFiles(page, 'brinmouth', 'corriff');
  await expectArticles(page, 2);
  const dialog = await openStories(page);
  await dialog.getByRole('link', { name: 'Tracked journalists' }).click();
  await expectArticles(page, 6);
});

/** To be run in the page: `act` comes before each thing that is written; n counts them. */
const beforePut = (act: string): string => `{
  const put = IDBObjectStore.prototype.put;
  let n = 0;
  IDBObjectStore.prototype.put = function (...args) {
    n += 1;
    ${act}
    return put.apply(this, args);
  };
}`;

/** Of three things the second finds no room, until there is some. */
const NO_ROOM = beforePut(
  "if (!window.room && n % 3 === 2) throw new DOMException('no room', 'QuotaExceededError');",
);

test('without room nothing is half kept, memory has it all, and it can be tried again', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  await addFiles(page, 'aldport');
  await expectArticles(page, 6);
  await page.evaluate(NO_ROOM);
  await addFiles(page, 'brinmouth', 'corriff', 'dunsea');
  await expectArticles(page, 9);
  const notice = page.getByRole('alert').filter({ hasText: 'no room left' });
  await expect(notice).toContainText('Not saved: articles of “Tracked journalists”');
  expect(await keptFiles(page)).toEqual(['aldport.txt']);

  await notice.getByRole('button', { name: 'Stories' }).click();
  await expect(page.getByRole('dialog', { name: 'Stories' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate('window.room = true');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toBeHidden();
  expect(await keptFiles(page)).toHaveLength(4);
  await page.reload();
  await expectArticles(page, 9);
});

/** The third thing is never written: the page stands still. */
const STAND_STILL = beforePut('if (n === 3) for (;;);');

test('a page that dies in the middle of a write leaves all of it or nothing', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const context = page.context();
  await addFiles(page, 'aldport');
  const dying = await secondTab(context);
  await dying.evaluate(STAND_STILL);
  await dying.getByRole('button', { name: 'Add articles' }).click();
  await addToThis(dying.getByRole('dialog', { name: 'Add articles' }));
  const names = ['brinmouth', 'corriff', 'dunsea', 'elmby', 'farrow'];
  // The page stands still before it can answer that the files were taken.
  const answer = filesField(dying).setInputFiles(names.map(articleFile));
  answer.catch(() => undefined);
  await expect.poll(() => isStill(dying)).toBe(true);
  await dying.close();
  await page.reload();
  await expectArticles(page, 6);
  expect(await keptFiles(page)).toEqual(['aldport.txt']);
  await addFiles(page, 'brinmouth', 'corriff');
  await expectArticles(page, 8);
  await page.reload();
  await expectArticles(page, 8);
});

/** Whether the page answers no more: not within a second. */
const isStill = (page: Page): Promise<boolean> =>
  Promise.race([
    page.evaluate('true').then(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(true), 1000);
    }),
  ]);
