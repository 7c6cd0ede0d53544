import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../core/model/article.ts';
import type { Change, Deed, LogEntry } from '../core/model/correction.ts';
import { contentKeyOf } from '../load/content-key.ts';
import type { Edit } from '../store/kept-story.ts';
import { emptyDatabase } from '../testing/fake-database.ts';
import { readStory } from './read-story.ts';

/*
 * A story that was published with corrections, as its readers have it: from the folder through the
 * build and the page's own loading.
 */

const TEXT = 'The harbour bridge was closed on 4 May 2021 after inspectors found cracks in it.\n';
const CLOSED = TEXT.indexOf('closed');
const CHANGES: readonly Change[] = [
  { kind: 'article-outlet', content: contentKeyOf({ text: TEXT }), outlet: 'Harbour Gazette' },
  {
    kind: 'event-date',
    event: {
      content: contentKeyOf({ text: TEXT }),
      start: CLOSED,
      end: CLOSED + 6,
      exact: 'closed',
    },
    edtf: '2021-05-03',
  },
];
const LOG: readonly LogEntry[] = CHANGES.map((change, i) => ({
  id: `c${i}`,
  clock: 7 + i,
  at: '2021-05-05T10:00:00Z',
  deed: { kind: 'change', change },
}));

const parsed = vi.hoisted(() => vi.fn<(id: string) => void>());
vi.mock('../load/parse-client.ts', async () => {
  const { parserHere } = await import('../testing/parser-here.ts');
  return parserHere(parsed);
});

beforeEach(() => {
  emptyDatabase();
  parsed.mockClear();
});

/** A visit to the published page. */
async function visit() {
  vi.resetModules();
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  writeFileSync(join(folder, 'a.txt'), TEXT);
  writeFileSync(join(folder, 'corrections.json'), JSON.stringify(LOG));
  const bundled = JSON.stringify(readStory(folder));
  vi.doMock('virtual:bundled-stories', () => ({
    STORIES: [{ slug: 'harbour', load: () => Promise.resolve(JSON.parse(bundled)) }],
  }));
  const [{ currentStory }, { logQuery }, { addArticles }, { appendToLog }, { copyStory }, store] =
    await Promise.all([
      import('../load/corrected-story.ts'),
      import('../load/log-query.ts'),
      import('../load/change-articles.ts'),
      import('../load/corrections-log.ts'),
      import('../load/stories.ts'),
      import('../store/story-store.ts'),
    ]);
  const client = new QueryClient();
  const read = async (slug = '') => client.fetchQuery(await currentStory(client, slug));
  return {
    read,
    add: (article: ArticleText) => addArticles(client, '', [article]),
    correct: (deed: Deed) => appendToLog(client, '', deed),
    copy: () => copyStory(client, '', 'Mine'),
    edit: (edit: Edit) => store.editStory('harbour', 'corrections', edit),
    log: () => client.fetchQuery(logQuery('')),
  };
}

/** When the bridge was closed, by whom it is told, and which corrections say so. */
async function told({ read }: Awaited<ReturnType<typeof visit>>, slug?: string) {
  const { story } = await read(slug);
  const closed = story.events.find(({ label }) => label.article === 'a' && label.end > CLOSED);
  return {
    date: closed?.edtf,
    outlets: story.outlets.map(({ name }) => name),
    entries: (story.corrections ?? []).map(({ entry }) => entry),
  };
}

const AS_PUBLISHED = { date: '2021-05-03', outlets: ['Harbour Gazette'], entries: ['c0', 'c1'] };

test('it is shown as its publisher corrected it, without the parser', async () => {
  expect(await told(await visit())).toEqual(AS_PUBLISHED);
  expect(parsed).not.toHaveBeenCalled();
});

test('it stays so when a reader adds an article, at once and at the next visit', async () => {
  const first = await visit();
  await first.add({ id: 'b', file: 'b.txt', text: 'The pier was opened on 9 June 2021.' });
  expect(await told(first)).toEqual(AS_PUBLISHED);
  const next = await visit();
  expect((await next.read()).story.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await told(next)).toEqual(AS_PUBLISHED);
});

test('and in a copy', async () => {
  const page = await visit();
  expect(await told(page, await page.copy())).toEqual(AS_PUBLISHED);
});

test('a reader can take back what the publisher corrected: a later entry of their own', async () => {
  const page = await visit();
  await page.correct({ kind: 'undo', entries: ['c1'] });
  expect(await told(page)).toMatchObject({ date: '2021-05-04', entries: ['c0'] });
  expect(parsed).not.toHaveBeenCalled();
  expect(await told(await visit())).toMatchObject({ date: '2021-05-04', entries: ['c0'] });
});

test('what its publisher corrected on this very page is there once', async () => {
  const page = await visit();
  const facts = { slug: 'harbour', name: '', created: '', changed: '' };
  await page.edit(() => ({ facts, articles: [], log: LOG.slice(1) }));
  expect((await page.log()).map(({ id }) => id)).toEqual(['c0', 'c1']);
});
