import type { Item } from './frames.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { namePhrase, pronounPhrase, tellsTime, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import { MODALS } from '../../lexicon/cue-words.ts';
import { COORDINATORS } from '../../lexicon/function-words.ts';
import { opensAside } from './subject.ts';
import {
  isBe,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPossessive,
  isPreposition,
  isWord,
} from './words.ts';

/**
 * Who the sentence before `limit` is about: its first pronoun or name that no preposition governs,
 * else its first noun phrase.
 */
export function mainSubject(
  scene: Scene,
  items: readonly Item[],
  limit: number,
): Phrase | undefined {
  // "* Analyst: “…”": the bullet of a list.
  const start = Math.max(startOfMain(scene, items, limit), isMark(items[0], '*•–—-') ? 1 : 0);
  if (start >= limit) return undefined;
  const opening = phraseStartingAt(scene, items, start);
  if (opening !== undefined && opening.form !== 'nominal') return opening;
  const named = equatedName(scene, items.slice(start, limit));
  if (named !== undefined) return named;
  for (let at = start; at < limit; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === 'quote') continue;
    if (opening !== undefined && isFiniteVerb(item)) return opening;
    if (isWord(item, PERSONAL)) return pronounPhrase(item);
    const mention = scene.startingAt.get(item.start);
    if (mention === undefined || mention.kind !== 'person') continue;
    const after = items.findIndex(({ start: from }) => from >= mention.end);
    if (!isPossessive(items[after]) && !isGovernedName(items, at)) return namePhrase(mention);
  }
  return opening;
}

/** "One who begs to differ is Ann Lee": whom the sentence names as the one it is about. */
function equatedName(scene: Scene, items: readonly Item[]): Phrase | undefined {
  const be = items.findIndex((item) => isBe(item) || isMark(item, ',') || item.kind === 'quote');
  const mention = scene.startingAt.get(items[be + 1]?.start ?? -1);
  if (!isBe(items[be]) || mention?.kind !== 'person') return undefined;
  const after = items.find((item) => item.start >= mention.end);
  return isPossessive(after) ? undefined : namePhrase(mention);
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'they', 'i', 'we']);

const isGovernedName = (items: readonly Item[], at: number): boolean => {
  let before = at - 1;
  while (items[before]?.capital || isMark(items[before], '.')) before -= 1;
  return isPreposition(items[before]) && !SPEAKER_PRONOUNS.has(items[before]?.lower ?? '');
};

/** "Updated at noon to add: Acme has been in touch": what opens a line added to an article. */
const LABELS: ReadonlySet<string> = new Set(
  'added correction note postscript update updated'.split(' '),
);

/** Behind an opening such as "In a statement to the press," or "However,". */
function startOfMain(scene: Scene, items: readonly Item[], limit: number): number {
  const colon = isWord(items[0], LABELS) ? items.findIndex((item) => isMark(item, ':')) : -1;
  if (colon > 0) return colon + 1;
  if (isWord(items[0], COORDINATORS) && isDeterminer(items[1])) return 1;
  // "Will Lee go back?"
  if (isWord(items[0], MODALS) && scene.startingAt.has(items[1]?.start ?? -1)) return 1;
  if (tellsTime(scene, items[0])) return isMark(items[1], ',') ? 2 : 1;
  if (!opensAside(items, { first: 0, last: 0 })) return 0;
  const comma = items.findIndex((item) => isMark(item, ','));
  // "In 1953 she married Lee, who": the sentence is under way before its comma.
  const underway =
    isPreposition(items[0]) && items.slice(0, comma).some((item) => isWord(item, PERSONAL));
  return comma > 0 && comma < limit - 1 && !underway ? comma + 1 : 0;
}
