import type { VariantForm } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import { sharedInOrder, type Utterance } from './utterance.ts';

/** A quote with the text that it stands in. */
export interface Wording {
  readonly utterance: Utterance;
  readonly text: string;
}

/**
 * Share of the content words of a wording that must stand in the other, as themselves or as synonyms,
 * for it to be the same sentence with words put for others. Lower calls a translation a synonym.
 */
const SYNONYMS = 0.85;

/** What was left out and says so: "…", "...", "[…]". */
const ELLIPSIS = /…|\.{3}|\. \. \./u;
/** What was put in and says so: "[the company]"; in few characters, for a lone "[" is read no further. */
const BRACKETS = /\[[^\][…]{1,80}\]/gu;

/**
 * How a wording differs from the fullest one of the same utterance, by the first that holds: somebody
 * else is said to have spoken; the same words; words put into brackets; a marked, then an unmarked
 * cut; synonyms; other words.
 */
export function formOf(wording: Wording, fullest: Wording): VariantForm {
  const [own, whole] = [wording.utterance, fullest.utterance];
  if (wording === fullest) return 'fullest';
  if (hasOtherSpeaker(own, whole)) return 'other-speaker';
  if (own.plain === whole.plain) return 'identical';
  const shown = textOf(wording.text, own.quote);
  if (isCutFrom(spokenWords(wording), whole.plain)) {
    if (hasBrackets(shown)) return 'bracket';
    return ELLIPSIS.test(shown) ? 'ellipsis' : 'trimmed';
  }
  const shared = sharedInOrder(own.content, whole.content);
  return shared >= SYNONYMS * Math.min(own.content.length, whole.content.length)
    ? 'synonyms'
    : 'reworded';
}

function hasOtherSpeaker({ quote: a }: Utterance, { quote: b }: Utterance): boolean {
  const [x, y] = [a.source?.entity ?? null, b.source?.entity ?? null];
  return x !== null && y !== null && x !== y;
}

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** Whether the words stand in the other in the same order, with nothing put in. */
function isCutFrom(words: string, whole: string): boolean {
  const wanted = words.split(' ');
  let at = 0;
  for (const word of whole.split(' ')) if (word === wanted[at]) at += 1;
  return at === wanted.length;
}

/** The wording with most words of the speaker, the first of several: what is in brackets is not theirs. */
export function fullestOf(wordings: readonly Wording[]): Wording {
  const lengths = new Map(wordings.map((wording) => [wording, spokenWords(wording).length]));
  return wordings.reduce((most, next) => (lengths.get(next)! > lengths.get(most)! ? next : most));
}

/** The words of a quote without what the newsroom put into brackets. */
function spokenWords({ utterance: { plain, quote }, text }: Wording): string {
  const shown = textOf(text, quote);
  return hasBrackets(shown) ? plainOf(shown.replaceAll(BRACKETS, ' ')) : plain;
}

const hasBrackets = (text: string): boolean => text.search(BRACKETS) >= 0;
