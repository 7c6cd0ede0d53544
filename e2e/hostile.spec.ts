import { writeFileSync } from 'node:fs';
import { fileOf, newsPage, openAdding, summaryOf, type HandedFile } from './adding.ts';
import { expect, test } from './explorer.ts';

const OUTSIDE = 'https://outside.example';

/** Everything that a page can try: none of it may run, be asked for, or lead away. */
const ATTACK = `<script>globalThis.__pwned = 1; alert(1); location = '${OUTSIDE}'</script>
<script src="${OUTSIDE}/a.js"></script><img src="${OUTSIDE}/a.png" onerror="globalThis.__pwned = 2">
<svg onload="globalThis.__pwned = 3"><script>globalThis.__pwned = 4</script><image href="${OUTSIDE}/a.svg"/></svg>
<iframe src="${OUTSIDE}"></iframe><iframe srcdoc="<script>parent.__pwned = 5</script>"></iframe>
<object data="${OUTSIDE}"></object><embed src="${OUTSIDE}"><video src="${OUTSIDE}" autoplay></video>
<form action="${OUTSIDE}" id="f"><input autofocus onfocus="globalThis.__pwned = 6"></form>
<a href="javascript:globalThis.__pwned = 7">more</a><details open ontoggle="globalThis.__pwned = 8">x</details>
<style>@import url(${OUTSIDE}/a.css); body { background: url(${OUTSIDE}/b.png) }</style>
<math><mtext><img src=x onerror="globalThis.__pwned = 9"></mtext></math><template><img src=x onerror="globalThis.__pwned = 10"></template>`;

const HEAD = `<base href="${OUTSIDE}/"><meta http-equiv="refresh" content="0;url=${OUTSIDE}">
<link rel="stylesheet" href="${OUTSIDE}/a.css"><link rel="preload" as="image" href="${OUTSIDE}/c.png">
<link rel="canonical" href="javascript:globalThis.__pwned = 11">
<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"<img src=x onerror='globalThis.__pwned = 12'>"},"__proto__":{"polluted":1}}</script>`;

const attack = newsPage('Ferry <b onmouseover="x()">runs</b> again', ATTACK).replace(
  '<head>',
  `<head>${HEAD}`,
);

const FILES: readonly (readonly [HandedFile, RegExp])[] = [
  [fileOf('empty.txt', ''), /empty\.txt has no text in it/u],
  [
    fileOf('blank.html', '<html><body><script>1</script></body></html>'),
    /blank\.html has no text/u,
  ],
  [fileOf('note.docx', 'PK\u0003\u0004 word/document.xml'), /note\.docx is a Word document/u],
  [fileOf('report.pdf', '%PDF-1.7\n'), /report\.pdf is a PDF/u],
  [fileOf('photo.txt', Buffer.from([137, 80, 78, 71, 13, 10, 0, 1])), /photo\.txt is a picture/u],
  [
    fileOf('noise.txt', Buffer.from('\u0001\u0002\u0000\u0003'.repeat(99))),
    /noise\.txt is not text/u,
  ],
  [fileOf('deep.html', '<div>'.repeat(100_000)), /deep\.html has more markup/u],
  [fileOf('tags.html', '<b>'.repeat(3_400_000)), /tags\.html has more markup/u],
  [fileOf('bomb.html', `<p>${'word '.repeat(2_000_000)}`), /bomb\.html has 10 MB, and the most/u],
  [fileOf('long.txt', 'word '.repeat(1_100_000)), /long\.txt has 5\.5 MB, and the most is 5 MB/u],
];

const TAKEN: readonly HandedFile[] = [
  fileOf('attack.html', attack),
  fileOf(
    'navigation.html',
    '<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><ul><li>Sign in</li></ul>',
  ),
  fileOf(
    'german.txt',
    `Brücke gesperrt\n\n${'Die Brücke über den Fluss wurde am Dienstag gesperrt, sagte der Bürgermeister der Stadt, und niemand weiß, wann sie wieder für den Verkehr geöffnet wird. '.repeat(4)}`,
  ),
  fileOf(
    'declared.html',
    Buffer.concat([
      Buffer.from('<!doctype html><meta charset="windows-1251"><title>x</title><p>'),
      Buffer.from([0xcc, 0xe8, 0xf0, 0x20, 0xec, 0xe8, 0xf0]),
    ]),
  ),
  fileOf('repeated.txt', 'The ferry left. '.repeat(5_000)),
  fileOf('good.txt', 'Pier closed\n\nThe pier was closed on Monday.'),
];

test('hostile files run nothing and fetch nothing; each is told, the others are taken', async ({
  explorer,
}) => {
  test.setTimeout(180_000);
  await explorer.open();
  const { page } = explorer;
  const events: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push('dialog')));
  page.on('popup', () => events.push('popup'));
  page.on('framenavigated', () => events.push('navigated'));
  page.on('frameattached', () => events.push('frame'));
  const dialog = await openAdding(page);
  await dialog.getByLabel('Files to add').setInputFiles([...FILES.map(([file]) => file), ...TAKEN]);
  await expect(summaryOf(dialog)).toContainText('6 added,', { timeout: 120_000 });
  for (const [, words] of FILES) await expect(dialog.getByText(words)).toBeVisible();
  await expect(dialog.getByText('declared.html was read as Windows-1251.')).toBeVisible();
  const row = (name: string) => dialog.getByRole('listitem').filter({ hasText: name });
  await expect(row('attack.html')).toContainText('Ferry runs again', { timeout: 90_000 });
  await expect(row('attack.html').getByRole('link')).toHaveCount(0);
  await expect(row('attack.html').getByLabel('Outlet')).toHaveValue('Harbour Gazette');
  await expect(row('good.txt')).toContainText('Pier closed');
  await expect(row('german.txt')).toContainText(/English/u);
  expect(await page.evaluate(() => Reflect.get(globalThis, '__pwned'))).toBeUndefined();
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(events).toEqual([]);
});

test('a hostile page in the clipboard is text', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const dialog = await openAdding(page);
  // What other programs put there; a browser would clean it.
  await dialog.getByRole('textbox', { name: /paste an article/u }).evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    // Past React, which watches the field's own property.
    Reflect.set(HTMLTextAreaElement.prototype, 'value', 'Ferry runs again', field);
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, attack);
  await dialog.getByRole('button', { name: 'Add this text' }).click();
  const row = dialog.getByRole('listitem').filter({ hasText: /pasted-\d+\.html/u });
  await expect(row).toContainText('Ferry runs again', { timeout: 30_000 });
  expect(await page.evaluate(() => Reflect.get(globalThis, '__pwned'))).toBeUndefined();
});

test('fifty megabytes are refused by their size', async ({ explorer }, info) => {
  const path = info.outputPath('huge.html');
  writeFileSync(path, Buffer.alloc(50_000_000, '<p>word</p>'));
  await explorer.open();
  const dialog = await openAdding(explorer.page);
  await dialog.getByLabel('Files to add').setInputFiles(path);
  await expect(dialog.getByText('huge.html has 50 MB, and the most is 20 MB.')).toBeVisible();
  await expect(summaryOf(dialog)).toContainText('0 added, 1 skipped: too large.');
});

/** Each costs the search some hundredths of a second: together many seconds on any machine. */
const NESTED = `${'<div>'.repeat(150)}Words of a page, long enough to count.${'</div>'.repeat(150)}`;

test('a page that takes too long keeps its words, and the next one is read', async ({
  explorer,
}) => {
  test.setTimeout(120_000);
  const { page } = explorer;
  await page.clock.install();
  // Tells when the words of a page have come, and the search for its article goes on.
  await page.addInitScript(() => {
    class Watched extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ draft?: boolean }>) => {
          if (data.draft === true) Reflect.set(globalThis, '__drafted', true);
        });
      }
    }
    Reflect.set(globalThis, 'Worker', Watched);
  });
  await explorer.open();
  const dialog = await openAdding(page);
  await dialog
    .getByLabel('Files to add')
    .setInputFiles([
      fileOf('slow.html', newsPage('Slow', NESTED.repeat(450))),
      fileOf('ferry.html', newsPage('Ferry runs again')),
    ]);
  await page.waitForFunction(() => Reflect.get(globalThis, '__drafted') === true);
  await page.clock.fastForward('00:20');
  await expect(summaryOf(dialog)).toContainText('2 added.', { timeout: 90_000 });
  await expect(dialog.getByText(/No article was told apart in slow\.html/u)).toBeVisible();
});
