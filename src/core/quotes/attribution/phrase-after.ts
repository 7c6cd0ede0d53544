import { DOCUMENT_NOUNS } from '../../lexicon/cue-words.ts';
import { NAME_TITLES } from '../../lexicon/source-nouns.ts';
import type { Item } from './frames.ts';
import { namesPerson } from './noun-class.ts';
import { tellsTime, toPhrase, type Phrase } from './phrase.ts';
import type { Mention, Scene } from './scene.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import {
  isAdverb,
  isBoundary,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPossessive,
  isPreposition,
  isWord,
} from './words.ts';

/** The noun phrase that begins at or just behind the item at `first`. */
export function phraseStartingAt(
  scene: Scene,
  items: readonly Item[],
  first: number,
): Phrase | undefined {
  let from = first;
  while (isAdverb(items[from])) from += 1;
  const item = items[from];
  if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return undefined;
  if (isWord(item, SPEAKER_PRONOUNS)) return toPhrase(scene, items, from, from);
  if (isPreposition(item) || item.lower === 'there') return undefined;
  const last = lastOfPhrase(scene, items, from);
  if (last < from) return undefined;
  const name = nameIn(scene, items, from, last);
  if (name !== undefined) return toPhrase(scene, items, name.first, name.last);
  return toPhrase(scene, items, from, last);
}

const LONGEST_PHRASE = 25;

/** Prepositions inside a noun phrase, where a noun follows. */
const JOINING: ReadonlySet<string> = new Set('of for from at with in on by'.split(' '));

function lastOfPhrase(scene: Scene, items: readonly Item[], first: number): number {
  let at = first;
  while (at - first < LONGEST_PHRASE && goesOn(scene, items, at, first)) at += 1;
  let last = at - 1;
  while (last > first && (isPreposition(items[last]) || isMark(items[last], '.'))) last -= 1;
  return last;
}

function goesOn(scene: Scene, items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'quote') return false;
  if (item.kind === 'mark') {
    // Within a sentence a full stop belongs to a short form: "Inc.", "Mr.".
    if (isMark(item, '.')) return items[at - 1]?.capital === true && items[at + 1]?.kind === 'word';
    return isMark(item, '&/-$£€%') || isPossessive(item);
  }
  if (isDeterminer(item))
    return at === first || isPreposition(items[at - 1]) || isDeterminer(items[at - 1]);
  if (isPreposition(item)) return isWord(item, JOINING) && !startsAdjunct(scene, items, at + 1);
  if (isPossessive(item)) return true;
  // "the Sunday Times": a day inside a name.
  const dated = tellsTime(scene, item) && !(isDeterminer(items[at - 1]) && items[at + 1]?.capital);
  if (isBoundary(item) || dated || isAdverb(item)) return false;
  return (
    at === first ||
    !isFiniteVerb(item) ||
    isDeterminer(items[at - 1]) ||
    namesPerson(item.lower) ||
    isSingular(items, at, first)
  );
}

/** "a recent report": no verb agrees with one thing in its bare form. */
const isSingular = (items: readonly Item[], at: number, first: number): boolean =>
  /^an?$/u.test(items[first]?.lower ?? '') &&
  at - first <= 2 &&
  /^(?:report|comment|claim|note|remark|post)$/u.test(items[at]?.lower ?? '');

/** "in a statement", "on Friday", "at the time": tells how or when, not who. */
function startsAdjunct(scene: Scene, items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const item = items[i];
    if (tellsTime(scene, item) || isWord(item, DOCUMENT_NOUNS) || item?.kind === 'number')
      return true;
    if (item?.kind !== 'word' || isPreposition(item)) return false;
  }
  return false;
}

/** "Lee supporter Tom Ortiz", "a Lee campaign official": the name before only tells whose. */
const isQualified = (items: readonly Item[], at: number, last: number): boolean =>
  at <= last &&
  items[at]?.kind === 'word' &&
  !items[at].capital &&
  !isPreposition(items[at]) &&
  !items[at].lower.endsWith('ing');

/** The person named in the phrase or in apposition to it: "the mayor, Ann Lee", "a woman known as Ann Lee". */
function nameIn(
  scene: Scene,
  items: readonly Item[],
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let at = first; at <= last && !isPreposition(items[at]); at += 1) {
    const mention = scene.startingAt.get(items[at]?.start ?? -1);
    const end = mention === undefined ? -1 : endOf(items, at, mention);
    if (end < at || isPossessive(items[end + 1])) continue;
    const person = mention?.kind === 'person' && !isQualified(items, end + 1, last);
    if (person || end === last) return { first, last: end };
  }
  if (isMark(items[last + 1], ',')) return apposedName(scene, items, last + 2);
  const known = behindKnownAs(items, last);
  return known === undefined ? undefined : apposedName(scene, items, known);
}

/** "a woman known only as | Mrs Ann Lee": where the name begins, behind the noun at `last`. */
function behindKnownAs(items: readonly Item[], last: number): number | undefined {
  for (let at = last; at < last + 4; at += 1)
    if (isWord(items[at], KNOWN))
      return items[at + 1]?.lower === 'as' || items[at + 2]?.lower === 'as' ? at + 2 : undefined;
  return undefined;
}

const KNOWN: ReadonlySet<string> = new Set(['identified', 'known', 'named']);

/** Longest apposition before its name, in words: "a retired farmer called". */
const LONGEST_LEAD = 8;

/** "the mayor, Ann Lee", "her son, the actor Tom Lee,", "a neighbour, a farmer called Lee,". */
function apposedName(
  scene: Scene,
  items: readonly Item[],
  from: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let at = from; at < from + LONGEST_LEAD; at += 1) {
    const item = items[at];
    const mention = scene.startingAt.get(item?.start ?? -1);
    const end = mention?.kind === 'person' ? endOf(items, at, mention) : -1;
    const whole = at === from || isWord(items[at - 1], NAME_TITLES) || isMark(items[end + 1], ',');
    if (end >= at)
      return whole && !isPossessive(items[end + 1]) ? { first: at, last: end } : undefined;
    if (!isWord(item, CALLED) && !isLead(item) && !isAdjective(items, at)) return undefined;
  }
  return undefined;
}

/** "a retired teacher": a form of a verb between an article and a noun. */
const isAdjective = (items: readonly Item[], at: number): boolean =>
  isDeterminer(items[at - 1]) && items[at]?.lower.endsWith('ed') === true;

const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'identified', 'as']);

const isLead = (item: Item | undefined): boolean =>
  isMark(item, '.-') ||
  (item?.kind === 'word' && !isBoundary(item) && !isFiniteVerb(item) && !isPreposition(item));

function endOf(items: readonly Item[], at: number, mention: Mention): number {
  for (let i = at; i < at + 12 && i < items.length; i += 1) {
    const end = items[i]?.end ?? 0;
    if (end === mention.end) return i;
    if (end > mention.end) break;
  }
  return -1;
}
