import { NOUN_LIKE_CUES } from '../../lexicon/speech-cues.ts';
import { readVerb } from '../../language/lemma.ts';
import type { Item } from './frames.ts';
import { namePhrase, tellsTime, toPhrase, type Phrase } from './phrase.ts';
import type { Mention, Scene } from './scene.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import {
  isBoundary,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPossessive,
  isPreposition,
  isWord,
} from './words.ts';

/** The noun phrase that ends with the item at `last`, where one does. */
export function phraseEndingAt(
  scene: Scene,
  items: readonly Item[],
  last: number,
): Phrase | undefined {
  const item = items[last];
  if (item === undefined || item.kind === 'quote' || isMark(item, ',:;—–-()[]!?')) return undefined;
  if (isWord(item, SPEAKER_PRONOUNS)) return toPhrase(scene, items, last, last);
  if (tellsTime(scene, item)) {
    const place = isPreposition(items[last - 1]) ? last - 2 : last - 1;
    return phraseEndingAt(scene, items, place);
  }
  const joint = firstOfPair(scene, items, last);
  if (joint !== undefined) return joint;
  return toPhrase(scene, items, firstOfPhrase(scene, items, last), last);
}

/** "Lee and Ortiz", "Lee, Ortiz and police chief Brandt": the first of those who speak together. */
function firstOfPair(scene: Scene, items: readonly Item[], last: number): Phrase | undefined {
  const latest = scene.endingAt.get(items[last]?.end ?? -1);
  if (latest === undefined) return withColleagues(scene, items, last);
  const others: Mention[] = [];
  let name = latest.kind === 'person' ? latest : undefined;
  let at = last;
  while (name !== undefined) {
    while (at > 0 && (items[at]?.start ?? 0) > name.start) at -= 1;
    const joint = beforeTitle(items, at);
    const joined =
      items[joint]?.lower === 'and' || (others.length > 0 && isMark(items[joint], ','));
    const other = joined ? scene.endingAt.get(items[joint - 1]?.end ?? -1) : undefined;
    if (other?.kind !== 'person') break;
    others.unshift(name);
    [name, at] = [other, joint - 1];
  }
  if (name === undefined || others.length === 0) return undefined;
  return { ...namePhrase(name), others: others.map(({ entity }) => entity) };
}

/** Longest title between "and" and a name, in words. */
const LONGEST_TITLE = 6;

/** Index of the item before a name and its title: "Lee and | police chief Brandt". */
function beforeTitle(items: readonly Item[], name: number): number {
  let at = name - 1;
  while (name - at <= LONGEST_TITLE && isTitleWord(items[at])) at -= 1;
  return items[at]?.lower === 'and' ? at : name - 1;
}

const isTitleWord = (item: Item | undefined): boolean =>
  isMark(item, '.-') ||
  (item?.kind === 'word' &&
    !isBoundary(item) &&
    !isFiniteVerb(item) &&
    !isPreposition(item) &&
    !isDeterminer(item));

/** "Lee and colleagues", "Lee and her team": the one who is named. */
function withColleagues(scene: Scene, items: readonly Item[], last: number): Phrase | undefined {
  const and = isDeterminer(items[last - 1]) ? last - 2 : last - 1;
  if (items[and]?.lower !== 'and' || items[last]?.capital === true) return undefined;
  const mention = scene.endingAt.get(items[and - 1]?.end ?? -1);
  return mention?.kind === 'person' ? namePhrase(mention) : undefined;
}

/** How far a noun phrase may reach back; longer ones are lists or lost full stops. */
const LONGEST_PHRASE = 30;

/** Index of the item that begins the noun phrase ending at `last`. */
function firstOfPhrase(scene: Scene, items: readonly Item[], last: number): number {
  let at = last - 1;
  if (isDeterminer(items[last])) return last;
  while (at >= 0 && last - at < LONGEST_PHRASE) {
    const item = items[at];
    if (item === undefined || stops(scene, items, at)) return at + 1;
    if (isDeterminer(item) && !goesOn(scene, items, at)) return at;
    const governs = isPreposition(item);
    if (governs && isParticiple(items[at - 1]) && hasNounBefore(scene, items, at - 1)) at -= 2;
    else if (governs && !hasNounBefore(scene, items, at)) return at + 1;
    else at -= 1;
  }
  return at + 1;
}

function stops(scene: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at];
  // "the “Night Ferry” singer": a title between article and noun.
  if (item?.kind === 'quote') return !isDeterminer(items[at - 1]);
  if (item?.kind === 'mark') {
    // Within a sentence a full stop belongs to a short form: "Inc.", "Mr.".
    if (isMark(item, '.')) return items[at - 1]?.capital !== true;
    return !isMark(item, '&/$£€%') && !isPossessive(item) && !isHyphen(items, at);
  }
  if (isDeterminer(item)) return false;
  if (item?.lower === 'and') return !joinsNames(scene, items, at);
  const dated = tellsTime(scene, item) && !isDeterminer(items[at - 1]);
  return isBoundary(item) || dated || isVerbHere(scene, items, at);
}

/** "Fire and Rescue": one name of two capitalised words. */
const joinsNames = (scene: Scene, items: readonly Item[], at: number): boolean =>
  items[at - 1]?.capital === true &&
  items[at + 1]?.capital === true &&
  scene.endingAt.get(items[at - 1]?.end ?? -1)?.kind !== 'person';

/** A dash glued to both words is part of one: "vice-president", "Smith–Jones". */
const isHyphen = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], '-–') &&
  items[at - 1]?.end === items[at]?.start &&
  items[at]?.end === items[at + 1]?.start;

/** A verb ends the phrase, unless it stands behind a determiner: "the injured officer". */
function isVerbHere(scene: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!isFiniteVerb(item) || NOUN_LIKE_CUES.has(item?.lower ?? '')) return false;
  if (isDeterminer(items[at - 1])) return false;
  return !scene.endingAt.has(item?.end ?? -1);
}

/** "scientists led by", "an email seen by". */
const isParticiple = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !item.capital && readVerb(item.lower)?.forms.has('participle') === true;

/** "the head of | the union": the phrase goes on before the preposition. */
const goesOn = (scene: Scene, items: readonly Item[], at: number): boolean =>
  (isPreposition(items[at - 1]) && hasNounBefore(scene, items, at - 1)) ||
  isDeterminer(items[at - 1]);

/** Prepositions that join a noun to a noun; others start a new part of the sentence. */
const JOINING: ReadonlySet<string> = new Set(
  'of for from at in with to on by behind near against over outside inside under'.split(' '),
);

function hasNounBefore(scene: Scene, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const joins = isWord(items[at], JOINING) || isParticiple(items[at]);
  if (!joins || (before?.kind !== 'word' && before?.kind !== 'number')) return false;
  return !stops(scene, items, at - 1) && !isDeterminer(before) && !isPreposition(before);
}
