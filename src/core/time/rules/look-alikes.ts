import { GAP, MONTH, WEEKDAY, anyOf, rule } from '../rule.ts';
import { LEADS_TO_FIGURES } from './dates.ts';
import { CAR_MAKES, TIME_NAMES } from '../../lexicon/time-names.ts';

export interface LookAlike {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * What looks like a time and is none. A match refuses every expression inside it. Each row is a
 * family; names are in the lexicon.
 */
export const LOOK_ALIKES: readonly LookAlike[] = [
  { name: 'names', pattern: rule(`\\b(?:${anyOf(TIME_NAMES)})(?![\\p{L}])`) },
  {
    name: 'papers-and-shows',
    pattern: new RegExp(
      `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Tonight|Daily|Weekly)\\s{1,8}(?:Times|Telegraph|Mirror|Express|Mail|Mercury|Herald|Post|Star|Sun|People|World|Show|Business|Night Live|Night Football|Independent|Record|Sport|Politics|Programme|Evening Post|Review|Beast|Caller|News|Politics Live|Planet)\\b`,
      'gu',
    ),
  },
  {
    // "ABC's World News Tonight", "on CBS This Morning", "the Today show"
    name: 'shows',
    pattern: new RegExp(
      `\\b(?:(?:World\\sNews|ABC|NBC|CBS|CNN|PBS|Fox|MSNBC|BBC)(?:['’]s)?\\s{1,8}["“\`‘'’]{0,2}(?:World\\sNews\\s)?(?:Tonight|Today|This\\s(?:Week|Morning)|Weekend)|(?:Today|Tonight|This\\s(?:Week|Morning)),?["”'’]{0,2}\\s(?:show|program|programme))\\b`,
      'gu',
    ),
  },
  { name: 'streets', pattern: rule(`\\b\\d{3,5}${GAP}block${GAP}(?:of|on)\\b`) },
  {
    name: 'ages',
    pattern: rule(
      `\\b(?:his|her|their|my|our|your)${GAP}(?:early|mid|late)(?:${GAP}|-)['’]?\\d0s\\b`,
    ),
  },
  { name: 'always', pattern: rule('\\b(?:24/7|9/11|7/7|20/20|50/50|24-7)\\b') },
  {
    name: 'people',
    // "Theresa May", "Mr May", "Sgt. Joe Friday", "Chief Roy Easter"
    pattern: new RegExp(
      `\\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Judge|Justice|Chief|Sgt|Sergeant|Lt|Capt|Captain|Col|Gen|Maj|Officer|Detective|Inspector|Constable|Sheriff|Coach|Prof|Professor|Rev)\\.?(?:\\s\\p{Lu}[\\p{Ll}.]{1,12})?|Theresa|Brian|Elaine|Elizabeth|Imelda|James|Ralphie|Fredric)\\s{1,8}(?:May|March|August|June|April|Friday|Summers?|Winter|Easter|Christmas|Noel)\\b(?!\\s{1,8}\\d)`,
      'gu',
    ),
  },
  {
    name: 'verbs',
    pattern: new RegExp(
      '(?:^|[.!?“"‘]\\s{0,3})(?:May|March)\\s{1,8}(?:be|not|have|I|we|he|she|it|you|they|also|as well)\\b',
      'gu',
    ),
  },
  {
    name: 'model-years',
    pattern: rule(`\\b(?:19|20)\\d\\d${GAP}(?:${anyOf(CAR_MAKES)}|model${GAP}years?)\\b`),
  },
  {
    name: 'versions',
    pattern: new RegExp(
      `\\b(?:[Vv]ersion|v|iOS|Windows|Android|Office|Area|Agenda|Vision|Formula|Boeing|Airbus|Channel|Catch|Apollo|Euro|Sputnik)${GAP}?\\d{1,4}(?:\\.\\d{1,4}){0,3}\\b`,
      'gu',
    ),
  },
  { name: 'phone', pattern: rule('\\b\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]\\d{3,4}\\b') },
  {
    name: 'odds-and-scores',
    pattern: rule(
      `\\b(?:won|lost|beat|beaten|drew|led|leading|by|win|victory|defeat|draw|score|odds)\\b[^.]{0,20}?${GAP}\\d{1,2}[-–]\\d{1,2}(?![-–/]?\\d)`,
    ),
  },
  {
    name: 'temperatures',
    pattern: rule(`(?<=\\b(?:temperatures?|highs?|lows?|thermometers?)\\b[^.]{0,40})\\d0s\\b`),
  },
  {
    // Not "on 28/11", nor "28/11" alone, which may be a day, nor "13/14 May".
    name: 'fractions',
    pattern: rule(
      `(?<![\\d/])(?<!${LEADS_TO_FIGURES})\\d{1,3}/\\d{1,3}\\b(?!/|\\s(?:\\d\\d:\\d\\d|${MONTH})|(?<=^\\d{1,2}/\\d{1,2})$)`,
    ),
  },
  {
    name: 'month-names',
    pattern: rule(
      `\\b(?:Black(?!${GAP}Friday)|Red|Bloody|Super|Patch|Ruby|Fat|Mardi|Taco|Casual|Freaky|Man|Girl|Blue)${GAP}(?:${WEEKDAY}|${MONTH})(?!${GAP}\\d)`,
    ),
  },
  {
    name: 'copyright',
    pattern: rule(`(?:©|\\(c\\)|copyright)${GAP}?\\d{4}(?:\\s?[-–]\\s?\\d{4})?`),
  },
  { name: 'long-numbers', pattern: rule(`\\d[\\d,.]*[,.]\\d{3}\\b`) },
];
