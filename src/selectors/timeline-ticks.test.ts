import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../core/model/civil-day.ts';
import { evenScale, foldedScale, toAxis, toDay } from './timeline-fold.ts';
import { axisTicks, foldWords, type Tick } from './timeline-ticks.ts';

const ticksOf = (from: string, to: string, width: number): readonly Tick[] => {
  const span = { from: dayNumber(from), to: dayNumber(to) };
  return axisTicks(evenScale(span), { ...span, width });
};
const words = (ticks: readonly Tick[], row: Tick['row']): readonly string[] =>
  ticks.filter((tick) => tick.row === row).map(({ text }) => text);

test.each([
  ['2021-03-01', '2021-03-04', 600, ['Mon 1', 'Tue 2', 'Wed 3'], ['March 2021']],
  ['2021-02-27', '2021-03-03', 160, ['27', '28', '1', '2'], ['March 2021']],
  ['2021-03-01', '2021-03-22', 200, ['1 Mar', '8 Mar', '15 Mar'], ['2021']],
  ['2020-11-01', '2021-03-01', 600, ['Nov', 'Dec', 'Jan', 'Feb'], ['2020', '2021']],
  ['2018-01-01', '2021-01-01', 300, ['2018', '2019', '2020'], []],
  ['1990-01-01', '2020-01-01', 150, ['1990', '2000', '2010'], []],
  // No decade begins in it: an axis without a word would tell nothing.
  ['1991-03-01', '1999-03-01', 100, ['1991'], []],
  ['2021-03-02', '2021-03-26', 60, ['Mar'], []],
])('%s to %s on %d pixels', (from, to, width, units, contexts) => {
  const ticks = ticksOf(from, to, width);
  expect(words(ticks, 'unit')).toEqual(units);
  expect(words(ticks, 'context').slice(0, contexts.length)).toEqual(contexts);
});

test('inside one day it is that day that is named, however close one comes', () => {
  const day = dayNumber('2021-03-02');
  const scale = evenScale({ from: day - 9, to: day + 9 });
  const ticks = axisTicks(scale, { from: day + 0.3, to: day + 0.5, width: 600 });
  expect(words(ticks, 'unit')).toEqual(['Tue 2']);
  expect(words(ticks, 'context')).toEqual(['March 2021']);
});

test('years before 100 are not taken for those of the last century', () =>
  expect(words(ticksOf('0050-01-01', '0053-01-01', 300), 'unit')).toEqual(['50', '51', '52']));

test.each([
  ['fr', ['lun. 1', 'mar. 2', 'mer. 3'], 'mars 2021'],
  ['de', ['Mo., 1.', 'Di., 2.', 'Mi., 3.'], 'März 2021'],
  ['ja', ['1日(月)', '2日(火)', '3日(水)'], '2021年3月'],
  ['en-US', ['Mon 1', 'Tue 2', 'Wed 3'], 'March 2021'],
  ['not a language', ['Mon 1', 'Tue 2', 'Wed 3'], 'March 2021'],
])('the axis speaks %s', (locale, units, context) => {
  const span = { from: dayNumber('2021-03-01'), to: dayNumber('2021-03-04') };
  const ticks = axisTicks(evenScale(span), { ...span, width: 600 }, locale);
  expect(words(ticks, 'unit')).toEqual(units);
  expect(words(ticks, 'context')).toEqual([context]);
});

test('years before the first are told with their era', () =>
  expect(words(ticksOf('-0044-01-01', '-0042-01-01', 120), 'unit')).toEqual(['45 BC', '44 BC']));

test('words of one row never touch: a year makes way for the words of a fold', () => {
  const day = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 200, max: 1200 }),
      fc.constantFrom('en', 'de', 'ja'),
      (days, width, locale) => {
        const scale = foldedScale({ days, spans: [] });
        const window = { from: scale.knots[0].at, to: scale.knots.at(-1)?.at ?? 1, width };
        const row = axisTicks(scale, window, locale)
          .filter((tick) => tick.row !== 'unit')
          .toSorted((a, b) => a.x - b.x);
        for (const [i, { x }] of row.slice(1).entries()) {
          const before = row[i];
          expect(x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.text.length ?? 0) * 6);
        }
      },
    ),
  );
});

test('a fold is named, and no day is named inside it', () => {
  const scale = foldedScale({ days: [18_700, 18_900], spans: [] });
  const ends = { from: toAxis(scale, 18_690), to: toAxis(scale, 18_910), width: 800 };
  const ticks = axisTicks(scale, ends);
  expect(words(ticks, 'fold')).toEqual(['27 quiet weeks folded']);
  expect(words(ticks, 'unit').length).toBeGreaterThan(2);
});

test('long quiet is counted in years', () =>
  expect(foldWords({ from: 0, to: 1200 })).toBe('3 quiet years folded'));

test('names of one row stand apart and in order', () => {
  const day = fc.integer({ min: -300_000, max: 60_000 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 200, max: 1600 }),
      (days, width) => {
        const scale = foldedScale({ days, spans: [] });
        const window = { from: scale.knots[0].at, to: scale.knots.at(-1)?.at ?? 1, width };
        const units = axisTicks(scale, window).filter(({ row }) => row === 'unit');
        for (const [i, { x }] of units.slice(1).entries()) {
          const before = units[i];
          expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.text.length ?? 0) * 6);
        }
      },
    ),
  );
});

const yearsAbout = (ticks: readonly Tick[]): string => ticks.map(({ text }) => text).join(' ');

test('where years differ, each month or day that is named has its year on the axis', () => {
  const day = fc.integer({ min: -12_000, max: 20_000 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 200, max: 1200 }),
      (days, width) => {
        const scale = foldedScale({ days, spans: [] });
        const from = scale.knots[0].at;
        const to = scale.knots.at(-1)?.at ?? 1;
        const ticks = axisTicks(scale, { from, to, width });
        const units = ticks.filter(({ row }) => row === 'unit');
        const yearAt = ({ x }: Tick): number => {
          const at = toDay(scale, from + (x / width) * (to - from)) + 0.01;
          return new Date(at * 86_400_000).getUTCFullYear();
        };
        if (new Set(units.map(yearAt)).size < 2) return;
        for (const unit of units) expect(yearsAbout(ticks)).toContain(String(yearAt(unit)));
      },
    ),
  );
});

test('of folds side by side the longest is named', () => {
  const days = ['1937-01-01', '1937-12-31', '2009-01-01', '2009-12-31', '2010-03-01'];
  const scale = foldedScale({ days: days.map(dayNumber), spans: [] });
  const window = { from: scale.knots[0].at, to: scale.knots.at(-1)?.at ?? 1, width: 500 };
  expect(words(axisTicks(scale, window), 'fold')).toContain('70 quiet years folded');
});

test('a year is not told again behind a month of it', () => {
  const day = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 2, maxLength: 12 }),
      fc.integer({ min: 200, max: 1200 }),
      (days, width) => {
        const scale = foldedScale({ days, spans: [] });
        const window = { from: scale.knots[0].at, to: scale.knots.at(-1)?.at ?? 1, width };
        const ticks = axisTicks(scale, window);
        const told = ticks.filter(({ row }) => row === 'context');
        const named = (from: number, to: number): boolean =>
          ticks.some(
            ({ row, x, text }) => row === 'unit' && /^\d{4}$/.test(text) && from <= x && x <= to,
          );
        for (const [i, { x, text }] of told.slice(1).entries())
          expect(told[i]!.text.endsWith(text) && !named(told[i]!.x, x)).toBe(false);
      },
    ),
  );
});

test('behind a fold the year in which time goes on is named before the one in which it stopped', () => {
  const spans = [1979, 1981, 2008, 2011].map((year) => ({
    from: dayNumber(`${year}-01-01`),
    to: dayNumber(`${year + 1}-01-01`),
  }));
  const scale = foldedScale({ days: [], spans });
  const window = { from: scale.knots[0].at, to: scale.knots.at(-1)?.at ?? 1, width: 300 };
  expect(words(axisTicks(scale, window), 'unit')).toEqual(['1979', '1981', '2008', '2011']);
});
