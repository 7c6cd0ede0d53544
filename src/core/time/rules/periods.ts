import type { Reading, Which } from '../../model/timex3.ts';
import { DECADE_WORDS } from '../../lexicon/decades.ts';
import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import { pad } from '../calendar.ts';
import {
  COMMON_YEAR,
  GAP,
  MONTH,
  anyOf,
  fixed,
  keyOf,
  monthOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { BETWEEN, LINK, OF_YEAR, inYear, isListed } from './in-year.ts';
import { pastUnlessAhead } from '../which.ts';

const ORDINAL = `(?:${anyOf(ORDINAL_WORDS.keys())}|\\d{1,2}(?:st|nd|rd|th))`;

const ordinal = (word: string): number =>
  ORDINAL_WORDS.get(keyOf(word)) ?? Number.parseInt(word, 10);

function quarter(groups: Groups, context: ReadContext): Read | undefined {
  const { nth = '', digit = '', letter = '', fiscal = '', ofyear = '', ofwhich = '' } = groups;
  const { short = '', fyshort = '' } = groups;
  const most = letter.toUpperCase().startsWith('H') ? 2 : 4;
  const count = /^(?:last|final)$/iu.test(nth) ? most : digit === '' ? ordinal(nth) : Number(digit);
  if (count < 1 || count > most) return undefined;
  const ended = most === 4 ? ENDED.exec(context.after)?.groups : undefined;
  if (ended !== undefined && isAlone(groups)) return { reading: quarterTo(ended, context) };
  const value = `XXXX-${most === 4 ? 'Q' : 'H'}${count}`;
  const ofBooks = fiscal || groups['fy'] || (fyshort && `20${fyshort}`);
  if (ofBooks || groups['fiscalof'])
    return { reading: fixed(value.replace('XXXX', `FY${ofBooks || ofyear}`)) };
  const year = groups['year'] || ofyear;
  const whichyear = groups['whichyear'] || ofwhich;
  return { reading: inYear(value, { year, whichyear, short }, () => ofReport(context)) };
}

/** "its fiscal first quarter ended Sept. 30": the third of the calendar. */
export const ENDED_IN = `,?${GAP}(?:that${GAP}|which${GAP})?(?:ended|ending|ends)${GAP}(?:[oi]n${GAP})?(?<month>${MONTH})(?:${GAP}\\d{1,2})?${OF_YEAR}?`;
const ENDED = new RegExp(`^${ENDED_IN}`, 'iu');
/** The quarter that ends in the month that is named. */
export const quarterTo = (groups: Groups, { lean }: ReadContext): Reading =>
  inYear(`XXXX-Q${Math.ceil(monthOf(groups['month'] ?? '') / 3)}`, groups, () =>
    lean() === 'future' ? 'near' : 'past',
  );

/** "expects a third-quarter loss", "will report for the quarter": the one just over, or about to be. */
const ofReport = (context: ReadContext): Which =>
  pastUnlessAhead(context) === 'past'
    ? 'past'
    : IS_REPORT.test(context.after) ||
        FOR_ITS.test(context.before) ||
        IS_COMPARED.test(context.before)
      ? 'near'
      : 'future';
const IS_REPORT =
  /^\s{1,8}(?:results?|earnings|profits?|loss(?:es)?|net|figures|revenues?|charges?|revisions?|estimates?|gross|GDP|GNP)\b/u;
/** "will trail the first quarter", "should fall from the first quarter" */
const IS_COMPARED =
  /\b(?:from|than|above|below|over|versus|vs\.?|against|trail|exceed|match|beat|top)\s{1,8}(?:in\s)?$/u;
const FOR_ITS = /\bfor\s{1,8}(?:(?:the|its|their)\s{1,8})?$/u;

const isAlone = (groups: Groups): boolean =>
  ['year', 'whichyear', 'short', 'ofyear', 'ofwhich', 'fiscal', 'fy', 'fyshort'].every(
    (name) => !groups[name],
  );

/** "the second half" alone is a match; only in talk of business it is a time. "the last quarter" is the one before, "the final quarter" also a part of a match. */
function isOfBooks({ nth = '', letter = '' }: Groups, { before, after }: ReadContext): boolean {
  if (/^last$/iu.test(nth)) return false;
  if (/^final$/iu.test(nth)) return BUSINESS.test((before + after).replaceAll(/quarter/giu, ''));
  return !/^half$/iu.test(letter) || (HALF_OF_BOOKS.test(after) && BUSINESS.test(before + after));
}

const HALF_OF_BOOKS =
  /^(?:\s?[,.;)]|$|\s{1,8}(?:results?|earnings|dividends?|profits?|sales|revenues?|loss(?:es)?|figures|net|as|from|to|and|was|were)\b)/iu;
const BUSINESS =
  /\b(?:profits?|profitab\p{L}+|earnings|sales|revenues?|loss(?:es)?|results|exports|imports|output|growth|inflation|quarter|dividend|turnover|orders|GDP|OPEC|barrels?|tonnes|pct|percent|dlrs|mln|income|economy|economists?|forecasts?|prices)\b|[%$£€]/iu;

/**
 * "the 1990s", "the '90s", "the nineties", "the 470s BC". A short form means the last such decade,
 * 19xx; "the 2000s" is one too, older hundreds are centuries.
 */
function decade({ full = '', bc = '', short = '', word = '' }: Groups): Read | undefined {
  if (bc !== '') return { reading: fixed(`BC${pad(Number(bc) / 10, 3)}`) };
  if (full.endsWith('00') && full !== '2000') return { reading: fixed(`${full.slice(0, 2)}XX`) };
  if (full !== '') return { reading: fixed(`${full.slice(0, 3)}X`) };
  const value = short === '' ? DECADE_WORDS.get(keyOf(word)) : `19${short.slice(0, 1)}X`;
  return value === undefined ? undefined : { reading: fixed(value) };
}

/** "the 15th century", "the third and fourth centuries BC" */
function century(groups: Groups, { before }: ReadContext): Read {
  const { nth = '', bc = '', first = '', last = '', link = '' } = groups;
  const named = (word: string): Reading => {
    const number = pad(ordinal(word) - 1);
    return fixed(bc === '' ? `${number}XX` : `BC${number}`);
  };
  if (first === '') return { reading: named(nth) };
  const isStretch = !isListed(link) || BETWEEN.test(before);
  const reading = named(first.replace(/^the\s+/iu, ''));
  return { reading: named(nth), pair: { first, last, reading, isStretch } };
}

export const periodRules: readonly TimexRule[] = [
  {
    name: 'period/quarter',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?<fiscalof>(?:fiscal|financial)${GAP}(?:year${GAP})?)?(?<ofyear>${COMMON_YEAR})(?:['’]s)?${GAP}|(?<ofwhich>(?:this|last|next)${GAP}year)['’]s${GAP})?(?:fiscal${GAP})?(?:(?<nth>${ORDINAL}|last|final)(?:${GAP}|-)(?<letter>quarter|qtr|half)|(?:Q(?<digit>[1-4])))(?:${GAP}(?:of${GAP}|in${GAP})?(?:the${GAP})?(?:fiscal|financial)${GAP}(?:year${GAP})?(?<fiscal>${COMMON_YEAR})|(?:${GAP}(?:of${GAP})?)FY\\s?['’]?(?:(?<fy>20\\d\\d)|(?<fyshort>\\d\\d))|${OF_YEAR})?(?![\\p{L}\\d])`,
    ),
    read: (groups, context) =>
      isAlone(groups) && !isOfBooks(groups, context) ? undefined : quarter(groups, context),
  },
  {
    name: 'period/quarter-of-year',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<letter>Q|H)(?<digit>[1-4])|(?<number>[1-4])(?<code>Q|H))(?:${GAP}|/|-)?(?<year>${COMMON_YEAR})\\b`,
    ),
    read: (groups, context) =>
      quarter(
        {
          ...groups,
          letter: groups['letter'] || groups['code'] || '',
          digit: groups['digit'] || groups['number'] || '',
        },
        context,
      ),
  },
  {
    name: 'period/decade',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?<bc>\\d{2,3})s${GAP}BCE?\\b|(?<full>1\\d\\d0|20\\d0)['’]?s\\b|(?<short>[2-9]0)['’]?s\\b(?<=(?:the|late|early|mid)[-\\s]\\d0['’]?s)|(?<word>${anyOf(DECADE_WORDS.keys())})\\b(?<=the${GAP}(?:roaring${GAP}|swinging${GAP}|(?:late|early)(?:${GAP}|-)|mid-)?\\p{L}+))`,
    ),
    read: decade,
  },
  {
    name: 'period/decade',
    type: 'DATE',
    pattern: rule(`(?:\\bthe${GAP})?['’‘](?<short>[2-9]0)['’]?s\\b`),
    read: decade,
  },
  {
    name: 'period/century',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<first>(?:the${GAP})?${ORDINAL})${LINK}(?:(?:early|late|mid)[\\s-])?)?(?<last>(?:the${GAP})?(?<nth>${ORDINAL})(?:${GAP}|-)centur(?:y|ies)\\b(?<bc>${GAP}(?:BCE?\\b|B\\.C\\.))?)`,
    ),
    read: century,
  },
];
