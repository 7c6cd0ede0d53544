import type { VerbReading } from '../language/lemma.ts';
import { PLANNED_BY } from '../lexicon/function-words.ts';
import { COMMITTING_VERBS, PLANNING_VERBS, REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { phrasalAt, scheduledNoun } from './phrasal.ts';
import { OPENING_MARKS, type Word } from './words.ts';

const SCHEDULED = new Set(['set', 'due', 'scheduled', 'slated']);
/** "had been promised for April": not "was promised for her work". */
const FORESEEN = new Set('promised planned expected pencilled penciled timetabled'.split(' '));

/**
 * "is set to vote" is a plan to vote, "plans to sue" a plan to sue; "is set for a vote" names its
 * own action in the noun.
 */
export function planAfter(
  words: readonly Word[],
  main: number | undefined,
): { readonly main: number; readonly lemma: string } | undefined {
  if (main === undefined) return undefined;
  const { lower } = words[main]!;
  const after = words[main + 1]?.lower;
  const lemma = words[main]!.verb?.lemma ?? lower;
  const foreseen = FORESEEN.has(lower) && words[main + 2]?.dated === true;
  if (((foreseen || SCHEDULED.has(lower)) && after === 'for') || isExpectedOn(words, main))
    return { main, lemma: scheduledNoun(words, main) ?? lemma };
  if (after !== 'to' || (!PLANNED_BY.has(lower) && !PLANNING_VERBS.has(lemma))) return undefined;
  if (COMMITTING_VERBS.has(lemma) && lower !== lemma) return undefined;
  const first = main + (OPENING_MARKS.has(words[main + 2]?.lower ?? '') ? 3 : 2);
  const at = words[first]?.lower === 'be' ? first + 1 : first;
  const verb = words[at]?.verb;
  return verb === undefined
    ? undefined
    : { main: at, lemma: phrasalAt(words, at, verb.lemma) ?? verb.lemma };
}

/** "has until Friday, May 3, to [answer]": what is to be done by then; `at` is the word after the verb. */
export function boundUntil(words: readonly Word[], at: number): ReturnType<typeof planAfter> {
  if (words[at]?.lower !== 'until') return undefined;
  const after = words.slice(at, at + DAY_REACH + 1);
  const to = after.findIndex(({ lower }) => lower === 'to');
  const main = at + to + 1;
  const verb = words[main]?.verb;
  const isBound = to > 0 && after.slice(0, to).some(({ dated }) => dated);
  return isBound && verb?.forms.has('base') === true ? { main, lemma: verb.lemma } : undefined;
}

/** "is believed to have [sold] it", "seems to have been [sold]": told is what is believed. */
export function heardAfter(
  words: readonly Word[],
  at: number,
  lemma: string,
): { readonly main: number; readonly lemma: string; readonly passive: boolean } | undefined {
  if (words[at + 1]?.lower !== 'to' || words[at + 2]?.lower !== 'have') return undefined;
  if (!REPORTING_VERBS.has(lemma)) return undefined;
  let main = at + 3;
  while (words[main]?.adverb === true) main += 1;
  const passive = words[main]?.lower === 'been';
  if (passive) main += 1;
  const verb = words[main]?.verb;
  if (verb === undefined || !verb.forms.has('participle')) return undefined;
  return { main, lemma: phrasalAt(words, main, verb.lemma) ?? verb.lemma, passive };
}

const RANKED = /^(?:first|second|third|last|latest|only)$/u;
/** Most words from "the first" to the verb: "the first two boats to [land]". */
const RANKED_REACH = 4;

/** "was the first to [reach] it", "was among the last to [leave]": told is what they did. */
export function rankedAfter(words: readonly Word[], at: number): ReturnType<typeof heardAfter> {
  const rank =
    words.slice(at, at + RANKED_REACH).findIndex(({ lower }) => lower === 'the') + at + 1;
  const frame = words.slice(at, Math.max(at, rank - 1));
  if (!frame.every(({ lower }) => /^(?:among|one|of)$/u.test(lower))) return undefined;
  if (!RANKED.test(words[rank]?.lower ?? '')) return undefined;
  const to = words.slice(rank, rank + RANKED_REACH).findIndex(({ lower }) => lower === 'to') + rank;
  if (to === rank - 1 || words.slice(rank, to).some(({ mark, preposition }) => mark || preposition))
    return undefined;
  const main = to + 1;
  const verb = words[main]?.verb;
  if (verb?.forms.has('base') !== true) return undefined;
  return { main, lemma: phrasalAt(words, main, verb.lemma) ?? verb.lemma, passive: false };
}

const EXPECTED = new Set(['due', 'expected', 'scheduled', 'slated']);
/** Most words between them and the day: "due at the plant on Thursday". */
const DAY_REACH = 6;

/** "A hearing is expected in April", "Inspectors are due at the plant Thursday". */
function isExpectedOn(words: readonly Word[], at: number): boolean {
  if (!EXPECTED.has(words[at]!.lower)) return false;
  const after = words.slice(at + 1, at + 1 + DAY_REACH);
  const day = after.findIndex(({ dated }) => dated);
  return day >= 0 && !after.slice(0, day).some(({ mark, lower }) => mark || lower === 'to');
}

/** "due to", "likely to" stand where a participle would. */
export const plannedAdjective = (words: readonly Word[], at: number): VerbReading | undefined =>
  isExpectedOn(words, at) ||
  (PLANNED_BY.has(words[at]!.lower) && /^(?:to|for)$/u.test(words[at + 1]?.lower ?? ''))
    ? { lemma: words[at]!.lower, forms: new Set(['participle'] as const) }
    : undefined;

/** "is to sue", "are to be tried", "was to have been built": what has been arranged; not "the aim is to win". */
export function arrangedAt(
  words: readonly Word[],
  at: number,
): { readonly index: number; readonly verb: VerbReading } | undefined {
  if (words[at]!.lower !== 'to' || AIMS.has(words[at - 2]?.noun ?? '')) return undefined;
  const first = at + 1;
  const past = words[first]?.lower === 'have';
  const passive = words[first]?.lower === 'be' || (past && words[first + 1]?.lower === 'been');
  const index = first + Number(past) + Number(passive);
  const verb = words[index]?.verb;
  const form = past || passive ? 'participle' : 'base';
  const fits = verb?.forms.has(form) === true && verb.lemma !== 'blame';
  return fits ? { index, verb } : undefined;
}

/** Nouns that "is to" defines. */
const AIMS = new Set('aim idea plan goal purpose job task point hope way trick key'.split(' '));

/** "could [this week] adopt", "will [, on Friday,] decide". */
export const isInDate = (words: readonly Word[], at: number): boolean =>
  words[at]!.dated ||
  (words[at]!.lower === 'on' && words[at + 1]?.dated === true) ||
  (words[at]!.lower === ',' &&
    (words[at - 1]!.dated || words[at + 1]?.dated === true || words[at + 2]?.dated === true));
