import { atEnd } from '../at-end.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import type { Which } from '../../model/timex3.ts';
import {
  GAP,
  anyOf,
  keyOf,
  rule,
  type Groups,
  type Read,
  type ReadContext,
  type TimexRule,
} from '../rule.ts';
import { WHICH_WORDS, pastUnlessAhead, whichOf } from '../which.ts';
import { OF_YEAR, inYear } from './in-year.ts';

const SEASON = `(?:${anyOf(SEASONS.keys())})\\b`;

/** "fall" and "spring" are words of their own: a season needs a word before it that leads to a time. */
const LEADS_TO_SEASON = atEnd(
  /(?:^|[^\p{L}])(?:in|over|during|throughout|since|until|till|by|before|after|through|into|come|sp(?:ent|end|ending)|passed|(?:start|beginning|onset|arrival|middle|height|end|rest|most|much|part|months|days) of|early|late|mid)[\s-]{1,8}(?:the\s{1,8})?(?:very\s{1,8})?(?:(?:early|late|mid|following|whole)[\s-]{1,8})?/iu,
);
/** "the spring and summer": of two seasons each tells that the other is one. */
const SURE = 'spring|summer|autumn|winter|the\\s{1,8}fall';
const SEASON_BEFORE = new RegExp(
  `\\b(?:${SURE})${GAP}(?:and|or|to)${GAP}(?:the${GAP})?(?:(?:early|late)${GAP})?$`,
  'iu',
);
const SEASON_AFTER = new RegExp(
  `^${GAP}(?:and|or|to)${GAP}(?:the${GAP})?(?:(?:early|late)${GAP})?(?:${SURE})\\b`,
  'iu',
);
/** What happens in one season of one year: "the summer offensive". */
const EVENT_AFTER =
  /^\s{1,8}(?:counter-?)?(?:offensive|campaign|session|election|fighting|uprising)s?\b/u;
const OTHER_FALL =
  /^\s{1,8}(?:of(?!\s(?:nineteen|twenty)\b)|in|from|into|on|between|short|apart|foul|behind|victim|under|to|back)\b/iu;
const SEASON_NOUN =
  /^\s{1,8}(?:school|camp|storm|coat|olympics|games|palace|house|term|roll|water|break|holiday|vacation|job|cleaning)s?\b/iu;

function season(groups: Groups, context: ReadContext): Read | undefined {
  const { season: name = '', which = '', the = '', year = '', whichyear = '', short = '' } = groups;
  const { before, after, match } = context;
  const value = `XXXX-${SEASONS.get(keyOf(name)) ?? ''}`;
  // "will fall in 1987", "they spring in May": verbs.
  if (
    which + the === '' &&
    /^(?:fall|spring)\s+in\b/iu.test(match) &&
    !LEADS_TO_SEASON.test(before)
  )
    return undefined;
  if (year + whichyear + short !== '') return { reading: inYear(value, groups, context.lean) };
  const isBeside = SEASON_BEFORE.test(`${before}${the}`) || SEASON_AFTER.test(after);
  if (!isBeside && OTHER_FALL.test(after) && !/summer|winter|autumn/iu.test(name)) return undefined;
  const meant = which === '' ? undefined : whichOf(which);
  if (meant !== undefined) return yearless(value, meant);
  if (SEASON_NOUN.test(after)) return undefined;
  return isBeside || EVENT_AFTER.test(after) || LEADS_TO_SEASON.test(`${before}${the}`)
    ? yearless(value, pastUnlessAhead(context))
    : undefined;
}

const yearless = (value: string, which: Which): Read => ({
  reading: { kind: 'yearless', value, which, weekday: null },
});

export const seasonRules: readonly TimexRule[] = [
  {
    name: 'period/season',
    type: 'DATE',
    pattern: rule(
      `\\b(?:(?<which>${WHICH_WORDS})${GAP}|(?<the>the${GAP}))?(?<season>${SEASON})(?:${OF_YEAR}(?:[-/–]['’]?\\d{2})?)?(?![\\p{L}-]|['’]s?${GAP}end)`,
    ),
    read: season,
  },
];
