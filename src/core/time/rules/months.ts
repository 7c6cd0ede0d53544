import { atEnd } from '../at-end.ts';
import { pad } from '../calendar.ts';
import {
  GAP,
  MONTH,
  YEAR,
  isCapitalised,
  isDetermined,
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
import { WHICH_WORDS, asWhich, pastUnlessAhead, whichOf } from '../which.ts';
import { OF_YEAR, inYear, isCount, pairOf } from './in-year.ts';
import { ENTRY } from '../lean.ts';

/** Months that are words or given names too: they need a word before them that tells. */
const AMBIGUOUS = new Set(['march', 'april', 'may', 'june', 'august', 'mar', 'jan', 'jun', 'dec']);
const LEADS_TO_MONTH = atEnd(
  /(?:^|[^\p{L}])(?:in|since|until|till|by|before|after|from|to|(?:on|well|deep|late|over|last(?:s|ed)?|continued?|drag(?:s|ged)?|stretch(?:es|ed)?)\sinto|through|during|throughout|of|between|and|or|for|late|early|mid|each|every|late in|early in|around|last|this|next|come)[\s-]{1,8}/iu,
);
/** "February 31": no day of it. */
const DAY_AHEAD = /^\s{1,8}(?:[0-2]?\d|3[01])(?!\d|,\d)/u;
/** After these a month is meant even before a capital: "in April Russian buyers left". */
const MONTH_FOR_SURE = atEnd(
  /(?:^|[^\p{L}])(?:in|since|until|till|during|throughout|late|early|mid|end|come|at least|recently as|late as|early as|soon as)[\s-]{1,8}/iu,
);
const NAME_AHEAD = /^(?:['’]s)?\s{1,8}\p{Lu}\p{Ll}/u;
const NOUN_AHEAD =
  /^\s{1,8}(?!(?:on|of|to|for|in|towards?|against|through|from|by|at|and)\b)\p{Ll}{3}/u;

/** Whether a lone month name is the month: "in May", "a May hearing"; not "June said", "the march". */
function isLoneMonth(month: string, { before, after }: ReadContext): boolean {
  const word = keyOf(month).replace('.', '');
  // "Digital Equipment, or DEC, said": in capitals among words that are none.
  if (/^[A-Z]{3}$/u.test(month) && /\p{Ll}/u.test(before) && !/^\s\d/u.test(after)) return false;
  if (/^-?\d|^-\p{L}/u.test(after)) return false;
  // Broadcasts and blogs leave out capitals: "in october", but "in march", "in may" are words.
  if (!isCapitalised(month)) return isMonthName(month) && LEADS_TO_MONTH.test(before);
  if (DAY_AHEAD.test(after))
    return isCount({ before, after: after.replace(DAY_AHEAD, '') }) && isCapitalised(month);
  if (before === '' && ENTRY.test(after)) return true;
  // "Jan Novak", "May said": a name; "Black September", "Red October": another.
  if (AMBIGUOUS.has(word))
    return (
      MONTH_FOR_SURE.test(before) ||
      OF_FUTURES.test(after) ||
      OF_MONTH.test(after) ||
      (LEADS_TO_MONTH.test(before) && !NAME_AHEAD.test(after)) ||
      (isDetermined(before) && NOUN_AHEAD.test(after))
    );
  return !/(?:Black|Red)\s$/u.test(before);
}

/** "December gold", "March delivery", "July closed at 1,262": traded before the month. */
const OF_FUTURES =
  /^\s{1,8}(?:(?:(?:closed|settled|ended|finished|opened|traded|gained|lost|rose|fell)\s(?:(?:at|up|down|off)\s)?|at\s)[$£]?\d+|delivery|futures|contracts?|shipments?|loading|arrivals|positions?|robustas?|arabicas?|(?:crude|robusta|white|raw)\s\p{L}+\s(?:futures|contracts?)|open\sinterest|cargo(?:es)?|palm|rubber|naphtha|gasoil|soymeal|soybean|gold|silver|copper|platinum|wheat|corn|soybeans?|crude|cotton|sugar|coffee|cocoa|cattle|hogs|oats|gasoline)\b/u;

/** "June sales", "April, July and October": no name. */
const OF_MONTH =
  /^(?:(?:\s(?:retail|auto|car|home|housing|industrial|factory|consumer|producer|wholesale|trade|crude|oil|new|store|machinery)){0,2}\s(?:sales|figures|data|output|production|exports|imports|orders|prices|inflation|unemployment|payrolls|results|earnings|deliveries|traffic|shipments|quarter)\b|(?:,|\s(?:and|or|to|through))\s(?:January|February|July|September|October|November|December)\b)/u;

/** "in July fell 3 percent" */
const IN = /\b(?:in|since|until|till|by|during)\s$/iu;

/** "expect a gain of 150,000 jobs in October": counted when it is over, or about to be. */
const OF_FIGURES =
  /\b(?:expect|forecast|predict)\p{L}{0,3}\s(?:[\p{L}\d.,%$-]{1,15}\s){0,6}(?<!to\s)(?:gain|rise|increase|drop|decline|fall|jump|growth|surplus|deficit)\s(?:[\p{L}\d.,%$-]{1,15}\s){0,6}(?:for|in)\s$/u;

/** "February figures are due on Thursday", "will report on February unemployment": of the month just over. */
const isFigures = ({ after, lean }: ReadContext): boolean =>
  /^\s(?:\p{Ll}{3,12}\s){0,2}(?:figures|data|statistics|numbers|report|index|deficit|surplus|survey|(?:un)?employment|payrolls|inflation|sales|prices|orders|output|production|trade|starts)\b/u.test(
    after,
  ) && lean() === 'future';

/** On which side of publication a lone month lies; where no verb tells, it is the nearest. */
function sideOf(context: ReadContext): Which {
  const { before, after, lean } = context;
  if (OF_FUTURES.test(after) && !IN.test(before)) return 'future';
  if (OF_FIGURES.test(before) || isFigures(context)) return 'near';
  // "May’s storms" came.
  return /^['’]s/u.test(after) ? pastUnlessAhead(context) : asWhich(lean());
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

function monthOfYear(groups: Groups, context: ReadContext): Read | undefined {
  const { month = '', year = '', dashedyear = '' } = groups;
  if (!isMonthName(month)) return undefined;
  const said = { ...groups, year: year || dashedyear };
  return { reading: inYear(`XXXX-${pad(monthOf(month))}`, said, context.lean) };
}

function monthRange(groups: Groups, context: ReadContext): Read | undefined {
  const { first = '', lastmonth = '', link = '' } = groups;
  if (!isCapitalised(first) || !isCapitalised(lastmonth)) return undefined;
  const [from = '', to = ''] = [first, lastmonth].map((month) => `XXXX-${pad(monthOf(month))}`);
  // "sold May/June at 120 dlrs": months of delivery; but "the season (July/June)".
  const isDelivery =
    link.includes('/') && !/(?:\(|\b(?:in|during|since|year|season)\s)$/iu.test(context.before);
  return pairOf(from, to, groups, context, () =>
    isDelivery ? 'future' : pastUnlessAhead(context),
  );
}

export const monthRules: readonly TimexRule[] = [
  {
    name: 'month/range',
    type: 'DATE',
    pattern: rule(
      `\\b(?<first>${MONTH})(?<link>\\s?[-–—/]\\s?)(?<last>(?<lastmonth>${MONTH})${OF_YEAR}?)(?!${GAP}\\d)`,
    ),
    read: monthRange,
  },
  {
    name: 'month/year',
    type: 'DATE',
    pattern: rule(`\\b(?<month>${MONTH})(?:[-/](?<dashedyear>${YEAR})|${OF_YEAR})`),
    read: monthOfYear,
  },
  {
    name: 'month/relative',
    type: 'DATE',
    pattern: rule(`\\b(?<which>${WHICH_WORDS})${GAP}(?<month>${MONTH})(?!${GAP}\\d)`),
    read: lastMonth,
  },
  {
    name: 'month/bare',
    type: 'DATE',
    pattern: rule(`(?<![\\p{L}\\d]|(?<!\\b(?:mid|late|early|end))-)(?<month>${MONTH})(?!\\p{L})`),
    read: ({ month = '' }, context) =>
      isLoneMonth(month, context)
        ? yearless(`XXXX-${pad(monthOf(month))}`, sideOf(context))
        : undefined,
  },
];
