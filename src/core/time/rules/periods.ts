import { DECADE_WORDS } from '../../lexicon/decades.ts';
import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import type { Which } from '../../model/timex3.ts';
import { pad } from '../calendar.ts';
import {
  GAP,
  YEAR,
  anyOf,
  fixed,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { OF_YEAR, inYear } from './in-year.ts';
import { WHICH_WORDS, pastUnlessAhead, whichOf } from '../which.ts';

const ORDINAL = `(?:${anyOf(ORDINAL_WORDS.keys())}|\\d{1,2}(?:st|nd|rd|th))`;
const SEASON = `(?:${anyOf(SEASONS.keys())})`;

const ordinal = (word: string): number =>
  ORDINAL_WORDS.get(keyOf(word)) ?? Number.parseInt(word, 10);

function quarter(groups: Groups, context: ReadContext): Read | undefined {
  const { nth = '', digit = '', letter = '' } = groups;
  const count = digit === '' ? ordinal(nth) : Number(digit);
  const most = letter.toUpperCase().startsWith('H') ? 2 : 4;
  if (count < 1 || count > most) return undefined;
  const value = `XXXX-${most === 4 ? 'Q' : 'H'}${count}`;
  return { reading: inYear(value, groups, () => pastUnlessAhead(context)) };
}

/** "fall" and "spring" are words of their own: only "the fall" of a year, or with this/last/next. */
const PLAIN_SEASON =
  /(?:^|[^\p{L}])(?:in|over|during|throughout|since|until|till|by|before|after|through)\s{1,8}(?:the\s{1,8}|early\s{1,8}|late\s{1,8}|mid-?)?$/iu;
const OTHER_FALL =
  /^\s{1,8}(?:of|in|from|into|on|between|short|apart|foul|behind|victim|under|to|back)\b/iu;
const SEASON_NOUN = /^\s{1,8}(?:school|camp|storm|coat|olympics|games|palace|house|term|roll)\b/iu;

function season(groups: Groups, context: ReadContext): Read | undefined {
  const { season: name = '', which = '', the = '' } = groups;
  const value = `XXXX-${SEASONS.get(keyOf(name)) ?? ''}`;
  const dated = (groups['year'] ?? '') !== '' || (groups['whichyear'] ?? '') !== '';
  if (dated) return { reading: inYear(value, groups, context.lean) };
  if (OTHER_FALL.test(context.after) && !/summer|winter/iu.test(name)) return undefined;
  const meant = which === '' ? undefined : whichOf(which);
  if (meant !== undefined) return seasonRead(value, meant);
  if (SEASON_NOUN.test(context.after) || !PLAIN_SEASON.test(`${context.before}${the}`))
    return undefined;
  return seasonRead(value, pastUnlessAhead(context));
}

const seasonRead = (value: string, which: Which): Read => ({
  reading: { kind: 'yearless', value, which, weekday: null },
});

/**
 * "the 1990s", "the '90s", "the nineties". A short form means the last such decade,
 * 19xx; "the 2000s" is one too, older hundreds are centuries. */
function decade({ full = '', short = '', word = '' }: Groups): Read | undefined {
  if (full !== '')
    return {
      reading: fixed(
        full.endsWith('00') && full !== '2000' ? `${full.slice(0, 2)}XX` : `${full.slice(0, 3)}X`,
      ),
    };
  const tens = short === '' ? (DECADE_WORDS.get(keyOf(word)) ?? 0) : Number(short);
  return tens < 20 ? undefined : { reading: fixed(`19${tens / 10}X`) };
}

export const periodRules: readonly TimexRule[] = [
  {
    name: 'period/quarter',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?<nth>${ORDINAL})(?:${GAP}|-)(?<letter>quarter|half)|(?:Q(?<digit>[1-4])))(?:${OF_YEAR})?(?![\\p{L}])`,
    ),
    read: (groups, context) =>
      // "the second half" alone is a match; only a year makes it a time.
      groups['letter']?.toLowerCase() === 'half' &&
      (groups['year'] ?? '') + (groups['whichyear'] ?? '') === ''
        ? undefined
        : quarter(groups, context),
  },
  {
    name: 'period/quarter-of-year',
    type: 'DATE',
    pattern: rule(`\\b(?<letter>Q|H)(?<digit>[1-4])(?:${GAP}|/|-)?(?<year>${YEAR})\\b`),
    read: quarter,
  },
  {
    name: 'period/season',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<which>${WHICH_WORDS})${GAP}|(?<the>the${GAP}))?(?<season>${SEASON})(?:${OF_YEAR}(?:[-/–]\\d{2})?)?(?![\\p{L}-]|['’]s?${GAP}end)`,
    ),
    read: season,
  },
  {
    name: 'period/decade',
    type: 'DATE',
    pattern: rule(
      `(?:\\bthe${GAP})?(?:\\b(?<full>1\\d\\d0|20\\d0)['’]?s\\b|(?<=the${GAP})['’‘]?(?<short>[2-9]0)['’]?s\\b|(?<=the${GAP}(?:roaring${GAP}|swinging${GAP}|late${GAP}|early${GAP})?)(?<word>${anyOf(DECADE_WORDS.keys())})\\b)`,
    ),
    read: decade,
  },
  {
    name: 'period/century',
    type: 'DATE',
    pattern: rule(`\\b(?:the${GAP})?(?<nth>${ORDINAL})(?:${GAP}|-)century\\b`),
    read: ({ nth = '' }) => ({ reading: fixed(`${pad(ordinal(nth) - 1)}XX`) }),
  },
];
