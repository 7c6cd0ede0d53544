import { expect, test } from 'vitest';
import type { StoryEvent } from '../core/model/event.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { eventSections } from './event-sections.ts';

const [SOME] = SAMPLE_STORY.events;

const on = (earliest: string | null, latest = earliest): StoryEvent => {
  if (SOME === undefined) throw new Error('the sample has no event');
  return { ...SOME, edtf: null, earliest, latest };
};

const named = (events: readonly StoryEvent[], byDate = true) =>
  eventSections(events, { byDate }).map(({ name, year, events: { length } }) => [
    name,
    year,
    length,
  ]);

const DECEMBER = [on('1994-12-02'), on('1994-12-03'), on('1994-12-03'), on(null, '1994-12-09')];

test('months, each with its rows; what has no date waits at the end', () => {
  const june = [on('1994-06-01', '1994-06-30'), on('1994-06-02')];
  expect(named([...june, ...DECEMBER, on(null)])).toEqual([
    ['June 1994', '1994', 2],
    ['December 1994', '1994', 4],
    ['Undated', undefined, 1],
  ]);
});

test('years where months hold next to nothing', () => {
  const scattered = ['02', '05', '09'].map((month) => on(`1987-${month}-01`));
  expect(named([...scattered, ...scattered.map(() => on('1990-03-04'))])).toEqual([
    ['1987', '1987', 3],
    ['March 1990', '1990', 3],
  ]);
});

test('a crowded month stands by itself among months of its year that hold next to nothing', () => {
  const [may, late] = [on('1994-05-02'), on('1995-01-01')];
  expect(named([on('1994-02-01'), may, ...DECEMBER, ...DECEMBER.slice(0, 3), late])).toEqual([
    ['1994', '1994', 2],
    ['December 1994', '1994', 7],
    ['January 1995', '1995', 1],
  ]);
});

test('what is dated to a season or a year is under no month', () => {
  const summer = { ...on('1994-06-01', '1994-08-31'), edtf: '1994-22' };
  const year = { ...on('1990-01-01', '1990-12-31'), edtf: '1990' };
  const june = [on('1994-06-01', '1994-06-30'), summer, summer];
  expect(named([year, ...june, ...DECEMBER, ...DECEMBER])).toEqual([
    ['1990', '1990', 1],
    ['1994', '1994', 3],
    ['December 1994', '1994', 8],
  ]);
});

test('a decade is no year', () => {
  const eighties = { ...on('1980-01-01', '1989-12-31'), edtf: '198X' };
  expect(named([eighties, eighties, eighties])).toEqual([['1980s', '1980s', 3]]);
});

test.each([
  ['years hold next to nothing', [on('1987-02-01'), on('1990-03-04')], true],
  ['another order was asked for', DECEMBER, false],
])('no heading where %s', (_, events, byDate) => {
  expect(named(events, byDate)).toEqual([[undefined, undefined, events.length]]);
});

test('each knows how many rows stand before it', () => {
  const sections = eventSections([on('1994-06-01'), on('1994-06-02'), ...DECEMBER, on(null)], {
    byDate: true,
  });
  expect(sections.map(({ before }) => before)).toEqual([0, 2, 6]);
});

test('years with a row or two lie under one heading, and their rows say the year', () => {
  const past = [
    { ...on('1609-01-01', '1609-12-31'), edtf: '1609' },
    { ...on(null, '1916-12-31'), edtf: '../1916' },
    { ...on('1920-01-01', '1994-12-01'), edtf: '192X/1994-12-01' },
  ] as const;
  expect(named([...past, ...DECEMBER])).toEqual([
    ['1609 – 1920s', undefined, 3],
    ['December 1994', '1994', 4],
  ]);
  expect(named([past[2], ...DECEMBER, ...DECEMBER])).toEqual([
    ['1920s', '1920s', 1],
    ['December 1994', '1994', 8],
  ]);
  expect(named([past[1], ...DECEMBER, ...DECEMBER])).toEqual([
    ['1916', '1916', 1],
    ['December 1994', '1994', 8],
  ]);
});

test('nothing has no sections', () => expect(named([])).toEqual([]));

test('before our era', () => {
  const ides = on('-0043-03-15');
  expect(named([ides, ides, ides])).toEqual([['March 44 BC', '44 BC', 3]]);
});
