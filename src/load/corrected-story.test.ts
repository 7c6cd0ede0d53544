import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ArticleText } from '../core/model/article.ts';
import type { Change, LogEntry } from '../core/model/correction.ts';
import { PARSED_STORY } from '../testing/parsed-story.ts';
import { anchorOfEvent } from './anchors.ts';
import { contentKeyOf } from './content-key.ts';
import { correctedQuery } from './corrected-story.ts';

const parsed = vi.hoisted(() => vi.fn<(id: string) => void>());
vi.mock('./parse-client.ts', async () => {
  const { parserHere } = await import('../testing/parser-here.ts');
  return parserHere(parsed);
});

const ARTICLES: readonly ArticleText[] = PARSED_STORY.articles.map(({ id, file, text }) => ({
  id,
  file,
  text,
}));

const logOf = (...changes: readonly Change[]): readonly LogEntry[] =>
  changes.map((change, i) => ({
    id: `n${i}`,
    clock: i,
    at: '',
    deed: { kind: 'change', change },
  }));

const client = new QueryClient();
const read = (log: readonly LogEntry[]) => client.fetchQuery(correctedQuery(ARTICLES, log, client));

beforeEach(() => parsed.mockClear());

test('an empty log leaves the story that was read', async () => {
  const one = await read([]);
  expect(one.corrected).toBeUndefined();
  expect((await read([])).story).toBe(one.story);
});

test('what is said of one article reads that one again', async () => {
  await read([]);
  parsed.mockClear();
  const herald = ARTICLES.find(({ id }) => id === 'herald') ?? { text: '' };
  const content = contentKeyOf(herald);
  const log = logOf(
    { kind: 'article-outlet', content, outlet: 'Evening Herald' },
    { kind: 'article-published', content, published: '2021-03-05' },
  );
  const { story, corrected } = await read(log);
  expect(parsed.mock.calls).toEqual([['herald']]);
  expect(story.articles.find(({ id }) => id === 'herald')).toMatchObject({
    outlet: { basis: 'given' },
    published: { edtf: '2021-03-05', basis: 'given' },
  });
  expect(story.corrections?.map(({ target }) => target)).toEqual(['herald', 'herald']);
  expect(corrected?.machine.corrections).toBeUndefined();
  await read([...log]);
  expect(parsed).toHaveBeenCalledTimes(1);
});

test('every event can be called by a telling of its own', async () => {
  const { story } = await read([]);
  for (const event of story.events) {
    const anchor = anchorOfEvent(story, event);
    if (anchor === undefined) throw new Error(event.id);
    const dated = await read(logOf({ kind: 'event-date', event: anchor, edtf: '1999-01-01' }));
    expect(dated.story.corrections).toMatchObject([{ target: event.id }]);
    expect(dated.story.events[0]?.id).toBe(event.id);
  }
});
