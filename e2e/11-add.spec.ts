import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, newsPage, openAdding, summaryOf } from './adding.ts';
import { expect, test } from './explorer.ts';

const HEADED = `---
outlet: Quay Courier
published: 2021-03-05
url: https://courier.example/ferry
title: Ferry sails
---
Ferry sails at last

The ferry left the harbour on Thursday.
`;

test('files of several kinds at once, a copy and an empty one among them', async ({ explorer }) => {
  await explorer.open();
  const dialog = await openAdding(explorer.page);
  await dialog
    .getByLabel('Files to add')
    .setInputFiles([
      fileOf('headed.txt', HEADED),
      fileOf('copy.txt', 'FERRY SAILS AT LAST\r\n\r\nThe ferry  left the harbour on Thursday.'),
      fileOf('empty.txt', ''),
      fileOf(
        'marked.md',
        '# Pier rebuilt\n\nThe [pier](https://a.example/2019/01/01/) was **rebuilt** on Friday.',
      ),
      fileOf('ferry.html', newsPage('Ferry runs again')),
      fileOf('old.txt', Buffer.from('\ufeffCafé opens\n\nThe café opened on Monday.', 'utf16le')),
    ]);
  await expect(summaryOf(dialog)).toContainText(
    '4 added, 1 duplicate of headed.txt, 1 skipped: no text.',
  );
  await expect(dialog.getByText('old.txt was read as UTF-16.')).toBeVisible();
  const row = (file: string) => dialog.getByRole('listitem').filter({ hasText: file });
  await expect(row('headed.txt').getByLabel('Outlet')).toHaveValue('Quay Courier');
  await expect(row('headed.txt').getByLabel('Published')).toHaveValue('2021-03-05');
  await expect(row('headed.txt').getByRole('link', { name: 'Ferry sails' })).toHaveAttribute(
    'rel',
    'noopener noreferrer nofollow',
  );
  await expect(row('ferry.html').getByLabel('Outlet')).toHaveValue('Harbour Gazette');
  await expect(row('ferry.html').getByLabel('Published')).toHaveValue('2021-03-03');
  await expect(row('marked.md')).toContainText('Pier rebuilt');
  await expect(row('marked.md')).not.toContainText('#');
  expect(await explorer.objections()).toEqual([]);
  await explorer.page.keyboard.press('Escape');
  await explorer.tab(/Articles/u).click();
  await expect(explorer.page.getByRole('tabpanel').getByText('Ferry runs again')).toBeVisible();
  // What was told once is not told again of what is added next.
  await expect(summaryOf(await openAdding(explorer.page))).toBeEmpty();
});

test('on the story that comes with the page, articles make a story of their own by default', async ({
  explorer,
}) => {
  const { page, query } = explorer;
  await explorer.open();
  await page.getByRole('button', { name: 'Add articles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  const chosen = dialog
    .getByRole('group', { name: 'Add to' })
    .getByRole('button', { pressed: true });
  await expect(chosen).toHaveText('A new story');
  await dialog.getByLabel('Files to add').setInputFiles(fileOf('headed.txt', HEADED));
  await expect(summaryOf(dialog)).toContainText('1 added.');
  await expect(chosen).toHaveText('This story');
  await dialog
    .getByLabel('Files to add')
    .setInputFiles(fileOf('next.txt', 'Pier closed\n\nThe pier was closed on Monday.'));
  await expect(dialog.getByRole('heading', { name: 'Articles of the story (2)' })).toBeVisible();
  await expect.poll(() => query().get('story')).not.toBeNull();
});

test('a folder: its articles are taken, what lies beside them is counted', async ({
  explorer,
}, info) => {
  const folder = info.outputPath('story');
  mkdirSync(join(folder, 'day two', 'ferry_files'), { recursive: true });
  writeFileSync(join(folder, 'a.txt'), 'Pier closed\n\nThe pier was closed on Monday.');
  writeFileSync(join(folder, 'day two', 'ferry.html'), newsPage('Ferry runs again'));
  writeFileSync(join(folder, 'day two', 'ferry_files', 'ad.html'), newsPage('Buy a boat'));
  writeFileSync(join(folder, 'photo.png'), Buffer.from([137, 80, 78, 71]));
  writeFileSync(join(folder, '.hidden.txt'), 'Hidden');
  await explorer.open();
  const dialog = await openAdding(explorer.page);
  await dialog.getByLabel('Folder to add').setInputFiles(folder);
  await expect(summaryOf(dialog)).toContainText('2 added, 3 other files left out: not articles.');
});

test('files dropped on the page', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const dropped = await page.evaluateHandle((html) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], 'ferry.html'));
    transfer.items.add(new File(['Pier closed\n\nThe pier was closed on Monday.'], 'pier.txt'));
    return transfer;
  }, newsPage('Ferry runs again'));
  const dialog = page.getByRole('dialog', { name: 'Add articles' });
  // A browser tells of files held over a page again and again, until they are let go.
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    const asked = dialog.getByText('Drop them here, or anywhere on the page');
    await expect(asked).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('dialog', 'drop', { dataTransfer: dropped });
  await expect(summaryOf(dialog)).toContainText('2 added.');
  await expect(dialog.getByText('Drop articles anywhere on the page')).toBeVisible();
});

test('pasted text, then a whole web page from the clipboard', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const dialog = await openAdding(page);
  const field = dialog.getByRole('textbox', { name: /paste an article/u });
  await field.fill('Pier closed\n\nThe pier was closed on Monday.');
  await dialog.getByRole('button', { name: 'Add this text' }).click();
  await expect(summaryOf(dialog)).toContainText('1 added.');
  await expect(field).toHaveValue('');
  await page.evaluate(
    async ([html, text]) => {
      const item = new ClipboardItem({
        'text/html': new Blob([html ?? ''], { type: 'text/html' }),
        'text/plain': new Blob([text ?? ''], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    },
    [newsPage('Ferry runs again'), 'Home Sport Ferry runs again'],
  );
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(dialog.getByRole('group', { name: 'What to read of it' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add this text' }).click();
  const row = dialog.getByRole('listitem').filter({ hasText: /pasted-\d+\.html/u });
  await expect(row).toContainText('Ferry runs again');
  await expect(row).not.toContainText('Sport');
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('cancelled while a page is being read: nothing is added', async ({ explorer }) => {
  await explorer.open();
  const dialog = await openAdding(explorer.page);
  const heading = dialog.getByRole('heading', { name: /Articles of the story/u });
  const before = (await heading.textContent()) ?? '';
  await dialog
    .getByLabel('Files to add')
    .setInputFiles([
      fileOf('a.txt', 'Pier closed\n\nThe pier was closed on Monday.'),
      fileOf('slow.html', newsPage('Slow', '<b>x</b>'.repeat(60_000))),
      fileOf('b.txt', 'Mayor resigns\n\nThe mayor resigned on Monday.'),
    ]);
  const list = dialog.getByRole('list', { name: 'Files handed in' });
  await expect(list.getByRole('listitem')).toContainText([/read$/u, /reading/u, /waiting/u]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(summaryOf(dialog)).toContainText('Cancelled. Nothing was added.');
  await expect(heading).toHaveText(before);
});
