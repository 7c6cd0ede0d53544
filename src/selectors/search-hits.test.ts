import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { JOINT_STORY } from '../testing/joint-story.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { searchHits } from './search-hits.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const hits = (search: string, change: Partial<ViewState> = {}, story = SAMPLE_STORY) =>
  searchHits(story, { ...DEFAULT_VIEW, search, ...change });

test('all kinds together; an event by its label', () => {
  const event = hits('closed').find(({ kind }) => kind === 'event');
  expect(event).toMatchObject({
    kind: 'event',
    words: 'The council closed the harbour bridge',
    note: 'Tue 2 Mar 2021',
    change: { event: 'e:closed' },
  });
  expect(new Set(hits('wait').map(({ kind }) => kind))).toEqual(
    new Set(['event', 'quote', 'article']),
  );
});

test('a quote opens at its place, under the name of who says it', () => {
  const quote = hits('another day').find(({ kind }) => kind === 'quote');
  expect(quote).toMatchObject({
    words: '“We could not wait another day,”',
    note: 'Ines Okafor',
    change: { reader: at('gazette', 'We could not wait another day,') },
  });
});

test('a quote of two is found by either name, and told under both', () => {
  const quote = hits('lindqvist', {}, JOINT_STORY).find(({ kind }) => kind === 'quote');
  expect(quote?.note?.split(', ').toSorted()).toEqual(['Ines Okafor', 'Tomas Lindqvist']);
});

test('other filters hold; nothing asked, nothing found', () => {
  expect(hits('council', { hidden: ['outlet:harbour-gazette'] }).map(({ id }) => id)).not.toContain(
    'gazette',
  );
  expect(hits('')).toEqual([]);
  expect(hits('zeppelin')).toEqual([]);
});

test('an article is shown by what it tells, and by the page around that only where nothing else has the word', () => {
  const page = 'News > Ferries > Sport\n\n';
  const articles = SAMPLE_STORY.articles
    .filter(({ id }) => id === 'blog')
    .map((article) => {
      const text = `${page}No ferries today\n\nThe ferries lie in the harbour.`;
      const told = text.indexOf('The ferries');
      return {
        ...article,
        text,
        headline: null,
        sections: [
          { article: 'blog', start: 0, end: page.trimEnd().length, kind: 'boilerplate' as const },
          { article: 'blog', start: told, end: text.length, kind: 'body' as const },
        ],
      };
    });
  const found = (search: string) => {
    const story = { ...SAMPLE_STORY, articles, events: [], quotes: [], people: [] };
    const hit = searchHits(story, { ...DEFAULT_VIEW, search }).find(({ id }) => id === 'blog');
    const { start = 0, end = 0 } = hit?.change.reader ?? {};
    return [hit?.words.slice(0, 11), articles[0]!.text.slice(start, end), start];
  };
  expect(found('ferries')).toEqual(['The ferries', 'ferries', page.length + 22]);
  expect(found('sport')).toEqual([page.slice(0, 11), 'Sport', 17]);
});
