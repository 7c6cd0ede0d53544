import { COMMON_CAPITALISED, THING_AFTER, THING_BEFORE } from '../lexicon/capitalised-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { HONORIFICS, TITLES } from '../lexicon/honorifics.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { DEMONYMS, PLACE_WORDS, PLACES } from '../lexicon/places.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Word } from './words.ts';

export type WordClass =
  | 'name'
  | 'honorific'
  | 'title'
  | 'place'
  | 'demonym'
  | 'known-organisation'
  | 'organisation-word'
  | 'shouted'
  | 'thing'
  | 'common';

export interface Classed {
  readonly is: WordClass;
  /** How many words of the line it takes: "New York" is one place of two. */
  readonly length: number;
}

/** What the capitalised word at `at` is when nothing stands before it in its run. */
export function classify(words: readonly Word[], at: number): Classed {
  const word = words[at];
  if (word === undefined) return { is: 'common', length: 1 };
  const several = longestIn(words, at);
  if (several !== undefined) return several;
  return { is: classOfOne(word, words[at + 1]), length: 1 };
}

function classOfOne(word: Word, next: Word | undefined): WordClass {
  const { key } = word;
  if (next?.text === '.' && /^\p{Lu}$/u.test(word.text)) return 'name';
  if (HONORIFICS.has(key)) return 'honorific';
  if (GIVEN_NAMES.has(key) && opensName(key, next)) return 'name';
  if (TITLES.has(key) || ROLE_NOUNS.has(key) || TITLES.has(lastPart(key))) return 'title';
  if (ROLE_NOUNS.has(key.replace(/s$/, '')) && !SURNAMES.has(key)) return 'title';
  if (COMMON_CAPITALISED.has(key) || STOP_WORDS.has(key) || isCompoundAdjective(key))
    return 'common';
  if (DEMONYMS.has(key) || DEMONYMS.has(lastPart(key))) return 'demonym';
  if (ORGANISATION_WORDS.has(key)) return 'organisation-word';
  if (isThingWord(key) && !isFamilyName(key, next)) return 'thing';
  if (ROLE_MODIFIERS.has(key) && !GIVEN_NAMES.has(key) && !SURNAMES.has(key)) return 'common';
  if (word.shouted && !isInitials(word, next)) return 'shouted';
  return 'name';
}

/** "Roman Hale" and "Paris Byron" are people, "Roman Catholic" and "Paris Chief" are not. */
const opensName = (key: string, next: Word | undefined): boolean =>
  isNameLike(next) &&
  !(
    (DEMONYMS.has(key) || PLACES.has(key)) &&
    (isRoleOrPeople(next?.key ?? '') || isThingWord(next?.key ?? ''))
  );

const isRoleOrPeople = (key: string): boolean =>
  DEMONYMS.has(key) || ROLE_NOUNS.has(key) || HONORIFICS.has(key);

/** "rear-admiral" -> "admiral": the last part of a compound says what it is. */
const lastPart = (key: string): string => key.slice(key.lastIndexOf('-') + 1);

/** Words that make a place or thing of the name beside them. */
const isThingWord = (key: string): boolean =>
  THING_AFTER.has(key) || PLACE_WORDS.has(key) || THING_BEFORE.has(key);

/** "Park Geun-hye", "Kim Ok": a surname with a word behind it that is no thing's. */
const isFamilyName = (key: string, next: Word | undefined): boolean =>
  SURNAMES.has(key) && isNameLike(next) && !isThingWord(next?.key ?? '');

const openerOf = (key: string): string => /^[\p{L}\p{N}]+/u.exec(key)?.[0] ?? key;

/** First words of names of several words: any other word can only be a name by itself. */
const OPENERS: ReadonlySet<string> = new Set(
  [...PLACES, ...KNOWN_ORGANISATIONS]
    .filter((name) => !/^[\p{L}\p{N}]+$/u.test(name))
    .map((name) => openerOf(name)),
);

/** Places and known organisations of up to four words, longest first. */
function longestIn(words: readonly Word[], at: number): Classed | undefined {
  const longest = OPENERS.has(openerOf(words[at]?.key ?? '')) ? 5 : 1;
  for (let length = longest; length > 0; length -= 1) {
    const key = keyOf(words, at, at + length);
    if (key === undefined) continue;
    const firstName = length === 1 && GIVEN_NAMES.has(key) && isNameLike(words[at + 1]);
    if (firstName || (length === 1 && isShortFormInSmall(words[at], key))) return undefined;
    if (KNOWN_ORGANISATIONS.has(key)) return { is: 'known-organisation', length };
    if (PLACES.has(key)) return { is: 'place', length };
  }
  return undefined;
}

/** "Un" is no "UN" and "La" no "LA": a short form of up to three letters is all capitals. */
const isShortFormInSmall = (word: Word | undefined, key: string): boolean =>
  key.length < 4 && word?.shouted !== true && !/^(?:rio|goa|kia)$/.test(key);

/** The words as one key for the lists ("new york", "st. louis"); undefined past the run. */
export function keyOf(words: readonly Word[], from: number, to: number): string | undefined {
  let key = '';
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && !word.joined)) return undefined;
    if (word.text === '&') continue;
    key += (at > from && word.spaced ? ' ' : '') + word.key;
  }
  return key;
}

/** A capitalised word that can go on with a name after a first name. */
const isNameLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital &&
  word.joined &&
  !word.shouted &&
  !COMMON_CAPITALISED.has(word.key) &&
  !ORGANISATION_WORDS.has(word.key) &&
  !TITLES.has(word.key);

/** Two initials without stops that are common as a first name; other pairs are short forms. */
const TWO_INITIALS =
  /^(?:[ABCDEJKMOPRTV]J|J[ABCDKLMPRTW]|[ABDGJKMNPRSTV]K|[PKRS]V|[KRSTV]N|[KN]P|[HW]G|[CKLTR]D|TS|AA|AR|SP)$/u;

const isInitials = (word: Word, next: Word | undefined): boolean =>
  (/^(?:\p{Lu}\.){1,4}$/u.test(word.text) || TWO_INITIALS.test(word.text)) &&
  isNameLike(next) &&
  !KNOWN_ORGANISATIONS.has(word.key) &&
  !PLACES.has(word.key);

/** "London-based", "Beijing-backed": it describes, and never is part of the name after it. */
const isCompoundAdjective = (key: string): boolean =>
  /-(?:based|born|led|era|wide|run|old|area|style|friendly|only|bound|like|\p{L}{3,}(?:ed|ing))$/u.test(
    key,
  );
