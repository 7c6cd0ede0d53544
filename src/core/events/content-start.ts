import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/**
 * Where reported content begins that no "that" opens: "said [it condemned]", "said Friday [the plant
 * would close]", "said in Paris on Friday [it would]", "told them [the plant would close]". After a
 * date that its own subject follows; else, after a preposition, at the last pronoun or determiner
 * before its verb that no preposition governs; else right after the reporting verb, and whom it is
 * said to ("told the Courier [he had left]").
 */
export function contentStart(
  words: readonly Word[],
  { to: from, lemma }: Pick<VerbGroup, 'to' | 'lemma'>,
  verb: number,
): number {
  for (let at = verb - 2; at >= from; at -= 1)
    if (words[at]!.dated && endsDate(words, from, at)) return at + 1;
  const hearer = TOLD.has(words[from]?.lower ?? '');
  // "told us [they'd left]": the verb holds its subject.
  if (hearer && (from + 1 < verb || /^\p{L}+'/u.test(words[verb]!.lower))) return from + 1;
  if (words[from]?.preposition !== true && !TO_SOMEBODY.has(lemma)) return from;
  for (let at = verb - 1; at > from; at -= 1) {
    const { pronoun, determiner } = words[at]!;
    if (!words[at - 1]!.preposition && (pronoun || determiner)) return at;
  }
  return from;
}

/** Verbs whose object is who hears it. */
const TO_SOMEBODY = new Set('tell inform assure remind notify'.split(' '));

/** Pronouns that are no subject; "her" may be an owner. */
const TOLD = new Set(['me', 'us', 'him', 'them']);

/** Whether a date ends there that says when it was said, not "the May attack" or "Friday’s vote". */
function endsDate(words: readonly Word[], from: number, at: number): boolean {
  const after = words[at + 1]!;
  if (after.dated || after.mark || after.lower === "'s" || after.preposition) return false;
  let first = at;
  while (first > from && words[first - 1]!.dated) first -= 1;
  if (first === from) return true;
  const before = words[first - 1]!;
  return !before.determiner && before.lower !== "'s";
}

/** What opens content behind a comma: "left, [saying] it was late". */
export const SAYING = 'saying';

/** Where the content begins of what such a word opens at `at`, before its verb. */
export function saidAt(words: readonly Word[], at: number, verb: number): number | undefined {
  const lemma = sayingAt(words, at);
  return lemma !== undefined && at + 1 < verb
    ? contentStart(words, { to: at + 1, lemma }, verb)
    : undefined;
}

/** Whether the "that" at `at` opens such content: "saying [that]", "telling reporters [that]". */
export const isSaying = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some((from) => from > 0 && sayingAt(words, from) !== undefined);

/** The verb that reports behind a comma in its -ing form. */
function sayingAt(words: readonly Word[], at: number): string | undefined {
  const { verb } = words[at]!;
  const said = verb?.forms.has('gerund') === true && words[at - 1]?.lower === ',';
  return said && REPORTING_VERBS.has(verb.lemma) ? verb.lemma : undefined;
}
