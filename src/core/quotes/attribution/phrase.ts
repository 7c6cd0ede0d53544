import { NAME_TITLES, PERSON_NOUNS } from '../../lexicon/source-nouns.ts';
import { namesPerson } from './noun-class.ts';
import type { Span } from '../../model/span.ts';
import type { Item } from './frames.ts';
import type { Mention, Scene } from './scene.ts';
import { SPEAKER_PRONOUNS } from './sense.ts';
import { isDeterminer, isMark, isPossessive, isPreposition, isTimeWord, isWord } from './words.ts';

/** Words that name a possible speaker. A name is bare; a nominal is the whole noun phrase. */
export interface Phrase extends Span {
  readonly form: 'name' | 'pronoun' | 'nominal';
  readonly entity: string | null;
  /** Its main noun, lower case: "spokesman" in "a spokesman for the ministry". */
  readonly head: string;
  /** Who speaks together with the one named: "Lee and Ortiz". */
  readonly others?: readonly string[];
}

/** A day or a month that is no name: not the "May" of "May said". */
export const tellsTime = ({ startingAt, endingAt }: Scene, item: Item | undefined): boolean =>
  isTimeWord(item) &&
  startingAt.get(item?.start ?? -1)?.kind !== 'person' &&
  endingAt.get(item?.end ?? -1)?.kind !== 'person';

/** The bare name. */
export const namePhrase = ({ start, end, entity }: Mention): Phrase => ({
  start,
  end,
  form: 'name',
  entity,
  head: '',
});

/** The pronoun; its head is the form that a subject has ("he" for "him"). */
export const pronounPhrase = ({ start, end, lower }: Item): Phrase => ({
  start,
  end,
  form: 'pronoun',
  entity: null,
  head: OBJECT_FORMS.get(lower) ?? lower,
});

/** "According to him". */
const OBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** The phrase over items [first, last]: the name that it leads up to, or all of it. */
export function toPhrase(
  scene: Scene,
  items: readonly Item[],
  first: number,
  last: number,
): Phrase | undefined {
  const [from, to] = [items[first], items[last]];
  if (from === undefined || to === undefined || first > last) return undefined;
  if (first === last && (isWord(from, SPEAKER_PRONOUNS) || OBJECT_FORMS.has(from.lower))) {
    return pronounPhrase(from);
  }
  const leading = nameBeforePreposition(scene, items, first, last);
  if (leading !== undefined) return namePhrase(leading);
  const mention = scene.endingAt.get(to.end);
  if (mention !== undefined) {
    const at = indexAt(items, mention.start, first, last);
    if (!isGoverned(scene, items, first, at)) return namePhrase(mention);
  } else {
    const at = startOfCapitals(items, first, last);
    if (at <= last && !isGoverned(scene, items, first, at) && !isPlainNoun(items, at, last)) {
      return {
        start: items[at]?.start ?? from.start,
        end: to.end,
        form: 'name',
        entity: null,
        head: to.lower,
      };
    }
  }
  const head = headOf(items, first, last);
  return { start: from.start, end: to.end, form: 'nominal', entity: null, head };
}

/** "Ann Lee of Acme", "Dr Ann Lee from Leeds": the person, when only titles and roles stand before. */
function nameBeforePreposition(
  scene: Scene,
  items: readonly Item[],
  first: number,
  last: number,
): Mention | undefined {
  for (let at = first; at < last && !isPreposition(items[at]); at += 1) {
    if (!isPreposition(items[at + 1])) continue;
    const mention = scene.endingAt.get(items[at]?.end ?? -1);
    if (mention?.kind === 'person') return mention;
  }
  return undefined;
}

/** Index of the first item at or after `start`. */
function indexAt(items: readonly Item[], start: number, first: number, last: number): number {
  let at = last;
  while (at > first && (items[at]?.start ?? 0) > start) at -= 1;
  return at;
}

/** Where the capitalised words at the end begin: an unknown name, without its titles. */
function startOfCapitals(items: readonly Item[], first: number, last: number): number {
  let at = last + 1;
  const isPart = (i: number): boolean => items[i]?.capital === true || isMark(items[i], '.&-');
  // "the Health and Safety Executive" is one name, "Lee and Ortiz" are two.
  const joins = (i: number): boolean =>
    items[i]?.lower === 'and' && i > first + 1 && isPart(i - 1) && isDeterminer(items[first]);
  while (at > first && (isPart(at - 1) || (at <= last && joins(at - 1)))) at -= 1;
  while (
    at <= last &&
    (isTitle(items[at]) || isMark(items[at], '.&-') || isDeterminer(items[at]))
  ) {
    at += 1;
  }
  return at;
}

const isTitle = (item: Item | undefined): boolean =>
  isWord(item, NAME_TITLES) || isWord(item, PERSON_NOUNS);

/** "Police said", "the Scot said": one capitalised noun is no name there. */
const isPlainNoun = (items: readonly Item[], at: number, last: number): boolean => {
  const noun = items[at]?.lower ?? '';
  if (at !== last) return false;
  return at === 0 ? /s$|^police$/u.test(noun) : isDeterminer(items[at - 1]) && namesPerson(noun);
};

/**
 * Whether the name at `at` only qualifies the phrase: "a lawyer for Ann Lee", "friends of singer
 * Ann Lee", but not "the head of the union Ann Lee", where another noun phrase stands between.
 */
function isGoverned(scene: Scene, items: readonly Item[], first: number, at: number): boolean {
  let other = false;
  for (let i = at - 1; i >= first; i -= 1) {
    const item = items[i];
    if (item === undefined) break;
    if (isPossessive(item)) return false;
    if (isPreposition(item)) return item.lower === 'for' || !other;
    if (isDeterminer(item) || scene.endingAt.has(item.end)) other = true;
    else if (item.capital && !isTitle(item)) other = true;
  }
  return false;
}

/** The noun before the first preposition, or the last word. */
function headOf(items: readonly Item[], first: number, last: number): string {
  let at = first;
  while (at < last && !isPreposition(items[at + 1])) at += 1;
  // "the skipper himself"
  if (at > first && /^(?:him|her)self$/u.test(items[at]?.lower ?? '')) at -= 1;
  return items[at]?.lower ?? '';
}
