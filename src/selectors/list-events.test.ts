import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../state/view-state.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { cutAround } from './found-words.ts';
import { eventRowMaker } from './list-events.ts';
import { visibleEvents } from './visible-events.ts';
import { fetchSearch } from './search.ts';

await fetchSearch();

const rows = (search = '') => {
  const view = { ...DEFAULT_VIEW, search };
  return visibleEvents(SAMPLE_STORY, view).map(eventRowMaker(SAMPLE_STORY, search));
};

test('an event as a row: its date, its words, who tells it', () => {
  const [, closed] = rows();
  expect(closed).toMatchObject({
    id: 'e:closed',
    undated: false,
    date: 'Tue 2 Mar 2021',
    precision: 'day · inferred',
    label: 'The council closed the harbour bridge',
    found: undefined,
    differs: true,
    quotes: 2,
  });
  expect(closed?.tellers.map(({ tells }) => tells)).toEqual([true, true, true]);
});

test('silence shows; an undated event says so', () => {
  const unknown = rows().at(-1);
  expect(unknown).toMatchObject({ undated: true, date: 'Undated', precision: '', differs: false });
  expect(unknown?.tellers.map(({ tells }) => tells)).toEqual([false, false, true]);
});

test('what a search found outside the label is shown, and only then', () => {
  expect(rows('harbour council').map(({ found }) => found)).toEqual([undefined]);
  expect(rows('inspectors')[0]?.found).toBe(
    '… bridge on Tuesday after inspectors found cracks in two pillars',
  );
  expect(rows('another')[0]?.found).toBe('We could not wait another day,');
});

test.each([
  ['short words', 0, 'short words'],
  [
    `${'a '.repeat(40)}found ${'bbb '.repeat(50)}`,
    80,
    `… ${'a '.repeat(15)}found${' bbb'.repeat(31)} …`,
  ],
  ['x'.repeat(300), 200, `… ${'x'.repeat(100)}`],
])('cut at spaces: %s', (words, place, expected) => expect(cutAround(words, place)).toBe(expected));
