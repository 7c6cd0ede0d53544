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
