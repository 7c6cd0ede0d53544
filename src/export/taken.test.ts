import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { howMuch, scoped } from './taken.ts';

const view = (change: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...change });

test('without filters the view is the whole story, the same one', () => {
  expect(scoped('view', SAMPLE_STORY, view({ event: 'e:closed' })).story).toBe(SAMPLE_STORY);
});

test('the whole story is whole, whatever the filters say', () => {
  const filtered = view({ people: ['person:tomas-lindqvist'], hidden: ['blog'] });
  expect(scoped('story', SAMPLE_STORY, filtered)).toEqual({
    story: SAMPLE_STORY,
    total: 4,
    view: DEFAULT_VIEW,
  });
});

test('of a view only what the filters leave is taken, and nothing in it leads nowhere', () => {
  const corrections = [
    { entry: '1', kind: 'event-date', target: 'e:closed' },
    { entry: '2', kind: 'event-date', target: 'e:repairs' },
    { entry: '3', kind: 'article-outlet', target: 'blog' },
  ] as const;
  const story = { ...SAMPLE_STORY, corrections };
  const { story: taken } = scoped('view', story, view({ people: ['person:tomas-lindqvist'] }));
  expect(taken.events.map(({ id }) => id)).toEqual(['e:repairs']);
  expect(taken.disagreements).toEqual([]);
  expect(taken.quotes).toEqual([]);
  expect(taken.quoteVariants).toEqual([]);
  expect(taken.articles).toBe(story.articles);
  expect(taken.corrections?.map(({ entry }) => entry)).toEqual(['2', '3']);
});

test('an event keeps only the quotes that are left', () => {
  const { story } = scoped('view', SAMPLE_STORY, view({ hidden: ['outlet:courier'] }));
  const closed = story.events.find(({ id }) => id === 'e:closed');
  expect(closed?.quotes).toEqual(['q:wait']);
  expect(story.quoteVariants).toEqual([]);
});

test('it says of how much it is a part', () => {
  const filtered = view({ people: ['person:tomas-lindqvist'] });
  expect(howMuch(scoped('story', SAMPLE_STORY, filtered))).toBe('4 events');
  expect(howMuch(scoped('view', SAMPLE_STORY, filtered))).toBe('1 of 4 events, as filtered');
});
