import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { MODALS } from '../lexicon/news-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

export const HAVE = new Set(['have', 'has', 'had', "'ve", "haven't", "hasn't", "hadn't", 'having']);
export const BE = new Set(
  "be am is are was were been being 're 'm isn't aren't wasn't weren't ain't".split(' '),
);
export const DO = new Set("do does did don't doesn't didn't".split(' '));
export const PAST_AUXILIARY = new Set("was were had did wasn't weren't hadn't didn't".split(' '));
const NON_FINITE = new Set(['be', 'been', 'being', 'having']);

/** Any form of an auxiliary. */
export const isAuxiliary = (word: string): boolean =>
  HAVE.has(word) || BE.has(word) || DO.has(word) || MODALS.has(word);

/** The auxiliary that a word is by itself, or ends in: "'re" for "they're"; no "been", no "being". */
export function auxiliaryOf(lower: string): string | undefined {
  if (isAuxiliary(lower)) return NON_FINITE.has(lower) ? undefined : lower;
  const cut = lower.indexOf("'");
  if (cut <= 0 || !SUBJECT_PRONOUNS.has(lower.slice(0, cut))) return undefined;
  const short = lower.slice(cut);
  if (short === "'d") return 'had';
  return isAuxiliary(short) ? short : undefined;
}

/** The tense that the first auxiliary of a verb gives it; `compound` where a verb or another follows. */
export function tenseOf(first: string, compound: boolean): VerbGroup['tense'] {
  if (HAVE.has(first)) {
    if (first.startsWith('had')) return compound ? 'pluperfect' : 'past';
    return compound ? 'perfect' : 'present';
  }
  if (MODALS.has(first)) return 'none';
  return PAST_AUXILIARY.has(first) ? 'past' : 'present';
}
