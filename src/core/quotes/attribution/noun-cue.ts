import { CUE_NOUNS } from '../../lexicon/cue-words.ts';
import type { Cue } from './cues.ts';
import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { pronounPhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isMark, isPossessive, isWord } from './words.ts';

/** How far a noun of speech may stand before the words, in items: "his claim, made in May, that". */
const REACH = 14;

/** "Lee’s claim that “…”", "a warning by Lee of “…”", "her promise of “…”": the nearest in front. */
export function nounCue(scene: Scene, items: readonly Item[], quote: number): Cue | undefined {
  const near = isMark(items[quote - 1], ':') ? quote - 2 : quote - 1;
  for (let at = near; at >= Math.max(0, quote - REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote' || isMark(item, ';:')) return undefined;
    if (!isWord(item, CUE_NOUNS)) continue;
    const subject = ownerBefore(scene, items, at) ?? authorBehind(scene, items, at);
    if (subject === undefined) return undefined;
    const { start, end } = item;
    return { start, end, at, kind: 'judge', form: 'finite', subject, inverted: false };
  }
  return undefined;
}

/** "Lee’s “no deal” remark": the words stand between their owner and the noun of speech. */
export function ownedCue(scene: Scene, items: readonly Item[], quote: number): Cue | undefined {
  const noun = items[quote + 1];
  const subject = isWord(noun, CUE_NOUNS) ? ownerBefore(scene, items, quote) : undefined;
  if (noun === undefined || subject === undefined) return undefined;
  const { start, end } = noun;
  return { start, end, at: quote + 1, kind: 'judge', form: 'finite', subject, inverted: false };
}

/** "was the message from Lee", "was her answer": the first noun of speech behind `after`. */
export function nounCueBehind(
  scene: Scene,
  items: readonly Item[],
  after: number,
): Cue | undefined {
  for (let at = after + 1; at < Math.min(items.length, after + NEAR); at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    if (!isWord(item, CUE_NOUNS)) continue;
    const subject = ownerBefore(scene, items, at) ?? authorBehind(scene, items, at);
    if (subject === undefined) return undefined;
    const { start, end } = item;
    return { start, end, at, kind: 'judge', form: 'finite', subject, inverted: false };
  }
  return undefined;
}

/** How far behind the words the noun may stand: "was the blunt message from". */
const NEAR = 8;

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);

/** "Lee’s recent claim", "his claim": up to two adjectives stand between. */
function ownerBefore(scene: Scene, items: readonly Item[], at: number): Phrase | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word') return undefined;
    if (isPossessive(item)) return phraseEndingAt(scene, items, i - 1);
    const head = OWNERS.get(item.lower);
    if (head !== undefined) return { ...pronounPhrase(item), head };
  }
  return undefined;
}

const AUTHOR: ReadonlySet<string> = new Set(['by', 'from']);

const authorBehind = (scene: Scene, items: readonly Item[], at: number): Phrase | undefined =>
  isWord(items[at + 1], AUTHOR) ? phraseStartingAt(scene, items, at + 2) : undefined;
