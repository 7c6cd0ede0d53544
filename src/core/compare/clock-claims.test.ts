import { expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in date. */
const times = differencesOf('date', '1994-06-17');

test.each([
  [
    'a deed',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'With no lights on its deck the ferry sailed from Oban at 4:35 a.m. on Thursday.',
    ['04:20', '04:35'],
  ],
  [
    'a thing, by whatever word',
    'The blast came at 16.20 on Thursday, the fire brigade of Leith said.',
    'At 16.45 on Thursday the explosion broke windows all over Leith.',
    ['16:20', '16:45'],
  ],
  [
    'whatever comes at an hour of which both tell nothing else',
    'The dyke of Oban gave way at 3:20 a.m. on Thursday. The ferry sailed at 6 a.m. on Thursday.',
    'The break came at 3:05 a.m. on Thursday, the fire brigade of Leith said.',
    ['03:20', '03:05'],
  ],
  [
    'a thing told in two zones',
    'The ferry sailed from Oban at 7:16 a.m. Moscow time on Thursday with no lights.',
    'At 04:21 UTC on Thursday the ferry sailed from Oban with no lights.',
    ['07:16', '04:21'],
  ],
  [
    'a thing in the same words, hours apart',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'The ferry sailed from Oban at 7.45 a.m. on Thursday with no lights.',
    ['04:20', '07:45'],
  ],
])('times of day differ of %s', (_, first, second, expected) => {
  expect(times(first, second)).toEqual([expected]);
});

test.each([
  [
    'that are one in two zones',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'The ferry sailed from Oban at 3:20 a.m. GMT on Thursday with no lights.',
  ],
  [
    'of which one is rough',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'The ferry sailed from Oban shortly before 4:30 a.m. on Thursday with no lights.',
  ],
  [
    'of which both are rough',
    'The ferry sailed from Oban at about 4.05 a.m. on Thursday with no lights.',
    'The ferry sailed from Oban shortly before 4:30 a.m. on Thursday with no lights.',
  ],
  [
    'of two deeds',
    'The ferry sailed at 4.20 a.m. on Thursday.',
    'The harbour of Oban was closed at 5 a.m. on Thursday.',
  ],
  [
    'of an hour of which one tells two things',
    'The dyke of Oban gave way at 3:20 a.m. on Thursday. The siren wailed at 4:10 a.m. on Thursday.',
    'The break came at 3:05 a.m. on Thursday, the fire brigade of Leith said.',
  ],
  [
    'of an hour of which the other tells two things',
    'The break came at 3:05 a.m. on Thursday, the fire brigade of Leith said.',
    'The dyke of Oban gave way at 3:20 a.m. on Thursday. The siren wailed at 4:10 a.m. on Thursday.',
  ],
  [
    'of one hour of two days',
    'The dyke of Oban gave way at 3:20 a.m. on Thursday.',
    'The break came at 3:05 a.m. on Friday, the fire brigade of Leith said.',
  ],
  [
    'hours apart, of which little is the same',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'The ferry with the provost aboard came to Leith at 7.45 a.m. on Thursday.',
  ],
  [
    'too far apart for one thing',
    'The ferry sailed from Oban at 4.20 a.m. on Thursday with no lights.',
    'The ferry sailed from Oban at 9.45 p.m. on Thursday with no lights.',
  ],
])('but not times %s', (_, first, second) => {
  expect(times(first, second)).toEqual([]);
});

test('any times: no throw, claims inside', () => {
  const words =
    'sailed at 4.20 a.m. on Thursday shortly before 17:05 GMT the ferry and , . \n'.split(' ');
  expect(textsThatBreakClaims(words)).toBeNull();
});
