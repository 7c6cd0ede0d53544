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
    return leftAs(words, at + 1);
  const move = PRICE_MOVES.get(lemma);
  if (move !== undefined && isOfPrices(words, at)) return move;
  const joined = `${lemma}-${words[at + 1]?.lower ?? ''}`;
  const sense = VERB_IDIOMS.get(joined)?.get(words[at + 2]?.lower ?? '');
  if (sense !== undefined) return sense;
  if (VERB_FAMILIES.has(joined)) return joined;
  const apart = particleVerb(words, at, lemma);
  if (apart !== undefined) return apart;
  const idioms = VERB_IDIOMS.get(lemma);
  const light = LIGHT_VERBS.has(lemma);
  if (idioms === undefined && !light) return undefined;
  const undergone = idioms?.get(sufferer(words, at) ?? '');
  if (undergone !== undefined) return undergone;
  const done = light && !OPENS.has(lemma) ? doneIn(words, at) : undefined;
  if (done !== undefined) return done;
  const end = Math.min(words.length, at + 1 + OBJECT_REACH);
  let direct = light;
  for (let next = at + 1; next < end; next += 1) {
    const { lower, mark, noun, dated } = words[next]!;
    if (mark || (SUBORDINATORS.has(lower) && !isFaced(lemma, lower, next - at))) return undefined;
    if (dated) continue;
    const action = idioms?.get(lower);
    if (action === 'convict' && isNotGuilty(words, next)) return 'acquit';
    if (action !== undefined && words[next + 1]?.lower !== 'toll')
      return words[at + 1]!.lower === 'not' ? undefined : action;
    direct &&= !words[next]!.preposition || isParticle(words, at, next);
    if (direct && EVENT_NOUNS.has(noun)) return noun;
  }
  return undefined;
}

const PARTICLES = new Set('out off down up over in away aside'.split(' '));

/** "force the owner [out]", "laid 40 workers [off] on Friday": not "took a man out of the car". */
function particleVerb(words: readonly Word[], at: number, lemma: string): string | undefined {
  const end = Math.min(words.length, at + 1 + OBJECT_REACH);
  for (let next = at + 1; next < end; next += 1) {
    const { lower, mark, preposition } = words[next]!;
    const after = words[next + 1];
    const ends = after === undefined || after.mark || after.dated || after.preposition;
    if (PARTICLES.has(lower) && ends && after?.lower !== 'of') {
      const joined = `${lemma}-${lower}`;
      return VERB_FAMILIES.has(joined) ? joined : undefined;
    }
    if (mark || preposition || SUBORDINATORS.has(lower)) return undefined;
  }
  return undefined;
}

/** "appear [before] magistrates", "were brought [before] a judge": whom they face, no time. */
const isFaced = (lemma: string, lower: string, by: number): boolean =>
  by === 1 && lower === 'before' && (lemma === 'appear' || lemma === 'bring');

/** "Were left homeless", "was left badly hurt": what it did to them; or nobody took it along. */
const leftAs = (words: readonly Word[], next: number): string =>
  VERB_IDIOMS.get('leave')?.get(words[words[next]?.adverb ? next + 1 : next]?.lower ?? '') ??
  'leave-behind';

/** "Found him not guilty", "a not guilty verdict", "a verdict of not guilty" */
const isNotGuilty = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'not' ||
  (words[at]!.lower === 'verdict' && [at - 2, at + 2].some((near) => words[near]?.lower === 'not'));

/** What a passive is done to, right before it: "the [ban] has been lifted"; not "those in the [court]". */
function sufferer(words: readonly Word[], at: number): string | undefined {
  let before = at - 1;
  while (before > 0 && (isAuxiliary(words[before]!.lower) || words[before]!.adverb)) before -= 1;
  const passive = words.slice(before + 1, at).some(({ lower }) => BE.has(lower));
  const head = words[before - 1]?.determiner ? before - 2 : before - 1;
  return passive && words[head]?.preposition !== true ? words[before]?.lower : undefined;
}

/** What is opened is yet to be done. */
const OPENS = new Set(['open', 'launch']);
/** Most words from a subject to the verb that is done with it. */
const SUBJECT_REACH = 9;

/** "A [hearing] on the suit was held", "A [warning] has been issued": the deed that a light passive does. */
function doneIn(words: readonly Word[], at: number): string | undefined {
  let to = at;
  while (to > 0 && (isAuxiliary(words[to - 1]!.lower) || words[to - 1]!.adverb)) to -= 1;
  if (!words.slice(to, at).some(({ lower }) => BE.has(lower))) return undefined;
  let deed: string | undefined;
  for (let before = to - 1; before >= Math.max(0, to - SUBJECT_REACH); before -= 1) {
    const { lower, mark, noun, preposition, dated } = words[before]!;
    if (mark || SUBORDINATORS.has(lower)) break;
    if (preposition && !words[before + 1]!.dated) deed = undefined;
    else if (!dated && !preposition) deed ??= EVENT_NOUNS.has(noun) ? noun : '';
  }
  return deed === '' ? undefined : deed;
}

/**
 * Whether shares, a price or a currency is what does it, or what does it by so many percent: not "stock
 * traders", nor "5 percent of its staff".
 */
function isOfPrices(words: readonly Word[], at: number): boolean {
  const [count, sign, cent, of] = words.slice(at + 1, at + 5);
  if (count?.number === true && /^(?:%|percent|pct|per)$/u.test(sign?.lower ?? ''))
    return (sign!.lower === 'per' ? of : cent)?.lower !== 'of';
  for (let before = at - 1; before >= Math.max(0, at - OBJECT_REACH); before -= 1) {
    const { mark, noun } = words[before]!;
    if (mark) return false;
    const next = words[before + 1]!;
    if (PRICED.has(noun))
      return before + 1 === at || next.preposition || next.adverb || isAuxiliary(next.lower);
  }
  return false;
}

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
