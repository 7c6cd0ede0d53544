import {
  COMMON_YEAR,
  GAP,
  fixed,
  monthOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { pastUnlessAhead } from '../which.ts';
import { SOME_MONTH } from '../in-quarters.ts';
import { OF_YEAR, inYear } from './in-year.ts';
import { shift } from './periods-near.ts';
import { ENDED_IN, quarterTo } from './periods.ts';

const PERIOD = 'quarter|period|month|week';
const SAME = '(?:same|comparable|corresponding|like)';

/** Of a quarter or month the one of the year before; "period" may be any that is told. */
function yearBefore({ unit = '' }: Groups): Read {
  if (/quarter/iu.test(unit)) return shift('quarter', -4, 'told');
  if (/week/iu.test(unit)) return shift('week', -52, 'told');
  return /month/iu.test(unit) ? shift('month', -12, 'told') : shift('year', -1);
}

const TO = `\\s?[-–—/]\\s?|-to-|${GAP}(?:to|through)${GAP}`;

/** The shops' quarter ends with it, and is named after Christmas. */
const DECEMBER = 12;

function quarterOfMonths(groups: Groups, context: ReadContext): Read {
  const month = /\p{L}+/u.exec(context.match.replace(/^the\s+/iu, ''))?.[0] ?? '';
  const value = `XXXX-Q${Math.ceil((monthOf(month) || DECEMBER) / 3)}`;
  return { reading: inYear(value, groups, () => pastUnlessAhead(context)) };
}

/** Periods that reports of business count in, told or compared: "the quarter", "the year-ago period". */
export const bookRules: readonly TimexRule[] = [
  {
    // "the year-ago quarter", "the prior-year period", "a year-ago loss"
    name: 'period/year-ago',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?:the|its|a)${GAP})?(?:year-(?:ago|earlier|before)|(?:prior|previous)-year)(?:${GAP}(?<unit>${PERIOD})\\b|(?=${GAP}\\p{Ll}))`,
    ),
    read: yearBefore,
  },
  {
    // "the same month last year", "the comparable period a year earlier"
    name: 'period/same-year-ago',
    type: 'DATE',
    pattern: rule(
      `(?:\\bthe${GAP}|(?<=(?:^|[.;,(]\\s{0,4}|\\bin${GAP})))${SAME}${GAP}(?<unit>${PERIOD})${GAP}(?:(?:of|in)${GAP})?(?:a${GAP}year${GAP}(?:ago|earlier|before)|last${GAP}year|the${GAP}(?:previous|prior|preceding)${GAP}year|the${GAP}year${GAP}before)\\b`,
    ),
    read: yearBefore,
  },
  {
    // "the July-September quarter", "the January to March period", "the June quarter"; fiscal ones may begin in any month
    name: 'period/quarter-of-months',
    type: 'DATE',
    pattern: rule(
      `\\b(?:the${GAP})?(?:(?:January(?:${TO})March|April(?:${TO})June|July(?:${TO})September|October(?:${TO})December)${GAP}(?:quarter|period)|(?:March|June|Sept(?:ember|\\.)?|Dec(?:ember|\\.)?|Christmas|holiday)(?:${GAP}|-)quarter)\\b${OF_YEAR}?`,
    ),
    read: quarterOfMonths,
  },
  {
    // "the 1988 period", "the same quarter of 1988", "the same month in 1988"
    name: 'period/of-year',
    type: 'DATE',
    pattern: rule(
      `\\bthe${GAP}(?:(?<year>${COMMON_YEAR})${GAP}(?:quarter|period)\\b(?!${GAP}(?:pieces?|costumes?|dramas?|furniture|homes?|houses?)\\b)|${SAME}${GAP}(?:quarter|period|(?<month>month))${GAP}(?:of|in)${GAP}(?<of>${COMMON_YEAR}))`,
    ),
    read: ({ year = '', month, of = '' }) => ({
      reading: fixed((year || of) + (month === undefined ? '' : SOME_MONTH)),
    }),
  },
  {
    // "the quarter ended Sept. 30"
    name: 'period/quarter-ended',
    type: 'DATE',
    pattern: rule(`\\b(?:the|its|a)${GAP}(?:latest${GAP}|fiscal${GAP})?quarter\\b(?=${ENDED_IN})`),
    read: (groups, context) => ({ reading: quarterTo(groups, context) }),
  },
  {
    // "in the quarter", "during the quarter": the one that is told
    name: 'period/the-quarter',
    type: 'DATE',
    pattern: rule(
      `(?<=\\b(?:for|in|during|of)${GAP})the${GAP}quarter\\b(?=\\s?[.,;]|$|${GAP}(?:to|from|was|were|fell|rose|and|but|because|after|as|on|ended|ending)\\b)`,
    ),
    read: () => shift('quarter', 0, 'told'),
  },
  {
    name: 'period/year-to-date',
    type: 'DATE',
    pattern: rule(`\\b(?:the${GAP})?year(?:-to-|${GAP}to${GAP})date\\b`),
    read: () => ({ ...shift('year', 0), part: 'so-far' }),
  },
  {
    // "the busiest week of the year", "sales for the full year"
    name: 'period/the-year',
    type: 'DATE',
    pattern: rule(
      `(?:(?<=\\b(?:for|of)${GAP})the year|(?<=\\b(?:for|in|over|of|and)${GAP})the${GAP}(?:full|whole|entire)${GAP}year)(?=\\s?[.,;]|$|${GAP}(?:to|will|was|were|fell|rose|and|it|the|they)\\b)`,
    ),
    // "Player of the Year" is a title.
    read: (_, { match }) => (/Y/u.test(match) ? undefined : shift('year', 0, 'near')),
  },
];
