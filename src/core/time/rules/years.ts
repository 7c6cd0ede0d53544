import { atEnd } from '../at-end.ts';
import { NOT_A_YEAR_BEFORE, YEAR_NEEDS } from '../../lexicon/year-words.ts';
import { yearName } from '../calendar.ts';
import {
  BC_YEAR,
  COMMON_YEAR,
  GAP,
  anyOf,
  isDetermined,
  fixed,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { BETWEEN, COUNTED, LINK, fullYear, isListed, yearOf } from './in-year.ts';

const NEEDS = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${anyOf(YEAR_NEEDS)}|back on|compared with|(?:early|late|recently) as)[\\s(]{1,8}$`,
  'iu',
);
const REFUSES = new RegExp(`(?:${anyOf(NOT_A_YEAR_BEFORE)}|[$£€#№])\\s{0,8}$`, 'iu');
const counts = (adjective: string): RegExp =>
  new RegExp(
    `^(?:${GAP}(?:and|to|or)${GAP}[\\d,]{3,9}|[-–][\\d,]{3,9})?(?:${GAP}|-)(?:${adjective}+${GAP})?${COUNTED}`,
    'u',
  );
/** "1500 armed men", "1500 to 2000 people", "a crowd of 1500 Kenyan men" */
const COUNTS = counts('[\\p{L}-]');
/** Beside "in" a name is no adjective: "in 1970 American troops left". */
const COUNTS_IN_TIME = counts('\\p{Ll}');
const IN_TIME = atEnd(/(?:^|[^\p{L}])(?:in|since|until|by|during)\s{1,8}/iu);

const isCounting = ({ before, after }: ReadContext): boolean =>
  (IN_TIME.test(before) ? COUNTS_IN_TIME : COUNTS).test(after);

/** "in 1984, 1988 and 1992" */
const YEAR_BEFORE = /(?<![\d,.])(?:1[4-9]|20)\d\d,?\s$/u;
const OPENS_SENTENCE = /(?:^|\n)[^\S\n]{0,8}$/u;
/** "That was 1987.", "It is 1943, and …" */
const THAT_WAS = atEnd(
  /(?:^|[^\p{L}])(?:that|this|it|year)(?:\s(?:was|is)|['’]s)\s(?:back in\s)?/iu,
);
/** "born 1994 in a garage", "built 1978", "Delivered from the yard in Aalborg 1978 under the name" */
const BEGUN =
  /(?:(?:^|[,;(–—]\s?|\b(?:was|were|is)\s)(?:[Ff]ounded|[Ee]stablished|[Ll]aunched|[Dd]elivered|[Bb]uilt|[Oo]pened|[Rr]ebuilt|[Rr]enamed|[Ff]ormed|[Mm]arried|[Ee]lected)|(?:^|[^\p{L}])(?:[Bb]orn|[Dd]ied|[Gg]raduated))(?:\s(?:at|from|in)(?:\s[\p{L}’'.-]{1,15}){0,4}\s\p{Lu}[\p{L}’'-]{1,15})?,?\s$/u;
const FRAGMENT_AFTER =
  /^(?:[.,;)](?!\d)|\s?$|\s(?:in|at|as|by|under|to|with|and|near|on|for|from|when|after)\s)/u;
const PREDICATE =
  /^(?:\s{1,8}(?:also\s{1,8})?(?:was|is|will|saw|has|had|brought|marked|began|ended|proved|became|election|elections|season|campaign|census)\b|:|\s?\n|$)/u;

/** A bare number is a year where a word before it says so and no counted thing comes after it. */
function bareYear({ year = '' }: Groups, context: ReadContext): Read | undefined {
  const { before, after } = context;
  if (REFUSES.test(before) || isCounting(context) || /^\s?(?:[%°]|GMT|hrs|hours)/u.test(after))
    return undefined;
  const said =
    NEEDS.test(before) ||
    YEAR_BEFORE.test(before) ||
    (isDetermined(before) && NOUN_OR_NAME.test(after)) ||
    (OPENS_SENTENCE.test(before) && PREDICATE.test(after)) ||
    NAMED_YEAR.test(before) ||
    (BEGUN.test(before) && FRAGMENT_AFTER.test(after)) ||
    YEAR_OF_BOOKS.test(after) ||
    (after === '' && /\p{L},\s$/u.test(before)) ||
    /^['’]s\s\p{Ll}/iu.test(after) ||
    (THAT_WAS.test(before) && /^(?:[.;!]|,\s)/u.test(after)) ||
    (/[\p{L}][,)]?\s\($/u.test(before) && after.startsWith(')')) ||
    /(?:^|\s)(?:mid|late|early|end|pre|post)-$/iu.test(before);
  const isOld = Number(year) < EARLIEST_BARE;
  return said && (!isOld || isOldYear(context)) ? { reading: fixed(year) } : undefined;
}

/** "1914-18" */
function yearRange({ first = '', last = '' }: Groups, context: ReadContext): Read | undefined {
  const to = first.slice(0, 4 - last.length) + last;
  const years = Number(to) - Number(first);
  if (years < 1 || years > 99 || REFUSES.test(context.before) || isCounting(context))
    return undefined;
  // "the 2003-4 season", but "Form 2003-4".
  if (last.length === 1 && !/(?:in|of|during|the)\s$/iu.test(context.before)) return undefined;
  return { reading: fixed(to), pair: { first, last, reading: fixed(first), isStretch: true } };
}

/** "In 1066 William won", "in 1200, the mill"; not "in 1200 of them". */
const isOldYear = ({ before, after }: ReadContext): boolean =>
  /(?:^|[^\p{L}])(?:in|since|until)\s{1,8}$/iu.test(before) &&
  /^(?:[,.;)]|\s{1,8}(?:the|an?|he|she|it|they|his|her|when|by|and|\p{Lu}\p{L}+)\b)/u.test(after);

/** "fiscal 2020", "FY24"; "FY 2023-24" is named after the year it ends in. */
function fiscalYear(groups: Groups): Read {
  const { year = '', end = '', short = '', named = '', until = '' } = groups;
  const last = end || until || year || named;
  if (last === '') return { reading: fixed(`FY${fullYear(short)}`) };
  return { reading: fixed(`FY${last.length === 2 ? (year || named).slice(0, 2) + last : last}`) };
}

/** "the year 2000", "the years 1955-1957" */
function saidYear(groups: Groups, { before }: ReadContext): Read {
  const { first = '', year = '', last = '', link = '' } = groups;
  const reading = fixed(year);
  if (last === '') return { reading };
  const isStretch = !isListed(link) || BETWEEN.test(before);
  return { reading: fixed(last), pair: { first, last, reading, isStretch } };
}

/** "499-493 BC", "496 and 495 BC" */
function bcYears(groups: Groups, { before }: ReadContext): Read {
  const { first = '', last = '', link = '', year = '' } = groups;
  const reading = fixed(yearOf(year));
  if (first === '') return { reading };
  const isStretch = !isListed(link) || BETWEEN.test(before);
  return { reading, pair: { first, last, reading: fixed(yearOf(`${first} BC`)), isStretch } };
}

/** "In 476 the city fell", "was founded in 597"; not "in 300 cases", "one in 500". */
function earlyYear({ year = '' }: Groups, { before, after }: ReadContext): Read | undefined {
  const opens =
    /^in\s$/iu.test(before) && /^,?\s(?:the|an?|his|her|he|she|they|\p{Lu}\p{Ll})/u.test(after);
  const told =
    OF_OLD.test(before) && /^(?:[,.;)]|\s(?:and|by|when|after|under|the)\b)/u.test(after);
  return opens || told ? { reading: fixed(yearName(Number(year))) } : undefined;
}

/** What is told of years of three figures. */
const OF_OLD =
  /\b(?:founded|built|born|died|crowned|conquered|captured|sacked|besieged|defeated|established|abdicated|ascended|baptised|baptized|buried|murdered|slain|succeeded|invaded|reigned|converted|destroyed|battle|death|birth|reign|king|emperor|pope|took place|fell)\b[^.;:\d]{0,30}\s(?:in|until|since)\s$/iu;

/** Smaller numbers in prose are counts more often than years; trades medieval dates for counts. */
const EARLIEST_BARE = 1400;
/** "Games 2012", "the Ashby Expo 2019", "WRC 2005" */
const NAMED_YEAR =
  /(?:^|[^\p{L}])(?:Olympics|Games|Cup|Championships?|Conference|Congress|Convention|Expo|Awards|Festival|Summit|Election|Show|Fair|Open|Prix)\s$|(?:^|\p{Ll}\s)\p{Lu}{3,5}\s$/u;
/** "reported 1987 earnings" */
const YEAR_OF_BOOKS =
  /^\s{1,8}(?:earnings|results|profits?|net|sales|revenues?|budgets?|models?|elections?|output|production|exports|imports|spending|dividends?|estimates?|forecasts?|season|year|first|second|third|fourth)\b/u;
const NOUN_OR_NAME = /^\s{1,8}(?:[“"]?\p{L}{2}|\p{Lu}\.)/u;

export const yearRules: readonly TimexRule[] = [
  {
    name: 'year/range',
    type: 'DATE',
    pattern: rule(
      `(?<![\\d.,/$£€-])(?<first>1[4-9]\\d\\d|20\\d\\d)\\s?[-–—/]\\s?(?<last>\\d{4}|\\d{1,2})(?![\\d%/-]|[.,:]\\d)`,
    ),
    read: yearRange,
  },
  {
    name: 'year/bc',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<first>\\d{1,4})${LINK})?(?<last>(?:circa${GAP}|c(?:a?\\.)${GAP})?(?<year>${BC_YEAR}))`,
    ),
    read: bcYears,
  },
  {
    name: 'year/ad',
    type: 'DATE',
    pattern: rule(
      `\\b(?:AD${GAP}(?<year>\\d{1,4})|(?<first>\\d{1,4})${GAP}(?:AD|CE))(?![\\p{L}\\d])`,
    ),
    read: ({ year = '', first = '' }, { before }) =>
      /\p{L}$/u.test(before) ? undefined : { reading: fixed(yearName(Number(year || first))) },
  },
  {
    name: 'year/said',
    type: 'DATE',
    pattern: rule(
      `\\b(?<first>(?:the${GAP})?(?:calendar${GAP})?years?${GAP}(?:of${GAP})?(?<year>${COMMON_YEAR}))(?:${LINK}(?<last>${COMMON_YEAR}))?(?!\\d)`,
    ),
    read: saidYear,
  },
  {
    name: 'year/fiscal',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?:fiscal|financial)${GAP}(?:year${GAP})?|FY\\s?)(?:(?<year>${COMMON_YEAR})(?:[-–/](?<end>\\d{4}|\\d\\d))?|['’]?(?<short>\\d\\d))(?![\\d%])|\\b(?:the${GAP})?(?<named>${COMMON_YEAR})(?:[-–/](?<until>\\d{4}|\\d\\d))?${GAP}(?:fiscal|financial)${GAP}year\\b`,
    ),
    read: fiscalYear,
  },
  {
    // "founded about 1910", "c. 1250"; before a noun it is a count.
    name: 'year/about',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:about|around)${GAP}(?<year>1[4-9]\\d\\d|20[0-3]\\d)|(?:circa${GAP}|ca?\\.(?:${GAP})?)(?<old>${COMMON_YEAR}))(?=\\s?[.;:)]|,\\s|$|${GAP}(?:by|in|at|when|and|the|he|she|it|they|as|for)\\b)`,
    ),
    read: ({ year = '', old = '' }) => ({ reading: fixed(year || old) }),
  },
  {
    // "the summer of ’69", "in '05"
    name: 'year/short',
    type: 'DATE',
    pattern: rule(
      `['’](?<short>\\d{2})(?![\\p{L}\\d])(?<=\\b(?:in|of|since|until|till|by|from|to|and|through|between|early|late|spring|summer|autumn|fall|winter)${GAP}['’]\\d\\d|\\d\\d(?:,|,?${GAP}(?:and|or))${GAP}['’]\\d\\d|\\bthe${GAP}['’]\\d\\d(?=${GAP}(?:election|campaign|season|race|budget|crash|Olympics|Games|riots|war|strike|recession|law)s?\\b))`,
    ),
    read: ({ short = '' }) => ({
      reading: fixed(fullYear(short)),
    }),
  },
  {
    name: 'year/early',
    type: 'DATE',
    pattern: rule(`(?<=\\b(?:in|until|since)${GAP})(?<year>[1-9]\\d\\d)(?![\\p{L}\\d%-]|[.,:]\\d)`),
    read: earlyYear,
  },
  {
    name: 'year/bare',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d.,:/$£€#])(?<year>${COMMON_YEAR})(?![\\p{L}\\d])`),
    read: bareYear,
  },
];
