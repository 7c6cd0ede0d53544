import { expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

test.each([
  [
    'a distance in other words, where each tells but one',
    'The balloon came down 12 kilometres from the fair.',
    'It crashed in a field 15 miles away.',
    ['12 kilometres', '15 miles'],
  ],
  [
    'a measure before its noun',
    'A 200-foot section of the tunnel fell in.',
    'Some 90 metres of the tunnel came down.',
    ['200-foot', 'Some 90 metres'],
  ],
  [
    'a noun behind two adjectives',
    'A letter to the board of the clinic had been signed by 47 current and former nurses.',
    'Nearly 60 nurses signed the letter to the clinic.',
    ['47', '60'],
  ],
  [
    'a weight in short, beside what it is not',
    'The engineer asked for a weight limit of 7.5 tonnes for the bridge.',
    'The engineer asked for a 17t weight limit, not the 7.5t reported elsewhere, for the bridge.',
    ['7.5 tonnes', '17t'],
  ],
  [
    'a weight',
    'The barge held 90 tons of lime.',
    'Aboard the barge were 172 tonnes of lime.',
    ['90 tons', '172 tonnes'],
  ],
  [
    'a speed',
    'The front of the fire moved at 60km/h.',
    'Flames came into the valley at 100 kilometres an hour.',
    ['60km/h', '100 kilometres an hour'],
  ],
  [
    'a count joined to its noun',
    'The league docked Leith 10 points.',
    'Leith were hit with a 15-point penalty.',
    ['10', '15'],
  ],
  [
    'which one of several',
    'The leak began in the third stage of the pump, the yard in Leith said.',
    'At the yard in Leith the first stage of the pump had leaked.',
    ['third stage', 'first stage'],
  ],
  [
    'how a match ended',
    'Leith beat Oban 2-1 on Saturday.',
    'A 3-0 win for Leith against Oban cheered the provost.',
    ['2-1', '3-0'],
  ],
  [
    'people without a noun',
    'The rockfall at the quarry in Oban killed two men and trapped nine others.',
    'The rockfall at the quarry in Oban trapped 11 men.',
    ['9', '11'],
  ],
  [
    'the trapped, beside how many were killed',
    'The rockfall killed 17 miners and trapped at least nine others.',
    'The rockfall killed 17 miners. Diggers heard 11 men entombed in Oban.',
    ['9', '11'],
  ],
  [
    'the dead of a year long past',
    'The pit of Oban fell in. In 1987, 63 miners died in it.',
    'In 1987 a cage fell, killing 62. Now the pit of Oban fell in.',
    ['63', '62'],
  ],
  [
    'more than so many beside fewer',
    'The brewery owes money to more than 200 farmers.',
    'Some 170 farmers want money from the brewery.',
    ['200', '170'],
  ],
  [
    'what was found on top of the rest',
    'Divers brought up seven more bodies from the barge on Monday.',
    'On Monday 14 more bodies were recovered from the barge.',
    ['7', '14'],
  ],
  [
    'the other things, and those that remain of its own',
    'The harbour of Oban grounded the four other barges of the brewery.',
    'The brewery was told by the harbour of Oban to keep all six of its remaining barges at the pier.',
    ['4', '6'],
  ],
  [
    'a distance at sea',
    'The barge went down five kilometres off the pier.',
    'It sank two nautical miles off the pier.',
    ['five kilometres', 'two nautical miles'],
  ],
  [
    'a sum in a money that is told by sign or by name',
    'The brewery offered 200,000 pesos to each family.',
    'It offered P250,000 to each family of the drowned, the brewery said.',
    ['200000', '250000'],
  ],
  [
    'how many years in prison, from a day on',
    'The court in Oban sentenced forger Ann Holt to six years in prison on Monday.',
    'Forger Ann Holt was jailed for eight years on Monday by the court in Oban.',
    ['six years', 'eight years'],
  ],
])('how much differs: %s', (_, first, second, expected) => {
  expect(numbers(first, second)).toEqual([expected]);
});

test.each([
  [
    'the same in another unit',
    'The balloon came down 16.09 kilometres from the fair.',
    'It crashed in a field 10 miles away.',
  ],
  [
    'what is many times the other',
    'The balloon came down 12 kilometres from the fair.',
    'Flames 30 metres high rose from the barn.',
  ],
  [
    'bounds that may both hold',
    'The brewery owes money to more than 200 farmers.',
    'Some 210 farmers want money from the brewery.',
  ],
  [
    'one of several, and others beside them',
    'The cooks of the inn spoke. One of them, a baker, told of a fire.',
    'A baker told of a fire at the inn. Two other cooks spoke.',
  ],
  [
    'what an offer is to be raised from',
    'The brewery of Oban is ready to improve its pay offer of 4%.',
    'The welders vote on a pay offer of 6.5% by the brewery of Oban.',
  ],
  [
    'what went up from what it is told to be elsewhere',
    'The share of sour barley at the brewery of Oban is up from 9%.',
    'The share of sour barley at the brewery of Oban is 14%.',
  ],
  [
    'some, and others on top of those who are named',
    'Ann Holt, Paul Reid and two others were sacked by the brewery of Oban.',
    'The brewery of Oban sacked three bakers.',
  ],
  [
    'years that have gone by',
    'The brewery of Oban burned down eight years on, said Ann Holt.',
    'The brewery of Oban burned for six years, said Ann Holt.',
  ],
])('but not %s', (_, first, second) => {
  expect(numbers(first, second)).toEqual([]);
});

test('any quantities: no throw, claims inside', () => {
  const words =
    'a 200-foot section 60km/h 2-1 win second stage of us about 1,000,000 tonnes and a half , . \n';
  expect(textsThatBreakClaims(words.split(' '))).toBeNull();
});

test('two numbers of one article are two points, though a third links them', () => {
  expect(
    numbers(
      'Four guards at the Oban mill were fired in May. Seven guards at the Oban mill saw the flames.',
      'Five guards at the mill were fired in May.',
      'Six guards at the mill saw the flames.',
    ),
  ).toEqual([
    ['4', '5'],
    ['7', '6'],
  ]);
});
