import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { articleRows } from './list-articles.ts';
import { visibleArticles } from './visible-articles.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const rows = (change: Partial<ViewState> = {}) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return articleRows(SAMPLE_STORY, visibleArticles(SAMPLE_STORY, view), view);
};

test('an article with what is known of it and what it gives', () => {
  const [gazette, courier, blog] = rows();
  expect(gazette).toMatchObject({
    headline: 'Harbour bridge closed after inspection',
    published: { date: 'Wed 3 Mar 2021', precision: 'day · stated' },
    events: 2,
    quotes: 1,
    notices: [],
  });
  expect(courier).toMatchObject({
    host: 'example-host.test',
    published: { date: '3 – 5 Mar 2021', precision: 'inferred' },
  });
  expect(blog).toMatchObject({
    published: undefined,
    notices: [{ kind: 'article/no-date', count: 1 }],
  });
});

test('length in words leaves page furniture out', () => {
  const [gazette] = rows();
  expect(gazette?.words).toBe(5 + 3 + 20 + 15 + 10);
});

test('filters: teller, a person whom it names, search; what is shown follows all of them', () => {
  const ids = (change: Partial<ViewState>) => rows(change).map(({ id }) => id);
  expect(ids({ hidden: ['outlet:courier'] })).toEqual(['gazette', 'blog']);
  expect(ids({ people: ['person:tomas-lindqvist'] })).toEqual(['courier']);
  expect(ids({ search: 'repairing' })).toEqual(['courier']);
  const differing = rows({ only: ['differs'] });
  expect(differing.map(({ shown }) => shown)).toEqual([1, 1, 1]);
  expect(differing[0]?.events).toBe(2);
});

test('the search shows the place in the text, unless the headline has it', () => {
  expect(rows({ search: 'inspection' })[0]?.found).toBeUndefined();
  expect(rows({ search: 'residents' })[0]?.found).toEqual({
    words: expect.stringMatching(/^… .*email to residents\./),
    place: at('gazette', 'residents'),
  });
});
