import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The days of each difference in date. */
const days = differencesOf('date', '1994-06-17');

test.each([
  [
    'a deadline',
    'The brewery of Leith will close its vat house by August 1994.',
    'The vat house of the brewery of Leith is to close by October, the owners said.',
    ['../1994-08', '../1994-10'],
  ],
  [
    'what goes on from a day, whose year is enough',
    'The dean, Ann Holt, has led the brewery since 1989.',
    'Ann Holt, dean, has led the brewery of Leith since 1987.',
    ['1989/..', '1987/..'],
  ],
  [
    'what goes on from a day, whichever word opens it',
    'The dean of Leith has paid the chemist for his silence since January.',
    'Starting in March 1994, the dean of Leith paid the chemist for his silence.',
    ['1994-01/..', '1994-03/..'],
  ],
  [
    'what went on up to a day',
    'The bridge in Oban was closed until 3 May 1994 for repairs.',
    'The bridge in Oban stayed closed for repairs until 5 May 1994.',
    ['../1994-05-03', '../1994-05-05'],
  ],
  [
    'the ends of two stretches of time that overlap',
    'The bottles of the Leith brewery were filled between March 12 and April 20, 1994.',
    'Leith bottles filled by the brewery from March 5 through April 20, 1994, are bad.',
    ['1994-03-12/1994-04-20', '1994-03-05/1994-04-20'],
  ],
])('days differ of %s', (_, first, second, expected) => {
  expect(days(first, second)).toEqual([expected]);
});

test.each([
  [
    'of a deadline and of a day within it',
    'The brewery of Leith will close its vat house by August.',
    'The brewery of Leith will close its vat house in July.',
  ],
  [
    'of a deadline and of its last day',
    'The brewery of Leith will close its vat house by August.',
    'The brewery of Leith will close its vat house by 31 August.',
  ],
  [
    'of which one is but a bound',
    'The brewery of Leith will close its vat house before August.',
    'The brewery of Leith will close its vat house by July.',
  ],
  [
    'up to which two counts of one thing go',
    'By Monday 12 brewers had been poisoned in Leith by the barley.',
    'By Wednesday 14 brewers had been poisoned in Leith by the barley.',
  ],
  [
    'from which two counts of one thing go',
    'The vat of the Leith brewery has leaked 40 tons since January.',
    'The vat of the Leith brewery has leaked nine tons since March.',
  ],
  [
    'of an end and a beginning',
    'The bridge in Oban was closed until 3 May 1994 for repairs.',
    'The bridge in Oban has been closed for repairs since 1 May 1994.',
  ],
  [
    'of a stretch of time, told in two ways',
    'The bottles of the Leith brewery were filled between March 12 and April 20, 1994.',
    'Leith bottles filled by the brewery from 12 March to 20 April 1994 are bad.',
  ],
  [
    'of a stretch of time and of a day within it',
    'The bottles of the Leith brewery were filled between March 12 and April 20, 1994.',
    'Leith bottles filled by the brewery on March 30, 1994, are bad.',
  ],
])('but not %s', (_, first, second) => {
  expect(days(first, second)).toEqual([]);
});
