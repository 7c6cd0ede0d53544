import { DECADE_WORDS } from '../../lexicon/decades.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import { GAP, anyOf, fixed, keyOf, rule, type Groups, type Read, type TimexRule } from '../rule.ts';
import { COUNTED } from './in-year.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const DIGITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** "nineteen" and "ninety eight": 1998; "two thousand" and "one": 2001. */
function spokenYear({ hundreds = '', ones = '', rest = '', past = '' }: Groups): Read {
  const low = [ones, past, ...rest.split(/[\s-]+/u)].map(
    (word) => NUMBER_WORDS.get(keyOf(word)) ?? 0,
  );
  const high = hundreds === '' ? 20 : (NUMBER_WORDS.get(keyOf(hundreds)) ?? 20);
  return { reading: fixed(String(high * 100 + low.reduce((sum, each) => sum + each, 0))) };
}

/** Years and decades in words, as broadcasts spell them. */
export const spokenRules: readonly TimexRule[] = [
  {
    // "nineteen ninety eight", "two thousand and one", as broadcasts spell it
    name: 'year/spoken',
    type: 'DATE',
    pattern: rule(
      `(?:(?<=\\b(?:in|since|until|by|from|of|year|and|to|before|after|for|${anyOf([...MONTHS.keys()].slice(0, 12))})${GAP}|\\bmid-)|\\b(?=(?:eighteen|nineteen)(?:${GAP}|-)(?:${TENS})\\b))(?:(?<hundreds>eighteen|nineteen|twenty)(?:${GAP}|-)(?:(?:oh|o)(?:${GAP}|-)(?<ones>${DIGITS})|(?<rest>(?:${TENS})(?:(?:${GAP}|-)(?:${DIGITS}))?|${TEENS}))|two${GAP}thousand(?:${GAP}and)?(?:${GAP}(?<past>${DIGITS}|${TEENS}))?)\\b(?!-|${GAP}(?:\\p{L}{2,12}${GAP})?${COUNTED})`,
    ),
    read: spokenYear,
  },
  {
    // "the nineteen eighties"
    name: 'period/decade',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?<hundreds>eighteen|nineteen)(?:${GAP}|-)(?<word>${anyOf(DECADE_WORDS.keys())})\\b`,
    ),
    read: ({ hundreds = '', word = '' }) => {
      const tens = DECADE_WORDS.get(keyOf(word))?.slice(2) ?? '';
      return { reading: fixed(`${/^e/iu.test(hundreds) ? '18' : '19'}${tens}`) };
    },
  },
];
