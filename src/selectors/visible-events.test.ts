import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { isUndated, visibleEvents } from './visible-events.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const shown = (change: Partial<ViewState>): readonly string[] =>
  visibleEvents(SAMPLE_STORY, { ...DEFAULT_VIEW, ...change }).map(({ id }) => id);

const ALL = ['e:warned', 'e:closed', 'e:repairs', 'e:unknown'];

test('without filters: every event, in date order, undated ones last', () => {
  expect(shown({})).toEqual(ALL);
  const backwards = { ...SAMPLE_STORY, events: SAMPLE_STORY.events.toReversed() };
  expect(visibleEvents(backwards, DEFAULT_VIEW).map(({ id }) => id)).toEqual(ALL);
});

test('an event stays while one of its tellers is on', () => {
  expect(shown({ hidden: ['outlet:courier'] })).toEqual(['e:warned', 'e:closed', 'e:unknown']);
  expect(shown({ hidden: ['outlet:courier', 'blog'] })).toEqual(['e:warned', 'e:closed']);
  expect(shown({ hidden: ['outlet:courier', 'blog', 'outlet:harbour-gazette'] })).toEqual([]);
});

test('people add up; people and cited outlets narrow each other', () => {
  expect(shown({ people: ['person:ines-okafor'] })).toEqual(['e:closed']);
  expect(shown({ people: ['person:ines-okafor', 'person:tomas-lindqvist'] })).toEqual([
    'e:closed',
    'e:repairs',
  ]);
  expect(shown({ people: ['person:tomas-lindqvist'], cited: ['outlet:harbour-gazette'] })).toEqual(
    [],
  );
});

test('show only', () => {
  expect(shown({ only: ['differs'] })).toEqual(['e:closed']);
  expect(shown({ only: ['quotes'] })).toEqual(['e:closed']);
  expect(shown({ only: ['single'] })).toEqual(['e:warned', 'e:repairs', 'e:unknown']);
  expect(shown({ only: ['single', 'quotes'] })).toEqual([]);
});

test('search narrows events by label, passage, quote and person', () => {
  expect(shown({ search: 'repair' })).toEqual(['e:repairs']);
  expect(shown({ search: 'THREE pillars' })).toEqual(['e:closed']);
  expect(shown({ search: 'another day' })).toEqual(['e:closed']);
  expect(shown({ search: 'lindqvist' })).toEqual(['e:repairs']);
  expect(shown({ search: 'zeppelin' })).toEqual([]);
  expect(shown({ search: ' … ' })).toEqual(ALL);
});

test('"by" a day stands at that day; of two that start together the shorter is first', () => {
  const [event] = SAMPLE_STORY.events;
  if (event === undefined) throw new Error('the sample has events');
  const dated = (id: string, earliest: string | null, latest: string | null) => ({
    ...event,
    id,
    earliest,
    latest,
  });
  const events = [
    dated('since', '2021-03-02', null),
    dated('month', '2021-03-02', '2021-03-31'),
    dated('undated', null, null),
    dated('by', null, '2021-03-04'),
    dated('day', '2021-03-02', '2021-03-02'),
  ];
  const sorted = visibleEvents({ ...SAMPLE_STORY, events }, DEFAULT_VIEW);
  expect(sorted.map(({ id }) => id)).toEqual(['day', 'month', 'since', 'by', 'undated']);
  expect(sorted.filter(isUndated).map(({ id }) => id)).toEqual(['undated']);
});
