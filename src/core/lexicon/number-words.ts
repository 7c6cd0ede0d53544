const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "one" to "ninety-nine", and the words that count like them ("a dozen" is 12). */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...UNITS.map((unit, add): [string, number] => [`${ten}-${unit}`, (index + 2) * 10 + add + 1]),
  ]),
  ['a', 1],
  ['an', 1],
  ['a dozen', 12],
  ['dozen', 12],
  ['a couple of', 2],
  ['half a', 0.5],
  ['half an', 0.5],
  ['hundred', 100],
  ['a hundred', 100],
  ['one hundred', 100],
]);

/** "first" to "thirty-first", for quarters, halves, days and centuries. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first ' +
    'twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth ' +
    'twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Amounts that give no number. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  'several',
  'some',
  'many',
  'few',
  'a few',
  'the few',
  'a number of',
  'dozens of',
  'hundreds of',
  'countless',
  'numerous',
]);
