import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const AFTER_REDUCED = new Set(['of', 'by', 'from', 'with', 'for', 'to']);

/** "officials suspected of fraud": a lone -ed form before such a preposition describes its noun. */
export const isReduced = (words: readonly Word[], { weak, to }: VerbGroup): boolean =>
  weak && AFTER_REDUCED.has(words[to]?.lower ?? '');

const NAMING = new Set('name call dub title entitle nickname'.split(' '));

/**
 * "a man [arrested on Monday] died": no object follows the -ed form; but "Peru on Monday revised to 44"
 * has its subject before the date.
 */
export function lacksObject(words: readonly Word[], { from, to, lemma }: VerbGroup): boolean {
  const after = words[to];
  if (NAMING.has(lemma)) return true;
  if (words[from - 1]?.dated === true) return false;
  return after === undefined || after.preposition || after.adverb || after.mark || after.dated;
}

/** Whether it gives somebody’s words. */
export const reports = ({ lemma, passive }: VerbGroup): boolean =>
  REPORTING_VERBS.has(lemma) && !passive;

/** ", police said": who says it comes after the last comma, before the verb. */
export const isTail = (
  { lemma, from }: VerbGroup,
  comma: number | undefined,
  coordinator: number | undefined,
): boolean =>
  comma !== undefined &&
  from - comma > 1 &&
  (coordinator === undefined || comma > coordinator) &&
  REPORTING_VERBS.has(lemma);

/** "said he and Y were held": the "and" joins subjects of the content, unless the verb follows it. */
export const takesContent = (
  words: readonly Word[],
  verb: VerbGroup,
  coordinator: number,
  group: VerbGroup,
): boolean =>
  reports(verb) &&
  coordinator + 1 < group.from &&
  (coordinator > verb.to + 1 || (coordinator === verb.to + 1 && isSubject(words[verb.to]!)));

/** A word that can be half a subject by itself: "he", "soldiers"; not "so", "this", "yes". */
const isSubject = ({ pronoun, determiner, lower, noun }: Word): boolean =>
  (pronoun && !determiner) || (noun !== lower && lower.length > SHORTEST_PLURAL);

const SHORTEST_PLURAL = 3;
