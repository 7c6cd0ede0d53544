import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { PRICED, PRICE_MOVES, VERB_IDIOMS } from '../lexicon/verb-idioms.ts';
import { LIGHT_VERBS } from '../lexicon/news-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { BE, isAuxiliary } from './auxiliaries.ts';
import { type Word, wordBefore } from './words.ts';

/** Most words between a verb and the word that completes it. */
const OBJECT_REACH = 6;

/**
 * What a verb and its neighbours name together: "stepped down" is "step-down", "found him guilty"
 * is "convict", "carried out a raid" is a raid. Undefined where the verb speaks for itself.
 */
export function phrasalAt(words: readonly Word[], at: number, lemma: string): string | undefined {
  if (lemma === 'go' && words[at + 1]?.lower === 'on' && words[at + 2]?.lower === 'to')
    return words[at + 3]?.verb?.lemma;
  // "An envelope was left on the table": nobody went.
  if (words[at]!.lower === 'left' && BE.has(wordBefore(words, at)?.lower ?? ''))
    return 'leave-behind';
  const move = PRICE_MOVES.get(lemma);
  if (move !== undefined && isOfPrices(words, at)) return move;
  const joined = `${lemma}-${words[at + 1]?.lower ?? ''}`;
  const sense = VERB_IDIOMS.get(joined)?.get(words[at + 2]?.lower ?? '');
  if (sense !== undefined) return sense;
  if (VERB_FAMILIES.has(joined)) return joined;
  const idioms = VERB_IDIOMS.get(lemma);
  const light = LIGHT_VERBS.has(lemma);
  if (idioms === undefined && !light) return undefined;
  const undergone = idioms?.get(sufferer(words, at) ?? '');
  if (undergone !== undefined) return undergone;
  const end = Math.min(words.length, at + 1 + OBJECT_REACH);
  let direct = light;
  for (let next = at + 1; next < end; next += 1) {
    const { lower, mark, noun, dated } = words[next]!;
    if (mark || SUBORDINATORS.has(lower)) return undefined;
    if (dated) continue;
    const action = idioms?.get(lower);
    if (action === 'convict' && words[next - 1]!.lower === 'not') return 'acquit';
    if (action !== undefined) return words[at + 1]!.lower === 'not' ? undefined : action;
    direct &&= !words[next]!.preposition || isParticle(words, at, next);
    if (direct && EVENT_NOUNS.has(noun)) return noun;
  }
  return undefined;
}

/** What a passive is done to, right before it: "the [ban] has been lifted". */
function sufferer(words: readonly Word[], at: number): string | undefined {
  let before = at - 1;
  while (before > 0 && (isAuxiliary(words[before]!.lower) || words[before]!.adverb)) before -= 1;
  const passive = words.slice(before + 1, at).some(({ lower }) => BE.has(lower));
  return passive ? words[before]?.lower : undefined;
}

/** Whether shares, a price or a currency is what does it, or what does it by so many percent. */
const isOfPrices = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.number === true && /^(?:%|percent|pct|per)$/u.test(words[at + 2]?.lower ?? '')) ||
  words.slice(Math.max(0, at - OBJECT_REACH), at).some(({ noun }) => PRICED.has(noun));

/** "carried [out] a raid", "held [on] Monday a vote": what follows is the object still. */
const isParticle = (words: readonly Word[], verb: number, at: number): boolean =>
  (at === verb + 1 && words[at]!.lower === 'out') || words[at + 1]?.dated === true;

/** The event noun that a scheduling verb has as its subject: "[sentencing] was set for May". */
export function scheduledNoun(words: readonly Word[], at: number): string | undefined {
  return words
    .slice(Math.max(0, at - OBJECT_REACH), at)
    .map(({ noun }) => noun)
    .findLast((noun) => EVENT_NOUNS.has(noun));
}
