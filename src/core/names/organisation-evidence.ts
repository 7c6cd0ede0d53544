import { NOUN_LIKE_CUES } from '../lexicon/speech-cues.ts';
import { LEADING_ADJECTIVES } from '../lexicon/organisation-words.ts';
import type { Line, Run, Word } from './words.ts';

/** A firm has these; a person or a place has not: "Velomotive shares". */
const OWNED: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson shares ceo executive executives employees shareholders founder co-founder stock'.split(
    ' ',
  ),
);
const OWNED_BEHIND_S =
  /^(?:board|ceo|spokes\p{L}+|headquarters|shares|employees|staff|shareholders)$/u;

/** Longest name that only what it does makes an organisation. */
const LONGEST = 3;

/** "X said", "an X spokesperson", "X’s shares": what X does or has makes it a body. */
export function speaksForItself({ words, casing }: Line, { from, to }: Run): boolean {
  if (casing !== 'plain' || !isBrand(words, { from, to })) return false;
  const next = words[to]?.key ?? '';
  if (OWNED.has(next)) return true;
  if (FIRM_BEFORE.test(words[from - 1]?.key ?? '') && words[from - 1]?.capital !== true)
    return true;
  if (next === "'s" && OWNED_BEHIND_S.test(words[to + 1]?.key ?? '')) return true;
  // "The trade group, PhRMA, said"
  const said = next === ',' && words[from - 1]?.text === ',' ? words[to + 1] : words[to];
  return isSpeech(said) && isFirmName(words, { from, to });
}

/** Nouns of firms, right before the name: "low-cost carrier Velomotive". */
const FIRM_BEFORE = /^(?:airline|carrier|firm|insurer|lender|retailer|(?:car|chip|drug)maker)$/;

/**
 * "Thames Water said in a statement", "Health Canada said it": what is no person and speaks so is a
 * body, whatever its words mean elsewhere. Countries and cities speak so too, and are none.
 */
export function statesAsBody({ words, casing }: Line, { from, to }: Run): boolean {
  if (casing !== 'plain' || to - from < 2 || to - from > LONGEST || !isSpeech(words[to]))
    return false;
  let [own, known] = [false, false];
  for (let at = from; at < to; at += 1) {
    const is = words[at]?.is;
    if (is === undefined || is.stop || is.title || is.role || is.honorific || is.given)
      return false;
    const place = is.place || is.demonym;
    own ||= !place && !LEADING_ADJECTIVES.has(is.key);
    known ||= place || is.common || is.organisationWord || is.thingAfter;
  }
  return own && known && SAID_OF_ITSELF.test(keysBehind(words, to));
}

const keysBehind = (words: readonly Word[], to: number): string =>
  words
    .slice(to + 1, to + 5)
    .map(({ key }) => key)
    .join(' ');

const SAID_OF_ITSELF =
  /^(?:(?:that |\S+day (?:that )?)?its? |(?:\S+ )?in an? (?:news |press )?(?:statement|e-?mail|release))/;

/** Words that a firm may be called: no place, people, person or common word among them. */
export function isBrand(words: readonly Word[], { from, to }: Run): boolean {
  if (to - from > LONGEST) return false;
  for (let at = from; at < to; at += 1) if (!isBrandLike(words[at])) return false;
  return true;
}

const isSpeech = (word: Word | undefined): boolean =>
  word !== undefined && word.is.speech && !NOUN_LIKE_CUES.has(word.key);

/** No place, people, person or common word; a short form has three letters or more. */
function isBrandLike(word: Word | undefined): boolean {
  if (word === undefined || !word.capital) return false;
  const { is } = word;
  if (is.knownOrganisation) return true;
  if (is.place || is.demonym || is.common || is.stop || is.title || is.role) return false;
  if (is.given || is.surname || is.famous || is.thingBefore || is.modifier) return false;
  return !/(?:ists|ians|eans|ites)$/.test(is.key) && !(is.shouted && is.text.length < 3);
}

/** "X said" where X stands inside a sentence, or is written as only brands are. */
const isFirmName = (words: readonly Word[], { from, to }: Run): boolean =>
  to === from + 1 &&
  words[from - 1]?.is.speech !== true &&
  (from > 0 || /\p{Ll}\p{Lu}|^\p{Lu}{3}/u.test(words[from]?.text ?? ''));
