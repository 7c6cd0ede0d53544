import { createHash } from 'node:crypto';
import { drop, NAME, storyIn, take } from './exporting.ts';
import { expect, test } from './explorer.ts';

test.beforeEach(() => test.slow());

test('a story file dropped onto another page gives the same story and the same view', async ({
  explorer,
  browser,
  baseURL,
}) => {
  await explorer.open('?only=differs&tab=quotes&lanes=person');
  const json = await take(explorer.page, /Story \(JSON\)/u);
  const file = await take(explorer.page, /Story file/u);
  expect(file.name).toBe(`${NAME}.sourceline.json`);
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('tab', { name: /Events/u })).toBeVisible();
  await drop(page, file.name, file.text);
  await expect.poll(() => new URL(page.url()).searchParams.get('tab')).toBe('quotes');
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('only')).toBe('differs');
  expect(searchParams.get('lanes')).toBe('person');
  expect(searchParams.get('story')).toBeTruthy();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(storyIn(await take(page, /Story \(JSON\)/u))).toEqual(storyIn(json));
  await page.reload();
  await expect(page.getByRole('tab', { name: /Quotes/u })).toHaveAttribute('aria-selected', 'true');
  await context.close();
});

const ARTICLE = { id: 'a', file: 'a.txt', text: 'Bridge shut\n\nThe bridge was shut on Tuesday.' };
const FILE = { format: 'sourceline', version: 1, name: '', articles: [ARTICLE], log: [], view: '' };
const AT = '2026-01-02T03:04:05Z';
const dated = (event: object) => [
  {
    id: '1',
    clock: 1,
    at: AT,
    deed: { kind: 'change', change: { kind: 'event-date', event, edtf: '2021' } },
  },
];

test('corrections travel with the story, and are told in what is taken from there', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const content = `sha256-${createHash('sha256').update(ARTICLE.text).digest('hex').slice(0, 24)}`;
  const change = { kind: 'article-outlet', content, outlet: 'Harbour Gazette' };
  const log = [{ id: '1', clock: 1, at: AT, deed: { kind: 'change', change, note: 'by phone' } }];
  await drop(page, 'bridge.sourceline.json', JSON.stringify({ ...FILE, name: 'Bridges', log }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bridges');
  const { articles, corrections } = storyIn(await take(page, /Story \(JSON\)/u));
  expect(articles).toMatchObject([{ outlet: { id: 'outlet:harbour-gazette', basis: 'given' } }]);
  expect(corrections).toMatchObject([{ kind: 'article-outlet', note: 'by phone' }]);
  expect((await take(page, /Chronology/u)).text).toContain('*Corrected: outlet (by phone).*');
  const again = await take(page, /Story file/u);
  expect(again.name).toBe('bridges.sourceline.json');
  expect(JSON.parse(again.text)).toEqual({ ...FILE, name: 'Bridges', log });
});

const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
  ['half a file', JSON.stringify(FILE).slice(0, -20), /cut off/u],
  ['another JSON', '{"hello":1}', /no Sourceline story/u],
  ['a later version', JSON.stringify({ ...FILE, version: 2 }), /newer Sourceline/u],
  [
    'prototype keys',
    JSON.stringify(FILE).replace('"file"', '"__proto__":{"hurt":1},"file"'),
    /“__proto__”/u,
  ],
  [
    'the same id twice',
    JSON.stringify({ ...FILE, articles: [ARTICLE, ARTICLE] }),
    /two of its articles/u,
  ],
  [
    'numbers for words',
    JSON.stringify({ ...FILE, articles: [{ ...ARTICLE, text: 7 }] }),
    /damaged/u,
  ],
  [
    'foreign ids',
    JSON.stringify({
      ...FILE,
      log: dated({ content: 'sha256-0', start: 0, end: 6, exact: 'Bridge' }),
    }),
    /does not hold/u,
  ],
  ['brackets without bottom', '['.repeat(300_000), /cut off/u],
  ['fifty megabytes', ' '.repeat(50_000_001), /50 MB at most/u],
];

test('hostile story files each get their sentence, and nothing else happens', async ({
  explorer,
}) => {
  await explorer.open();
  const { page, rows } = explorer;
  const before = await rows.count();
  const address = page.url();
  for (const [, text, sentence] of HOSTILE) {
    // oxlint-disable no-await-in-loop -- one file after the other
    await drop(page, 'hostile.sourceline.json', text);
    await expect(page.getByRole('dialog').getByText(sentence)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // oxlint-enable no-await-in-loop
  }
  expect(page.url()).toBe(address);
  await expect(rows).toHaveCount(before);
  expect(await page.evaluate(() => Reflect.get({}, 'hurt'))).toBeUndefined();
});
