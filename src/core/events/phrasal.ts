import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { VERB_IDIOMS } from '../lexicon/verb-idioms.ts';
import { LIGHT_VERBS } from '../lexicon/news-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
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
  if (words[at]!.lower === 'left' && PASSIVE.has(wordBefore(words, at)?.lower ?? ''))
    return 'leave-behind';
  const move = MOVES.get(lemma);
  if (move !== undefined && isOfPrices(words, at)) return move;
  const joined = `${lemma}-${words[at + 1]?.lower ?? ''}`;
  const sense = VERB_IDIOMS.get(joined)?.get(words[at + 2]?.lower ?? '');
  if (sense !== undefined) return sense;
  if (VERB_FAMILIES.has(joined)) return joined;
  const idioms = VERB_IDIOMS.get(lemma);
  const light = LIGHT_VERBS.has(lemma);
  if (idioms === undefined && !light) return undefined;
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

/** "An envelope was left on the table": nobody went. */
const PASSIVE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

/** What prices do, in the words of other deeds: "shares lost 16%", "the pound sank". */
const MOVES: ReadonlyMap<string, string> = new Map(
  'lose fall, shed fall, crash fall, dive fall, sink fall, collapse fall, gain rise, add rise, rally rise, recover rise'
    .split(', ')
    .map((row) => row.split(' ') as [string, string]),
);

const PRICED: ReadonlySet<string> = new Set('share stock price index pound dollar euro'.split(' '));

/** Whether shares, a price or a currency is what does it. */
const isOfPrices = (words: readonly Word[], at: number): boolean =>
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
