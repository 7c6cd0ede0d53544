import { expect, test } from 'vitest';
import type { StoryEvent } from '../core/model/event.ts';
import { SAMPLE_STORY } from '../testing/sample-story.ts';
import { dayNumber } from '../core/model/civil-day.ts';
import { busySpans, extentOf, isApproximate, isVague } from './timeline-extent.ts';

const [SOME_EVENT] = SAMPLE_STORY.events;

type Dated = readonly [
  edtf: string,
  earliest: string | null,
  latest: string | null,
  precision: StoryEvent['precision'],
];

const eventOn = ([edtf, earliest, latest, precision]: Dated): StoryEvent => {
  if (SOME_EVENT === undefined) throw new Error('the sample story has no events');
  return { ...SOME_EVENT, edtf, earliest, latest, precision };
};
const day = dayNumber;

test.each<readonly [string, Dated, object]>([
  [
    'a day is a dot',
    ['2021-03-02', '2021-03-02', '2021-03-02', 'day'],
    { shape: 'dot', from: day('2021-03-02'), to: day('2021-03-03') },
  ],
  [
    'a year before our era is a bar',
    ['-0043', '-0043-01-01', '-0043-12-31', 'year'],
    { shape: 'bar', from: day('-0043-01-01'), to: day('-0042-01-01') },
  ],
  [
    'about a day is a dot on that day',
    ['2021-03-02~', '2021-02-01', '2021-03-04', 'day'],
    { shape: 'dot', from: day('2021-03-02') },
  ],
  [
    'a month is a bar, its last day in it',
    ['2021-02', '2021-02-01', '2021-02-28', 'month'],
    { shape: 'bar', from: day('2021-02-01'), to: day('2021-03-01'), open: undefined },
  ],
  [
    'an interval of one day is a dot',
    ['2021-02-01/2021-02-01', '2021-02-01', '2021-02-01', 'interval'],
    { shape: 'dot' },
  ],
  [
    'until a day fades towards the start',
    ['../2021-02', null, '2021-02-28', 'interval'],
    { shape: 'bar', open: 'start', to: day('2021-03-01') },
  ],
  [
    'since a day fades towards the end',
    ['2021-02-01/..', '2021-02-01', null, 'interval'],
    { shape: 'bar', open: 'end', from: day('2021-02-01') },
  ],
])('%s', (_, dated, extent) => expect(extentOf(eventOn(dated))).toMatchObject(extent));

test('an undated event has no place', () =>
  expect(extentOf(eventOn(['', null, null, 'none']))).toBeUndefined());

test.each<readonly [string, Dated]>([
  ['a day that is none', ['2021-02-31', '2021-02-31x', '2021-02-31x', 'day']],
  ['bounds the wrong way round', ['2021', '2021-05-01', '2021-02-01', 'interval']],
])('%s has no place', (_, dated) => expect(extentOf(eventOn(dated))).toBeUndefined());

test('a day with wider bounds is approximate', () => {
  expect(isApproximate(eventOn(['2021-03-02~', '2021-02-01', '2021-03-04', 'day']))).toBe(true);
  expect(isApproximate(eventOn(['2021-03-02', '2021-03-02', '2021-03-02', 'day']))).toBe(false);
  expect(isApproximate(eventOn(['2021-02', '2021-02-01', '2021-02-28', 'month']))).toBe(false);
});

test.each<readonly [string, Dated, number]>([
  ['all of a season is busy', ['2021-22', '2021-06-01', '2021-08-31', 'season'], 1],
  [
    'of half a year only the ends are',
    ['2021-01/2021-06', '2021-01-01', '2021-06-30', 'interval'],
    2,
  ],
  ['of an open interval the end that is known', ['../2021-06', null, '2021-06-30', 'interval'], 1],
])('%s', (_, dated, spans) => {
  const event = eventOn(dated);
  const extent = extentOf(event);
  if (extent === undefined) throw new Error('expected a place');
  expect(busySpans(event, extent)).toHaveLength(spans);
  expect(isVague(event, extent)).toBe(dated[3] === 'interval');
});
