import { EASTERN_FAMILIES } from '../lexicon/eastern-families.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { KNOWN_THINGS } from '../lexicon/known-things.ts';
import { PLACES } from '../lexicon/places.ts';
import { isInitialHere } from './initials.ts';
import type { Lexeme } from './lexemes.ts';
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

const single = (is: WordClass): Classed => ({ is, length: 1 });
const NAME = single('name');
const COMMON = single('common');
/** A Malaysian title, though Tan is a name. */
const TAN_SRI: Classed = { is: 'honorific', length: 2 };
const TITLE = single('title');
const HONORIFIC = single('honorific');
const DEMONYM = single('demonym');
const ORGANISATION_WORD = single('organisation-word');
const THING = single('thing');
const SHOUTED = single('shouted');
/** "P. O. Box": two letters with their full stops, and a word. */
const THING_IN_LETTERS: Classed = { is: 'thing', length: 5 };

/** What the capitalised word at `at` is when nothing stands before it in its run. */
export function classify(words: readonly Word[], at: number): Classed {
  const word = words[at];
  if (word === undefined) return COMMON;
  if (word.text.length === 1 && isInitialHere(words, at))
    return longestOfSeveral(words, at)?.is === 'thing' ? THING_IN_LETTERS : NAME;
  if (word.is.leading && isLead(words, at)) return COMMON;
  if (isOrigin(words, at) || isCountryman(words, at)) return DEMONYM;
  if (word.key === 'tan' && words[at + 1]?.key === 'sri') return TAN_SRI;
  if (word.key === 'con' && /^(?:det|detective)$/.test(words[at - 1]?.key ?? '')) return TITLE;
  if (word.is.shouted && at < 2 && opensInCapitals(words)) return NAME;
  return longestIn(words, at) ?? classOfOne(word, words[at + 1]);
}

/** "the Asturian Pelayo Quist": an unknown word for where somebody is from, before a full name. */
const isOrigin = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  words[at - 1]?.key === 'the' &&
  words[at]?.is.given === false &&
  isNameLike(words[at + 1]) &&
  isNameLike(words[at + 2]) &&
  /\p{L}{3}(?:ian|ese|ish)$/u.test(words[at]?.key ?? '');

/** "Finn Aarne Quist", "Dane Ada Byron": a first name elsewhere, here where somebody is from. */
const isCountryman = (words: readonly Word[], at: number): boolean =>
  /^(?:finn|dane|pole|scot|kiwi)$/.test(words[at]?.key ?? '') &&
  words[at + 1]?.is.given === true &&
  isNameLike(words[at + 1]) &&
  isNameLike(words[at + 2]);

/** "ADA BYRON keeps the deed": a story may set its first words in capitals. */
function opensInCapitals([first, last, next]: readonly Word[]): boolean {
  if (first?.is.given !== true || last === undefined || next === undefined) return false;
  if (!first.shouted || !last.shouted || last.text.length < 3 || next.capital) return false;
  return !last.is.common && !last.is.organisationWord && !isThingWord(last.is) && next.is.lettered;
}

/** "Sobbing Hale begged", "Responds Ada Byron": a name follows, at the start of a sentence. */
const isLead = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.is.lettered !== true && isNameLike(words[at + 1]);

function classOfOne(word: Word, next: Word | undefined): Classed {
  const { is } = word;
  if (is.honorific) return HONORIFIC;
  if (is.common && isEasternFamily(word, next)) return NAME;
  if (is.given && opensName(word, next)) return NAME;
  if (is.title || is.role || is.titlePart || (is.roles && !is.surname)) return TITLE;
  if (is.common || is.stop || is.compound) return COMMON;
  if (is.demonym || is.demonymPart) return DEMONYM;
  if (is.organisationWord) return ORGANISATION_WORD;
  if (isThingWord(is) && !isFamilyName(word, next)) return THING;
  if (is.modifier && !is.given && !is.surname) return COMMON;
  return is.shouted && !isInitials(word, next) ? SHOUTED : NAME;
}

/** "Roman Hale" and "Paris Byron" are people, "Roman Catholic" and "Paris Chief" are not. */
const opensName = ({ is }: Word, next: Word | undefined): boolean =>
  isNameLike(next) && !((is.demonym || is.place) && next !== undefined && isRoleOrThing(next.is));

const isRoleOrThing = (is: Lexeme): boolean =>
  is.demonym || is.role || is.honorific || isThingWord(is);

/** "Long Chunwen", "He Qinglian": a family name that is a word as well, before two unknown syllables. */
function isEasternFamily({ is }: Word, next: Word | undefined): boolean {
  if (!EASTERN_FAMILIES.has(is.key) || next === undefined || !isNameLike(next)) return false;
  const { key, place, demonym, given, surname, ambiguous } = next.is;
  return TWO_SYLLABLES.test(key) && !place && !demonym && !given && !surname && !ambiguous;
}

const TWO_SYLLABLES = /^(?:(?:[bcdfghjklmnpqrstwxyz]|[csz]h)?[aeiou]{1,3}(?:ng|n)?-?){2}$/;

/** Words that make a place or thing of the name beside them. */
const isThingWord = (is: Lexeme): boolean => is.thingAfter || is.placeWord || is.thingBefore;

/** "Park Geun-hye", "Kim Ok": a surname with a word behind it that is no thing's. */
const isFamilyName = (word: Word, next: Word | undefined): boolean =>
  word.is.surname && isNameLike(next) && next !== undefined && !isThingWord(next.is);

/** Longest place or known organisation, in words. */
const LONGEST = 5;

/** Places and known organisations of several words, longest first, then of one. */
function longestIn(words: readonly Word[], at: number): Classed | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { is } = word;
  const several = mayGoOn(words, at) ? longestOfSeveral(words, at) : undefined;
  if (several !== undefined) return several;
  if (!is.knownOrganisation && !is.place) return undefined;
  if ((is.given && isNameLike(words[at + 1])) || isShortFormInSmall(is)) return undefined;
  return is.knownOrganisation ? KNOWN_ORGANISATION : PLACE;
}

const KNOWN_ORGANISATION = single('known-organisation');
const PLACE = single('place');

/** Whether the word may begin a place or organisation of several, by its next word's first letter. */
export function mayGoOn(words: readonly Word[], at: number): boolean {
  const letters = words[at]?.is.goesOnWith;
  const next = words[at + 1];
  if (letters === undefined || next === undefined || !next.joined) return false;
  return !next.spaced || next.text === '&' || letters.includes(next.key.charAt(0));
}

function longestOfSeveral(words: readonly Word[], at: number): Classed | undefined {
  let longest: Classed | undefined;
  let key = words[at]?.key ?? '';
  for (let length = 2; length <= LONGEST; length += 1) {
    const word = words[at + length - 1];
    if (word === undefined || !word.joined) break;
    if (word.text !== '&') key += (word.spaced ? ' ' : '') + word.key;
    if (KNOWN_ORGANISATIONS.has(key)) longest = { is: 'known-organisation', length };
    else if (PLACES.has(key)) longest = { is: 'place', length };
    else if (KNOWN_THINGS.has(key)) longest = { is: 'thing', length };
  }
  return longest;
}

/** "Un" is no "UN" and "La" no "LA": a short form of up to three letters is all capitals. */
const isShortFormInSmall = ({ key, shouted }: Lexeme): boolean =>
  key.length < 4 && !shouted && !/^(?:rio|goa|kia)$/.test(key);

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
  word !== undefined && word.capital && word.joined && word.is.nameLike;

const isInitials = ({ is }: Word, next: Word | undefined): boolean =>
  is.initials && isNameLike(next) && !is.knownOrganisation && !is.place;
