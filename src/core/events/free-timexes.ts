import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { SUBORDINATORS } from '../lexicon/function-words.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import type { Word } from './words.ts';

/** An owner ("Thursday’s vote"), what tells one thing from another, and a name date no clause. */
export const isFree = (words: readonly Word[], time: PlacedTimex): boolean =>
  (words[time.to]?.lower !== "'s" || SITE.has(words[time.from - 1]?.lower ?? '')) &&
  !isAttribute(words, time) &&
  !isCompared(words, time) &&
  !isMeantFor(words, time) &&
  !isName(words, time) &&
  !isOfBearer(words, time) &&
  !isBracketed(words, time);

/** Most words of a bracket before its year: "(ca. 1565)", "(founded in 1902)". */
const BRACKET = 3;

/** "Her Garden (ca. 1565) was sold": a year that ends a bracket dates what stands before it. */
const isBracketed = (
  words: readonly Word[],
  { from, to, timex: { reading } }: PlacedTimex,
): boolean =>
  words[to]?.lower === ')' &&
  reading.kind === 'fixed' &&
  /^\d{4}\D?$/u.test(reading.value) &&
  words.slice(Math.max(0, from - BRACKET), from).some(({ lower }) => lower === '(');

/** Units of what money is reckoned for. */
const RECKONED = new Set(['year', 'quarter', 'half']);

/** "her bonus for the year", "a loss for 2010": what the noun is for, not when; but "scheduled for 2030". */
function isMeantFor(words: readonly Word[], { from, timex }: PlacedTimex): boolean {
  const [noun, preposition] = [words[from - 2], words[from - 1]];
  if (preposition?.lower !== 'for' || noun === undefined) return false;
  const { reading } = timex;
  const wide =
    'value' in reading
      ? /^[\dX]{4}(?:-Q\d)?$/u.test(reading.value)
      : 'unit' in reading && RECKONED.has(reading.unit);
  const named = words[from - 3]?.determiner === true;
  return wide && (named || noun.verb === undefined || noun.noun !== noun.lower) && !noun.dated;
}

/** What figures are set against: "up 9 percent from a year earlier", "more than last year". */
const SET_AGAINST = new Set(['from', 'with', 'on', 'to', 'against']);
const BACK = new Set(['ago', 'earlier', 'before', 'previously']);

function isCompared(words: readonly Word[], { from, to, timex }: PlacedTimex): boolean {
  const before = words[from - 1]?.lower ?? '';
  const dates = words[to + 1]?.lower === 'when';
  if (before === 'of' && isOfThing(words.slice(0, from - 1), timex)) return true;
  if (before === 'of' && isOfEarlier(words.slice(0, from - 1), timex)) return true;
  if (before === 'than' || (!dates && isRecordSince(words, from))) return true;
  const set = SET_AGAINST.has(before) || words.slice(0, from).some(isComparing);
  return set && BACK.has(words[to - 1]!.lower);
}

const AFTER = new Set(['after', 'following']);

/** "left after the crash of 15 May": the day of the crash. */
const isOfEarlier = (before: readonly Word[], timex: FoundTimex): boolean =>
  !isYear(timex) && before.at(-2)?.determiner === true && AFTER.has(before.at(-3)?.lower ?? '');

/**
 * "broke the record of 1964", "signed the budget of 2011": which one, not when; but "the war of 1812",
 * and "The law of 1998 banned it".
 */
function isOfThing(before: readonly Word[], timex: FoundTimex): boolean {
  const noun = before.at(-1);
  if (noun === undefined || noun.dated || !isYear(timex)) return false;
  const told = before.some(
    ({ verb, auxiliary }) => auxiliary !== undefined || verb?.forms.has('past'),
  );
  return told && (noun.noun === 'record' || !EVENT_NOUNS.has(noun.noun));
}

/** "compared with $5 million a year earlier". */
const isComparing = ({ lower }: Word): boolean => lower === 'compared' || lower === 'compares';

/** Most words between a record, "since", and the date that it has held from. */
const RECORD_REACH = 7;

/** "the biggest fall since the flood of 1953", "for the first time since May". */
export function isRecordSince(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - RECORD_REACH), at);
  const since = near.findLastIndex(({ lower }) => lower === 'since');
  const before = near.slice(0, Math.max(0, since));
  return since >= 0 && before.some(({ lower }) => RECORD.test(lower));
}

/** Superlatives and what counts as one. */
const RECORD = /^(?:first|worst|best|least|most|\p{Ll}{3,}est)$/u;

/** "Expo 2010", "Euro 2004": a year that is part of a name. */
function isName(words: readonly Word[], { from, timex }: PlacedTimex): boolean {
  const before = words[from - 1];
  const named = before !== undefined && before.capital && !isFunctionWord(before);
  return named && isYear(timex);
}

const isYear = ({ reading }: FoundTimex): boolean =>
  reading.kind === 'fixed' && /^\d{4}$/u.test(reading.value);

/** Most words of an aside on somebody. */
const ASIDE = 8;

/** "Ann Lee, a medallist in 1988, told them": the year of what she was, not of what she did. */
function isOfBearer(
  words: readonly Word[],
  { from, to, timex: { reading } }: PlacedTimex,
): boolean {
  if (words[to]?.lower !== ',' || reading.kind !== 'fixed' || !/^\d{4}$/u.test(reading.value))
    return false;
  const opens = words.findLastIndex(({ mark }, at) => at < from && mark);
  if (opens < 1 || from - opens > ASIDE || words[opens]!.lower !== ',') return false;
  const [name, first] = [words[opens - 1]!, words[opens + 1]!];
  const aside = words.slice(opens + 1, from);
  return (
    name.capital &&
    !name.dated &&
    !(first.dated || first.preposition || first.pronoun || SUBORDINATORS.has(first.lower)) &&
    !aside.some(({ verb, auxiliary }) => auxiliary !== undefined || verb?.forms.has('past'))
  );
}

/** Where they stand before a dated noun, it says when: "in Thursday’s vote", "at a Friday meeting". */
const SITE = new Set(['in', 'at', 'during']);

/**
 * "the 2011 version", "the May attack": the date tells which one. "In a Wednesday meeting" it says
 * when, as long as it is a day.
 */
function isAttribute(words: readonly Word[], { from, to, timex }: PlacedTimex): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (before === undefined || after === undefined) return false;
  if ((!before.determiner && before.lower !== "'s") || after.lower === "'s") return false;
  const noun = !after.mark && !after.number && !after.capital && !isFunctionWord(after);
  if (!noun) return false;
  if (!SITE.has(words[from - 2]?.lower ?? '')) return true;
  return !isNewsDay(timex) && !CONTESTS.has(after.noun);
}

/** What one is in at its time, whatever one does: "lost his seat in the 2010 election", "said in a 2017 memo". */
const CONTESTS = new Set(
  `election vote referendum ballot primary war campaign season tournament championship final race
  playoffs earthquake quake hurricane flood filing interview letter speech statement memo email`.split(
    /\s+/,
  ),
);

const isFunctionWord = ({
  preposition,
  determiner,
  coordinator,
  pronoun,
  lower,
  verb,
}: Word): boolean =>
  preposition ||
  determiner ||
  coordinator ||
  pronoun ||
  SUBORDINATORS.has(lower) ||
  (verb !== undefined && verb.forms.has('past') && !verb.forms.has('base'));

/** "Friday", "yesterday": a day of the news. */
export const isNewsDay = ({ reading }: FoundTimex): boolean =>
  reading.kind === 'weekday' || (reading.kind === 'shift' && reading.unit === 'day');
