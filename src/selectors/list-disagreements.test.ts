import { expect, test } from 'vitest';
import type { Story } from '../core/model/story.ts';
import { DEFAULT_VIEW, type ViewState } from '../state/view-state.ts';
import { at } from '../testing/sample-pieces.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { disagreementRowMaker } from './list-disagreements.ts';
import { visibleDisagreements } from './visible-disagreements.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const STORY: Story = {
  ...SAMPLE_STORY,
  disagreements: [
    {
      id: 'd:loose',
      event: null,
      kind: 'wording',
      claims: [
        { ...at('courier', 'Bridge shut'), value: 'shut' },
        { ...at('blog', 'No way across'), value: 'no way' },
      ],
    },
    ...SAMPLE_STORY.disagreements,
  ],
};

const shown = (change: Partial<ViewState> = {}) =>
  visibleDisagreements(STORY, { ...DEFAULT_VIEW, ...change }).map(({ id }) => id);

test('in the order of their events; those without one come last', () =>
  expect(shown()).toEqual(['d:pillars', 'd:day', 'd:loose']));

test('they go with their event', () => {
  expect(shown({ people: ['person:tomas-lindqvist'] })).toEqual([]);
  expect(shown({ people: ['person:ines-okafor'] })).toEqual(['d:pillars', 'd:day']);
  expect(shown({ search: 'council' })).toEqual(['d:pillars', 'd:day']);
});

test('without an event, tellers and words decide', () => {
  expect(shown({ hidden: ['outlet:courier', 'blog'] })).toEqual(['d:pillars', 'd:day']);
  expect(shown({ search: 'across' })).toEqual(['d:loose']);
  expect(shown({ search: 'across', hidden: ['blog'] })).toEqual([]);
});

test('a search without a word in it asks nothing', () =>
  expect(shown({ search: '$ *(' })).toEqual(shown()));

test('claim beside claim, each in its sentence', () => {
  const [pillars] = SAMPLE_STORY.disagreements.map(disagreementRowMaker(SAMPLE_STORY));
  expect(pillars).toMatchObject({ asks: 'how many', event: { id: 'e:closed' } });
  expect(pillars?.claims.map(([{ teller }]) => teller.name)).toEqual([
    'Harbour Gazette',
    'Courier',
  ]);
  const focus = pillars?.claims.map(([{ excerpt }]) =>
    excerpt.pieces.find(({ inFocus }) => inFocus),
  );
  expect(focus?.map((piece) => piece?.text)).toEqual(['two pillars', 'three pillars']);
});
