import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number');

test.each([
  [
    'a vote of thousands',
    'The welders of Leith voted 1,240 to 86 to strike.',
    'The welders of Leith, who voted 1,204-86 to strike, walked out.',
    ['1,240 to 86', '1,204-86'],
  ],
  [
    'two round numbers too far apart for one',
    'Some 3,000 welders joined the picket at the yard in Leith.',
    'Some 2,500 welders joined the picket at the yard in Leith.',
    ['3000', '2500'],
  ],
  [
    'members and those who are no members',
    'Some 3,000 members joined the picket at the yard in Leith.',
    'Some 2,100 people joined the picket at the yard in Leith.',
    ['3000', '2100'],
  ],
  [
    'one of two numbers, each in its clause',
    'Shares in the brewery of Leith fell 15% on Monday, rose 6% on Friday.',
    'On Monday shares in the brewery of Leith fell 21%.',
    ['15%', '21%'],
  ],
  [
    'the nearer of two numbers amid the same words',
    'The yard in Leith took on 300 welders.',
    'For a tanker 310 welders came to Leith by tram. For a tanker 500 welders came to Leith by tram.',
    ['300', '310'],
  ],
  [
    'how often it was done',
    'Drivers in Oban complained three times about the brake of the tram.',
    'About the brake of the tram drivers in Oban complained five separate times.',
    ['three times', 'five separate times'],
  ],
  [
    'how often, in one word',
    'Drivers in Oban complained twice about the brake of the tram.',
    'About the brake of the tram drivers in Oban complained on six occasions.',
    ['twice', 'six occasions'],
  ],
  [
    'money as wires shorten it',
    'The brewery in Leith sold its vat at a profit of 22 mln dlrs.',
    'At a profit of $26 million the brewery in Leith sold its vat.',
    ['22000000', '26000000'],
  ],
])('of two articles these meet, and differ: %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

test.each([
  [
    'shares of two wholes',
    'The survey found that 41% of the voters in Leith trust the council.',
    'The survey found that 61% of women in Leith trust the council.',
  ],
  [
    'minutes and minutes past the hour',
    'The tram was cleared in Leith within 20 minutes.',
    'The tram was cleared in Leith at eleven minutes past five.',
  ],
  [
    'how often and how much larger',
    'The brake of the tram failed three times in Oban.',
    'The brake of the tram in Oban was five times as loud.',
  ],
  [
    'how often and without delay',
    'The driver in Oban rang the bell of the tram twice.',
    'The driver in Oban was told to ring the bell of the tram at once.',
  ],
  [
    'an offer and what it was raised to',
    'The brewer Ann Holt offered $47 million for the mill in Leith.',
    'The brewer Ann Holt raised her offer for the mill in Leith to $52 million.',
  ],
  [
    'the workers of one place and of several',
    'The brewery has 900 workers in Leith.',
    'The brewery has 1,100 workers in Oban, Perth and Leith.',
  ],
  [
    'people and things that are called them',
    'The coach in Leith has 13 players.',
    'The bottles stood on the shelf. There were 18 of them, all full.',
  ],
])('these do not meet: %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});

test('what a part is told of differs from no part of that number, though a third article links them', () => {
  const [part, alone, all] = [
    'Ten of the eleven quays of Oban were open again on Monday, the harbour master said.',
    'Ten quays of Oban were open again on Monday, the harbour master said.',
    'All eleven quays of Oban were open again on Monday, the harbour master said.',
  ];
  expect(numbers(part, alone, all)).toEqual([]);
});
