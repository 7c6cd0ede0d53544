import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { activeFilters, CLEAR_ALL } from './clear-filters.ts';
import { loosen } from './loosen.ts';
import { facetsOf, type FacetOption } from './facets.ts';
import { personPage } from './person-page.ts';
import { visibleEvents } from './visible-events.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const INES = 'person:ines-okafor';
const TOMAS = 'person:tomas-lindqvist';

const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });

const loosening = (now: ViewState) =>
  loosen(now, (looser) => visibleEvents(SAMPLE_STORY, looser).length);

const facets = (change: Partial<ViewState> = {}) => facetsOf(SAMPLE_STORY, view(change));

const counts = (options: readonly FacetOption[]) =>
  Object.fromEntries(options.map(({ id, count }) => [id, count]));

test('without filters a count is the number of events', () => {
  const { tellers, cited, people, only } = facets();
  expect(counts(tellers)).toEqual({ 'outlet:harbour-gazette': 2, 'outlet:courier': 2, blog: 2 });
  expect(counts(cited)).toEqual({ 'outlet:harbour-gazette': 1 });
  expect(counts(people)).toEqual({ [INES]: 1, [TOMAS]: 1 });
  expect([only.differs.count, only.quotes.count, only.single.count]).toEqual([1, 1, 3]);
});

test('what saw the words of a quote is credited with its event, in a telling of its own too', () => {
  const story = {
    ...SAMPLE_STORY,
    quotes: SAMPLE_STORY.quotes.map((quote) =>
      quote.id === 'q:wait' ? { ...quote, via: 'outlet:courier' } : quote,
    ),
  };
  expect(counts(facetsOf(story, DEFAULT_VIEW).cited)).toEqual({
    'outlet:harbour-gazette': 1,
    'outlet:courier': 1,
  });
  const chosen = view({ cited: ['outlet:courier'] });
  expect(visibleEvents(story, chosen).map(({ id }) => id)).toEqual(['e:closed']);
});

test('who is only quoted in an event counts for it, and the filter keeps it', () => {
  const story = {
    ...SAMPLE_STORY,
    events: SAMPLE_STORY.events.map((event) => ({ ...event, people: [] })),
  };
  expect(counts(facetsOf(story, DEFAULT_VIEW).people)).toEqual({ [INES]: 1 });
  const chosen = view({ people: [INES] });
  expect(visibleEvents(story, chosen).map(({ id }) => id)).toEqual(['e:closed']);
  expect(personPage(story, INES)?.events.map(({ id }) => id)).toEqual(['e:closed']);
});

test('a count follows the other filters', () => {
  const { tellers, people, only } = facets({ hidden: ['outlet:courier'] });
  expect(counts(people)).toEqual({ [INES]: 1, [TOMAS]: 0 });
  expect(only.single.count).toBe(2);
  expect(counts(tellers)['outlet:courier']).toBe(2);
});

test('a count does not follow its own filter, so it says what a click would bring', () => {
  expect(counts(facets({ people: [INES] }).people)).toEqual({ [INES]: 1, [TOMAS]: 1 });
  expect(facets({ only: ['differs'] }).only.differs.count).toBe(1);
});

test('boxes of "show only" narrow each other', () => {
  expect(facets({ only: ['single'] }).only.differs.count).toBe(0);
  expect(facets({ only: ['differs'] }).only.single.count).toBe(0);
  expect(facets({ only: ['quotes'] }).only.differs.count).toBe(1);
});

test('search counts as a filter of its own', () => {
  expect(counts(facets({ search: 'pillars' }).tellers)).toEqual({
    'outlet:harbour-gazette': 2,
    'outlet:courier': 1,
    blog: 1,
  });
});

test('what is chosen says so, at any count', () => {
  const { people, tellers, only } = facets({
    people: [TOMAS],
    hidden: ['outlet:courier'],
    only: ['quotes'],
  });
  expect(people.find(({ id }) => id === TOMAS)).toMatchObject({ chosen: true, count: 0 });
  expect(tellers.map(({ chosen }) => chosen)).toEqual([true, false, true]);
  expect(only.quotes).toEqual({ chosen: true, count: 0 });
});

test('order is by all events, so that boxes stay where they are', () => {
  const [all, narrowed] = [facets(), facets({ hidden: ['outlet:harbour-gazette', 'blog'] })];
  expect(narrowed.people.map(({ id }) => id)).toEqual(all.people.map(({ id }) => id));
});

test('verbatim roles; the headline stands for an unnamed outlet', () => {
  expect(facets().people[0]).toMatchObject({ name: 'Ines Okafor', role: 'mayor' });
  expect(facets().tellers.map(({ headline }) => headline)).toEqual([
    undefined,
    undefined,
    'No way across',
  ]);
});

describe('ways out of an empty list', () => {
  test('which filters are on', () => {
    expect(activeFilters(DEFAULT_VIEW)).toEqual([]);
    expect(activeFilters(view({ search: ' ', tab: 'quotes' }))).toEqual([]);
    expect(activeFilters(view({ search: 'x', only: ['single'], hidden: ['blog'] }))).toEqual([
      'tellers',
      'single',
      'search',
    ]);
    expect(activeFilters({ ...view({ search: 'x', cited: ['y'] }), ...CLEAR_ALL })).toEqual([]);
  });

  test('the filter whose removal brings back most', () => {
    expect(loosening(view({ people: [TOMAS], only: ['single', 'differs'] }))).toEqual({
      filter: 'differs',
      count: 1,
      change: { only: ['single'] },
    });
    expect(loosening(view({ search: 'zeppelin', hidden: ['blog'] }))).toMatchObject({
      filter: 'search',
      count: 3,
    });
  });

  test('all of them, where no single one helps; none where none is on', () => {
    expect(loosening(view({ search: 'zeppelin', people: ['person:nobody'] }))).toEqual({
      filter: undefined,
      count: 4,
      change: CLEAR_ALL,
    });
    expect(loosening(DEFAULT_VIEW)).toBeUndefined();
  });
});
