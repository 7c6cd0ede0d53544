import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addFiles, expectArticles } from './keeping.ts';

/*
 * A folder of articles as a site of its own: in a subfolder of one host, and inside a page of another.
 */
test.describe.configure({ mode: 'serial' });

const HEADLINE = 'Cracked bridge to stay shut, mayor says';
const ARTICLES: Readonly<Record<string, string>> = {
  'gazette.txt': `Harbour bridge stays closed after inspectors find cracks

By Ines Okafor, Harbour Gazette

May 4, 2021

The harbour bridge was closed on Monday after inspectors found cracks in two pillars.

"We will not open it before the summer," said Tomas Lindqvist, the mayor, on Tuesday.
`,
  'courier.md': `${HEADLINE}

Published 5 May 2021

The mayor, Tomas Lindqvist, said on Tuesday that the bridge would not open before the summer.
Inspectors had closed the bridge on Monday after they found cracks in two pillars.
`,
};

/** What their publisher says of the first: a correction, as a story file holds it. */
const CORRECTIONS = [
  {
    id: 'c1',
    clock: 1,
    at: '2021-05-06T10:00:00Z',
    deed: {
      kind: 'change',
      change: {
        kind: 'article-outlet',
        content: `sha256-${createHash('sha256')
          .update(ARTICLES['gazette.txt'] ?? '')
          .digest('hex')
          .slice(0, 24)}`,
        outlet: 'Evening Gazette',
      },
    },
  },
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

/** What `npm run build` says, without what npm itself says, and whether it succeeds. */
function publish(folder: string, out: string): { readonly ok: boolean; readonly says: string } {
  const command = ['--import', 'tsx', 'src/build/build.ts', '--story', folder, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { ok: status === 0, says: stderr };
}

/** Serves a folder under a path, and nothing else; or one page whatever is asked. */
async function serve(answer: (path: string) => readonly [string, Buffer] | undefined) {
  const server = createServer(({ url = '' }, response) => {
    const found = answer(url.split('?')[0] ?? '');
    response.writeHead(found ? 200 : 404, { 'content-type': found?.[0] ?? 'text/plain' });
    response.end(found?.[1]);
  });
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  const address = server.address();
  servers.push(server);
  return `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
}

const servers: Server[] = [];
let site = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  const files = { ...ARTICLES, 'corrections.json': JSON.stringify(CORRECTIONS) };
  expect(publish(folderOf(files), out)).toMatchObject({ ok: true });
  const host = await serve((path) => {
    if (!path.startsWith('/a/b/')) return undefined;
    const file = path === '/a/b/' ? 'index.html' : path.slice('/a/b/'.length);
    try {
      return [TYPES[extname(file)] ?? 'application/octet-stream', readFileSync(join(out, file))];
    } catch {
      return undefined;
    }
  });
  site = `${host}/a/b/`;
});

test.afterAll(() => {
  for (const server of servers) server.close();
});

/** What went wrong on a page, and what it asked of anybody but the site. */
function watch(page: Page): { readonly troubles: string[]; readonly asked: string[] } {
  const [troubles, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(site)) troubles.push(`asked ${request.url()}`);
  });
  return { troubles, asked };
}

test('works from a subfolder, under its own name, without starting the parser', async ({
  page,
}) => {
  const { troubles, asked } = watch(page);
  await page.goto(site);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await expect(page).toHaveTitle(`${HEADLINE} · Sourceline`);
  const rows = page.getByRole('listbox', { name: 'Events' }).getByRole('option');
  await expect(rows.nth(1)).toBeVisible();
  await rows.first().click();
  await expect(page.getByRole('complementary', { name: 'Event' })).toContainText('pillars');
  await expect(page.locator('.vis-item').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('what its publisher corrected stays so when a reader adds an article', async ({ page }) => {
  await page.goto(site);
  const facet = page.getByRole('checkbox', { name: /Evening Gazette/u });
  const bar = page.getByRole('region', { name: 'Corrections' });
  await expect(facet).toBeVisible();
  await expect(bar).toContainText('1 correction');
  await addFiles(page, 'aldport');
  await expectArticles(page, 3);
  await expect(facet).toBeVisible();
  await expect(bar).toContainText('1 correction');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(facet).toHaveCount(0);
});

test('a preview of a link tells which story it is', async ({ request }) => {
  const html = await (await request.get(site)).text();
  expect(html).toContain(`<title>${HEADLINE} · Sourceline</title>`);
  expect(html).toMatch(new RegExp(`og:title"\\s+content="${HEADLINE}"`));
  expect(html).toMatch(new RegExp(`name="description"\\s+content="${HEADLINE}`));
});

test('inside another page: timeline, list and event, and a link to all the rest', async ({
  page,
}) => {
  const { troubles } = watch(page);
  const host = await serve(() => [
    'text/html',
    Buffer.from(`<iframe title="Story" src="${site}?embed" width="1000" height="700"></iframe>`),
  ]);
  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  await frame.getByRole('listbox', { name: 'Events' }).getByRole('option').first().click();
  await expect(frame.getByRole('complementary', { name: 'Event' })).toContainText('pillars');
  await expect(frame.locator('.vis-item').first()).toBeVisible();
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  await expect(frame.getByRole('button', { name: /Add articles|Export|Theme|Keys/u })).toHaveCount(
    0,
  );
  const link = frame.getByRole('link', { name: 'Open in Sourceline' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
  const opening = page.context().waitForEvent('page');
  await link.click();
  const whole = await opening;
  await expect(whole.getByRole('searchbox')).toBeVisible();
  await expect(whole.getByRole('complementary', { name: 'Event' })).toContainText('pillars');
  expect(new URL(whole.url()).searchParams.has('embed')).toBe(false);
  expect(troubles.filter((trouble) => !trouble.startsWith(`asked ${host}`))).toEqual([]);
});

for (const [what, files, says] of [
  ['an empty folder', {}, /has no article/u],
  ['a file that is no text', { 'a.txt': 'A story.', 'b.txt': '\0\0\0\0' }, /b\.txt: is no text/u],
] as const)
  test(`${what} is told, and nothing is built`, () => {
    const told = publish(folderOf(files), mkdtempSync(join(tmpdir(), 'site-')));
    expect(told.ok).toBe(false);
    expect(told.says).toMatch(says);
    expect(told.says.trim().split('\n')).toHaveLength(1);
  });
