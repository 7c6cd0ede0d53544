import { HYPOTHETICAL } from '../lexicon/function-words.ts';
import { REPORTING_VERBS, STATE_VERBS, THINKING_VERBS } from '../lexicon/news-verbs.ts';
import type { FoundMention, Moment } from '../model/event.ts';
import type { Times } from './date-scene.ts';
import type { Clause } from './clauses.ts';
import { clauseMention } from './mention.ts';
import { beforePublished, toldThen } from './moments.ts';
import type { Telling } from './telling.ts';

/**
 * The clauses of a sentence that tell no news but that somebody says or thinks something: "critics say",
 * "officials did not say why", "analysts expect". `told` tells the indexes of those that are news.
 */
export const remarksOf = (
  telling: Telling,
  told: (index: number) => boolean,
): readonly FoundMention[] =>
  telling.clauses.flatMap((clause, index) =>
    told(index) || !isRemark(clause)
      ? []
      : [{ ...clauseMention(telling, index, clause.verb.lemma, clause.to), form: 'remark' }],
  );

const isRemark = ({ verb, opener, reduced }: Clause): boolean =>
  reduced !== true &&
  !verb.passive &&
  !verb.planned &&
  verb.modal === undefined &&
  verb.tense !== 'future' &&
  REPORTING_VERBS.has(verb.lemma) &&
  (THINKING_VERBS.has(verb.lemma) || !STATE_VERBS.has(verb.lemma)) &&
  !HYPOTHETICAL.has(opener);

/** Whether a telling is no event of the story. */
export const isRemarkOnly = ({ form }: FoundMention): boolean => form === 'remark';

/** What is said is said when the article tells it, what was thought was thought before. */
export const whenRemarked = (
  { action, tense }: FoundMention,
  { published }: Times,
): Moment | null =>
  tense !== 'present' && THINKING_VERBS.has(action)
    ? beforePublished(published)
    : toldThen(published);
