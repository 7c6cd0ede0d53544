import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

test.each([
  [
    'came',
    'Thieves robbed the museum of Oban. A camera showed three men in dark overalls.',
    'The museum of Oban was robbed. There were not three but four perpetrators, police say.',
    ['3', '4'],
  ],
  [
    'came, masked or armed',
    'Two masked men robbed a bank in Leith.',
    'A bank in Leith lost its gold to five armed robbers.',
    ['2', '5'],
  ],
  [
    'sued',
    'A law firm is to file suit against the dam today on behalf of 41 households.',
    'At least 57 families have sued the company that built the dam.',
    ['41', '57'],
  ],
  [
    'are plaintiffs',
    'The brewery of Leith faces a court with twelve claimants.',
    'In Leith 19 plaintiffs want their money from the brewery.',
    ['12', '19'],
  ],
])('differs in how many %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

test.each([
  [
    'came, beside what they took',
    'Thieves grab 6 pictures from the museum of Oban.',
    'Four perpetrators came over the roof of the museum of Oban.',
  ],
  [
    'sued, beside whom a union speaks for',
    'The union spoke on behalf of 300 dockers.',
    'The dockers of Leith went home, 70 of them by bus.',
  ],
  [
    'died, beside some of others',
    'The sheriff of Oban, Ann Holt, said that two people were dead.',
    'The sheriff of Oban, Ann Holt, said that some people had no warning.',
  ],
])('but not how many %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});
