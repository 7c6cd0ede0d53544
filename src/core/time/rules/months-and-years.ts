import { COUNT_NOUNS, NOT_A_YEAR_BEFORE, YEAR_NEEDS } from '../../lexicon/year-words.ts';
import { isoYear, pad } from '../calendar.ts';
import {
  GAP,
  MONTH,
  YEAR,
  anyOf,
  fixed,
  isCapitalised,
  isMonthName,
  keyOf,
  monthOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import type { Which } from '../../model/timex3.ts';
import { pastUnlessAhead, whichOf } from '../which.ts';
import { inYear, pairOf } from './dates.ts';

const YEAR_OF_IT = `,?${GAP}(?:of${GAP})?`;
const RELATIVE = 'last|next|this|this past|this coming|past|coming|that|the previous|the following';

/** Months that are words or given names too: they need a word before them that tells. */
const AMBIGUOUS = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'jan', 'jun', 'dec']);
const LEADS_TO_MONTH =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|before|after|from|to|through|during|throughout|of|between|and|or|for|late|early|mid|each|every|late in|early in|around|last|this|next)[\s-]{1,8}$/iu;
const DETERMINED =
  /(?:^|[^\p{L}])(?:an?|the|its|their|his|her|our|my)\s{1,8}(?:\p{L}{3,12}\s{1,8})?$/iu;
/** "the bank's 2006 inquiry" */
const POSSESSED = /\p{L}['’]s?\s{1,8}$/u;
/** "February 31": no day of it. */
const DAY_AHEAD = /^\s{1,8}(?:[0-2]?\d|3[01])(?!\d|,\d)/u;
/** After these a month is meant even before a capital: "in April Russian buyers left". */
const MONTH_FOR_SURE =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|throughout|late|early|mid)[\s-]{1,8}$/iu;
const NAME_AHEAD = /^(?:['’]s)?\s{1,8}\p{Lu}\p{Ll}/u;
const NOUN_AHEAD =
  /^\s{1,8}(?!(?:on|of|to|for|in|towards?|against|through|from|by|at|and)\b)\p{Ll}{3}/u;

const isDetermined = (before: string): boolean => DETERMINED.test(before) || POSSESSED.test(before);

/** Whether a lone month name is the month: "in May", "a May hearing"; not "June said", "the march". */
function isLoneMonth(month: string, { before, after }: ReadContext): boolean {
  const word = keyOf(month).replace('.', '');
  if (!isCapitalised(month) || /^-?\d|^-\p{L}/u.test(after)) return false;
  if (DAY_AHEAD.test(after)) return false;
  // "Jan Novak", "May said": a name; "Black September", "Red October": another.
  if (AMBIGUOUS.has(word))
    return (
      MONTH_FOR_SURE.test(before) ||
      (LEADS_TO_MONTH.test(before) && !NAME_AHEAD.test(after)) ||
      (isDetermined(before) && NOUN_AHEAD.test(after))
    );
  return !/(?:Black|Red)\s$/u.test(before);
}

const yearless = (value: string, which: Which): Read => ({
  reading: { kind: 'yearless', value, which, weekday: null },
});

function lastMonth({ which = '', month = '' }: Groups, context: ReadContext): Read | undefined {
  const meant = whichOf(which);
  if (meant === undefined || !isCapitalised(month) || NAME_AHEAD.test(context.after))
    return undefined;
  return yearless(`XXXX-${pad(monthOf(month))}`, meant);
}

function monthRange(groups: Groups, context: ReadContext): Read | undefined {
  const { first = '', lastmonth = '' } = groups;
  if (!isCapitalised(first) || !isCapitalised(lastmonth)) return undefined;
  const [from = '', to = ''] = [first, lastmonth].map((month) => `XXXX-${pad(monthOf(month))}`);
  return pairOf(from, to, groups, context, () => pastUnlessAhead(context));
}

const NEEDS = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${anyOf(YEAR_NEEDS)})[\\s(]{1,8}$`, 'iu');
const REFUSES = new RegExp(`(?:${anyOf(NOT_A_YEAR_BEFORE)}|[$£€#№])\\s{0,8}$`, 'iu');
const COUNTED = `(?:${anyOf(COUNT_NOUNS)})`;
/** "1500 armed men", "1500 to 2000 people"; the adjective is no name: "in 1970 American troops left". */
const COUNTS = new RegExp(
  `^(?:${GAP}(?:and|to|or)${GAP}[\\d,]{3,9}|[-–][\\d,]{3,9})?(?:${GAP}|-)(?:[a-z]+${GAP})?${COUNTED}\\b`,
  'u',
);
/** "in 1984, 1988 and 1992" */
const YEAR_BEFORE = /(?<![\d,.])(?:1[4-9]|20)\d\d,?\s$/u;
const OPENS_SENTENCE = /(?:^|\n)[^\S\n]{0,8}$/u;
const PREDICATE =
  /^(?:\s{1,8}(?:also\s{1,8})?(?:was|is|will|saw|has|had|brought|marked|began|ended|proved|became|election|elections|season|campaign|census)\b|:|\s?\n|$)/u;

/** A bare number is a year where a word before it says so and no counted thing comes after it. */
function bareYear({ year = '' }: Groups, { before, after }: ReadContext): Read | undefined {
  if (REFUSES.test(before) || COUNTS.test(after) || /^\s?(?:[%°]|GMT|hrs|hours)/u.test(after))
    return undefined;
  const said =
    NEEDS.test(before) ||
    YEAR_BEFORE.test(before) ||
    (isDetermined(before) && NOUN_OR_NAME.test(after)) ||
    (OPENS_SENTENCE.test(before) && PREDICATE.test(after)) ||
    (after === '' && /\p{L},\s$/u.test(before)) ||
    /^['’]s\s\p{Ll}/iu.test(after) ||
    (/[\p{L}][,)]?\s\($/u.test(before) && after.startsWith(')')) ||
    /(?:^|\s)(?:mid|late|early|pre|post)-$/iu.test(before);
  return said && Number(year) >= EARLIEST_BARE ? { reading: fixed(year) } : undefined;
}

/** "1914-18" */
function yearRange(
  { first = '', last = '' }: Groups,
  { before, after }: ReadContext,
): Read | undefined {
  const to = last.length === 2 ? first.slice(0, 2) + last : last;
  const years = Number(to) - Number(first);
  if (years < 1 || years > 99 || REFUSES.test(before) || COUNTS.test(after)) return undefined;
  return { reading: fixed(to), pair: { first, last, reading: fixed(first), isStretch: true } };
}

/** Smaller numbers in prose are counts more often than years; trades medieval dates for counts. */
const EARLIEST_BARE = 1400;
const NOUN_OR_NAME = /^\s{1,8}(?:[“"]?\p{L}{2}|\p{Lu}\.)/u;

export const monthRules: readonly TimexRule[] = [
  {
    name: 'month/range',
    type: 'DATE',
    pattern: rule(
      `\\b(?<first>${MONTH})(?<link>\\s?[-–—/]\\s?)(?<last>(?<lastmonth>${MONTH})(?:${YEAR_OF_IT}(?<year>${YEAR}))?)(?!${GAP}\\d)`,
    ),
    read: monthRange,
  },
  {
    name: 'month/year',
    type: 'DATE',
    pattern: rule(
      `\\b(?<month>${MONTH})(?:${YEAR_OF_IT}|-|/)(?:(?<year>${YEAR})|(?<whichyear>(?:this|last|next|that|the${GAP}same|the${GAP}(?:previous|following))${GAP}year\\b))`,
    ),
    read: (groups, context) =>
      isMonthName(groups['month'] ?? '')
        ? { reading: inYear(`XXXX-${pad(monthOf(groups['month'] ?? ''))}`, groups, context.lean) }
        : undefined,
  },
  {
    name: 'month/relative',
    type: 'DATE',
    pattern: rule(
      `\\b(?<which>${RELATIVE.replaceAll(' ', GAP)})${GAP}(?<month>${MONTH})(?!${GAP}\\d)`,
    ),
    read: lastMonth,
  },
  {
    name: 'month/bare',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d]|(?<!\\b(?:mid|late|early))-)(?<month>${MONTH})(?!\\p{L})`),
    read: ({ month = '' }, context) =>
      isLoneMonth(month, context)
        ? yearless(`XXXX-${pad(monthOf(month))}`, pastUnlessAhead(context))
        : undefined,
  },
];

export const yearRules: readonly TimexRule[] = [
  {
    name: 'year/range',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,/$£€-])(?<first>1[4-9]\\d\\d|20\\d\\d)\\s?[-–—/]\\s?(?<last>\\d{4}|\\d{2})(?![\\d%/-]|[.,]\\d)`,
    ),
    read: yearRange,
  },
  {
    name: 'year/bc',
    type: 'DATE',
    pattern: rule(`\\b(?<year>\\d{1,4})${GAP}(?:BCE?|B\\.C\\.(?:E\\.)?)(?!\\p{L})`),
    read: ({ year = '' }) => ({ reading: fixed(`BC${pad(Number(year), 4)}`) }),
  },
  {
    name: 'year/ad',
    type: 'DATE',
    pattern: rule(
      `\\b(?:AD${GAP}(?<year>\\d{1,4})|(?<first>\\d{1,4})${GAP}(?:AD|CE))(?![\\p{L}\\d])`,
    ),
    read: ({ year = '', first = '' }, { before }) =>
      /\p{L}$/u.test(before) ? undefined : { reading: fixed(isoYear(Number(year || first))) },
  },
  {
    name: 'year/said',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:calendar${GAP})?years?${GAP}(?:of${GAP})?(?<year>${YEAR})\\b`,
    ),
    read: ({ year = '' }) => ({ reading: fixed(year) }),
  },
  {
    name: 'year/fiscal',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?:fiscal|financial)${GAP}(?:year${GAP})?|FY\\s?)(?<year>${YEAR})\\b`,
    ),
    read: ({ year = '' }) => ({ reading: fixed(`FY${year}`) }),
  },
  {
    name: 'year/bare',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d.,:/$£€#])(?<year>${YEAR})(?![\\p{L}\\d])`),
    read: bareYear,
  },
];
