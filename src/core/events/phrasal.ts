import { LIGHT_VERBS } from '../lexicon/news-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { nounLemma } from '../language/lemma.ts';
import type { Word } from './words.ts';

/** Most words between a light verb and the noun that names the action. */
const OBJECT_REACH = 6;

/**
 * What a verb and its neighbours name together: "stepped down" is "step-down", "carried out a raid"
 * is a raid. Undefined where the verb speaks for itself.
 */
export function phrasalAt(words: readonly Word[], at: number, lemma: string): string | undefined {
  const joined = `${lemma}-${words[at + 1]?.lower ?? ''}`;
  if (VERB_FAMILIES.has(joined)) return joined;
  if (!LIGHT_VERBS.has(lemma)) return undefined;
  for (const { lower, mark } of words.slice(at + 1, at + 1 + OBJECT_REACH)) {
    if (mark) return undefined;
    const noun = nounLemma(lower);
    if (EVENT_NOUNS.has(noun)) return noun;
  }
  return undefined;
}
