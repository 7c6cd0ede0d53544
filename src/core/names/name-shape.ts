import { EASTERN_FAMILIES } from '../lexicon/eastern-families.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

const SURNAME_SHAPE =
  /^(?:mc|mac|o'|d'|fitz|al-|el-)\p{L}{3,}$|\p{L}{3,}(?:ov|ova|ev|eva|enko|ski|sky|ska|sson|dottir|opoulos|[aiou]des|[ai]dis|akis|escu|vic|vich|yan|shvili|adze|oglu|inho|iewicz|wicz|berg|stein|mann|feld|quist|qvist|sen|son|ez|elli|etti|ini|ucci|aert|stra|inen|onen|ic|uk|chuk|aia|awa|moto|mura|naka|yama)$/u;
const DOUBLE = /^\p{Lu}\p{L}{2,}[-‑]\p{Lu}\p{Ll}{2,}$/u;
/** A Chinese, Korean or Vietnamese first name of one or two syllables. */
const SYLLABLES = /^(?:[bcdghjklmnpqrstvwxyz]{0,2}h?[aeiouy]{1,3}(?:ng|nh|ch|[klmnptr])?){1,2}$/;
const LONGEST_SYLLABLES = 9;

/** How much the words of a name of several words look like a person's. */
export function shapeScore(candidate: Candidate): number {
  const { parts } = candidate;
  const [first] = parts;
  const last = lastName(parts);
  if (first === undefined || last === undefined) return 0;
  let score = 0;
  if (first.is.given) score += first.is.place ? 2 : 3;
  else if (parts.some(({ is }) => is.given)) score += 1.5;
  if (last.is.surname) score += 1.5;
  else if (isDoubleSurname(last)) score += 2;
  else if (isSurnameShaped(last)) score += 1;
  if (first.is.surname) score += 1;
  if (first.is.ambiguous && !first.is.given && candidate.addressed === undefined) score -= 1.5;
  if (parts.some((part) => isInitial(part, first, last))) score += 3;
  if (parts.some(({ is }) => is.suffix)) score += endingScore(candidate, first);
  if (parts.some(({ is }) => !is.capital && is.particle)) score += 1.5;
  if (parts.some(({ is }) => is.shape.doubleGiven)) score += 3;
  if (opensWithInitial(candidate)) score += 2;
  if (isEastern(parts)) score += 2;
  if (candidate.nickname !== undefined) score += 3;
  if (first.is.initials && parts.length > 1) score += 3;
  if (isPlainPair(candidate)) score += candidate.from > 0 ? 1 : 0.5;
  return score - strangeness(parts);
}

/** "Jr." is a person's; a numeral is a king's behind a first name ("Louis XVI", not "Mark IV"). */
function endingScore({ parts, addressed, keys }: Candidate, { is }: Word): number {
  const regnal = keys.length === 2 && parts.length === 2;
  if (regnal && is.ambiguous) return -3;
  return !regnal || addressed !== undefined || is.given ? 3 : 0;
}

/** How much a word that stands alone looks like a surname or a first name. */
export function singleShape({ is, text }: Word): number {
  if (is.given && !is.place && !is.ambiguous) return 2;
  if (is.surname) return is.place ? 0.5 : 1.5;
  if (is.given) return 0.5;
  return SURNAME_SHAPE.test(is.key) || DOUBLE.test(text) ? 1 : 0;
}

/** "Caldwell-Pope": two surnames, the first of them known. */
const isDoubleSurname = ({ is, text }: Word): boolean =>
  DOUBLE.test(text) && SURNAMES.has(is.key.slice(0, is.key.search(/[-‑]/u)));

const isSurnameShaped = ({ is, text }: Word): boolean =>
  SURNAME_SHAPE.test(is.key) || DOUBLE.test(text);

/** "R. Praggna": the stop is a word of its own. */
const opensWithInitial = ({ line, from, parts }: Candidate): boolean =>
  parts[0]?.text.length === 1 && line.words[from + 1]?.text === '.';

/** "Li Keqiang", "Park Geun-hye", "Nguyen Van Hai": the family's name first. */
function isEastern(parts: readonly Word[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || rest.length > 2) return false;
  return (
    EASTERN_FAMILIES.has(first.key) &&
    rest.every(({ key }) => key.length <= LONGEST_SYLLABLES && SYLLABLES.test(key.replace('-', '')))
  );
}

/** Two or three capitalised words that are no words of the language; a sentence's start tells less. */
const isPlainPair = ({ parts }: Candidate): boolean =>
  parts.length < 4 &&
  parts.every(
    ({ is }) => !is.shouted && !is.ambiguous && !is.modifier && !is.place && !is.knownOrganisation,
  );

function strangeness(parts: readonly Word[]): number {
  let against = 0;
  if (parts.some(({ is }) => is.shape.innerCapital)) against += 2;
  if (parts.some(({ is, text }) => is.shouted && text.length > 3)) against += 1;
  if (parts.some(({ is }) => is.shape.figured)) against += 4;
  const known = parts[0]?.is.given === true && !parts[0].is.place;
  if (parts.some(({ is }) => is.demonym || (is.place && !is.surname && !known))) against += 1;
  if (isPlaceAndWord(parts)) against += 2;
  return against;
}

/** "Bradford Royal", "Lincoln Memorial": a place and a word that is no known surname. */
const isPlaceAndWord = ([first, second, ...more]: readonly Word[]): boolean =>
  first?.is.place === true &&
  second?.is.ambiguous === true &&
  !second.is.surname &&
  more.length === 0;

/** The last word of the name that is no suffix. */
const lastName = (parts: readonly Word[]): Word | undefined =>
  parts.findLast(({ is }) => !is.suffix);

/** "J", "J.K."; a bare letter in front ("X Tiger") needs its stop, which tells by a word of its own. */
const isInitial = (word: Word, first: Word, last: Word): boolean =>
  word.text.length < 9 &&
  // "Ada B." is somebody whose name is withheld, "Triple M." a station.
  (word !== last || first.is.given) &&
  ((word.is.initials && word.text.endsWith('.')) ||
    (word !== first && !first.is.ambiguous && /^\p{Lu}$/u.test(word.text)));
