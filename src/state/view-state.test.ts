import { expect, test } from 'vitest';
import { DEFAULT_VIEW, formatView, parseView, type ViewState } from './view-state.ts';

const VIEWS: readonly (readonly [string, ViewState])[] = [
  ['', DEFAULT_VIEW],
  ['?story=fire&hide=ap&hide=bbc', { ...DEFAULT_VIEW, story: 'fire', hidden: ['ap', 'bbc'] }],
  [
    '?cited=outlet%3Ax&people=person%3Ay',
    { ...DEFAULT_VIEW, cited: ['outlet:x'], people: ['person:y'] },
  ],
  [
    '?only=differs&only=single&q=two+words',
    { ...DEFAULT_VIEW, only: ['differs', 'single'], search: 'two words' },
  ],
  [
    '?tab=quotes&lanes=person&fold=no',
    { ...DEFAULT_VIEW, tab: 'quotes', lanes: 'person', fold: false },
  ],
  ['?unfold=-3&unfold=19100', { ...DEFAULT_VIEW, unfolded: [-3, 19100] }],
  ['?days=19348.125..19350', { ...DEFAULT_VIEW, window: { from: 19348.125, to: 19350 } }],
  ['?days=-5..40&event=e7', { ...DEFAULT_VIEW, window: { from: -5, to: 40 }, event: 'e7' }],
  ['?event=e7&embed=', { ...DEFAULT_VIEW, event: 'e7', embed: true }],
  ['?read=3-9-a-1', { ...DEFAULT_VIEW, reader: { article: 'a-1', start: 3, end: 9 } }],
];

test.each(VIEWS)('%j round-trips', (search, view) => {
  expect(parseView(search)).toEqual(view);
  expect(formatView(view)).toBe(search);
});

test.each([
  '?nonsense=1',
  '?tab=x',
  '?days=9..2',
  '?read=9-2-a',
  '?read=x',
  '?only=all',
  '?fold=maybe',
  '?unfold=all',
])('what it cannot read is the default: %s', (search) =>
  expect(parseView(search)).toEqual(DEFAULT_VIEW),
);
