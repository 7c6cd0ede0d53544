import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { filterChips } from './filter-chips.ts';
import { tellersOf } from './tellers.ts';

const chips = (view: Partial<typeof DEFAULT_VIEW>) =>
  filterChips(SAMPLE_STORY, { ...DEFAULT_VIEW, ...view });
const [first, ...others] = tellersOf(SAMPLE_STORY);

test('nothing chosen is nothing to take back, and a search stands in its field', () => {
  expect(chips({})).toEqual([]);
  expect(chips({ search: 'pier' })).toEqual([]);
});

test('outlets that are off are one choice: by name where one is left, else by number', () => {
  const all = others.length + 1;
  expect(chips({ hidden: others.map(({ id }) => id) })).toEqual([
    { id: 'tellers', words: `Told by ${first?.name}`, change: { hidden: [] } },
  ]);
  expect(chips({ hidden: [first?.id ?? ''] })[0]?.words).toBe(`${all - 1} of ${all} outlets`);
});

test('an outlet that is no longer there is no choice', () =>
  expect(chips({ hidden: ['outlet:gone'] })).toEqual([]));

test('every other choice is taken back by itself', () => {
  const [person] = SAMPLE_STORY.people;
  const [outlet] = SAMPLE_STORY.outlets;
  const view = {
    cited: [outlet?.id ?? ''],
    people: [person?.id ?? '', 'person:gone'],
    only: ['differs', 'quotes'],
  } as const;
  expect(chips(view).map(({ words, change }) => [words, change])).toEqual([
    [`First by ${outlet?.name}`, { cited: [] }],
    [person?.name, { people: ['person:gone'] }],
    ['Outlets differ', { only: ['quotes'] }],
    ['With quotes', { only: ['differs'] }],
  ]);
});
