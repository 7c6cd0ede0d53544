import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { unmark } from '../model/marked-text.ts';
import { readTimes } from '../../testing/read-times.ts';
import { civil, dayOf, isoDay, type Day } from './calendar.ts';
import { daysOf } from './days-of-value.ts';

const FAR = 150_000;
const someDay = fc.integer({ min: -FAR, max: FAR });

/** The day, week, month or year that a day lies in, as a count of them. */
const COUNT: Readonly<Record<string, (day: Day) => number>> = {
  day: (day) => day,
  week: (day) => Math.floor((day + 3) / 7),
  month: (day) => civil(day).year * 12 + civil(day).month,
  year: (day) => civil(day).year,
};

const RELATIVE: readonly (readonly [string, string])[] = [
  ['day', 'today|yesterday|tomorrow|the day before yesterday|three days ago|last night|tonight'],
  ['week', 'this week|last week|next week|two weeks ago|last weekend|the week before last'],
  ['month', 'this month|last month|next month|five months ago|earlier this month'],
  ['year', 'this year|last year|next year|ten years ago|so far this year|last season'],
];

const firstDay = (phrase: string, published: Day): Day => {
  const [timex] = readTimes(`It fell ${phrase}.`, isoDay(published));
  return daysOf(timex?.value ?? '')?.first ?? Number.NaN;
};

test.each(RELATIVE)('what is counted in %ss moves with publication by as many', (unit, phrases) => {
  const count = COUNT[unit] ?? Number;
  fc.assert(
    fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (published, days) => {
      for (const phrase of phrases.split('|')) {
        const before = count(firstDay(phrase, published)) - count(published);
        const after = count(firstDay(phrase, published + days)) - count(published + days);
        expect(after).toBe(before);
      }
    }),
  );
});

const tonight = (text: string) =>
  readTimes(text, '2012-11-09').flatMap(({ rule, value }) =>
    rule === 'day/tonight' ? value.slice(0, 10) : [],
  );

test('words of a post are of the day that stands above it', () => {
  const prose =
    'It is said of the old pier that no storm has ever broken more than two of its piles.';
  const log = (...days: readonly string[]) =>
    days.map((day) => `${day}\n\nIt rains tonight. ${prose}`).join('\n\n');
  expect(tonight(log('Tuesday, 6 November 2012, 07:15', '5 November 2012'))).toEqual([
    '2012-11-06',
    '2012-11-05',
  ]);
  // One alone is the article's own, and a date inside prose heads nothing.
  expect(tonight(log('6 November 2012'))).toEqual(['2012-11-09']);
  expect(tonight(log('It broke on 6 November 2012', 'It broke on 5 November 2012'))).toEqual([
    '2012-11-09',
    '2012-11-09',
  ]);
});

test('days of the week move with publication by whole weeks, and lie on the side that is said', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -500, max: 500 }), (published, weeks) => {
      for (const phrase of ['on Monday', 'last Friday', 'next Tuesday', 'a week ago Sunday']) {
        const day = firstDay(phrase, published);
        expect(firstDay(phrase, published + 7 * weeks)).toBe(day + 7 * weeks);
        expect(day > published).toBe(phrase.startsWith('next'));
      }
    }),
  );
});

test('names without a year move with publication by whole years', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -300, max: 300 }), (published, years) => {
      const { year, month, day } = civil(published);
      const moved = dayOf(year + years, month, Math.min(day, 28));
      const base = dayOf(year, month, Math.min(day, 28));
      for (const phrase of ['in June', 'on 5 October', 'last Christmas', 'over the summer'])
        expect(civil(firstDay(phrase, moved)).year).toBe(
          civil(firstDay(phrase, base)).year + years,
        );
    }),
    // Ten months back, over a leap day and not.
    { examples: [[10_074, 135]] },
  );
});

const FOLDERS = ['src/core/time', 'src/core/time/rules'];
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cases.txt') && !file.startsWith('published'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n')),
).map((line) => unmark(line));

const readAll = () => texts.map((text) => readTimes(text, '2024-03-14'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('no clock, time zone or language of the machine is asked', () => {
  const usual = readAll();
  vi.stubGlobal('Date', undefined);
  vi.stubGlobal('Intl', undefined);
  const asksLanguage = ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const;
  const spies = asksLanguage.map((name) => vi.spyOn(String.prototype, name));
  const bare = readAll();
  vi.unstubAllGlobals();
  expect(bare).toEqual(usual);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});
