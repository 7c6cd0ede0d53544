import { lemmaOf, nounLemma, readVerb, type VerbReading } from '../language/lemma.ts';
import { perForm } from '../language/per-form.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from '../lexicon/function-words.ts';
import { MODALS } from '../lexicon/news-verbs.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Form, Sentence, Token } from '../model/doc.ts';
import type { Span } from '../model/span.ts';
import { auxiliaryOf } from './auxiliaries.ts';

/** What a word is wherever it stands: lower case, apostrophes straight. */
interface Lexeme {
  readonly lower: string;
  readonly capital: boolean;
  readonly verb: VerbReading | undefined;
  /** As a noun, its singular. */
  readonly noun: string;
  /** What its forms have in common. */
  readonly lemma: string;
  /** It says something by itself, unlike "the" and "of". */
  readonly content: boolean;
  readonly determiner: boolean;
  readonly preposition: boolean;
  readonly coordinator: boolean;
  /** It can be the subject by itself: "they", "who". */
  readonly pronoun: boolean;
  readonly modal: boolean;
  /** The finite auxiliary that it is or ends in: "'re" in "they're". */
  readonly auxiliary: string | undefined;
  /** It may stand inside a verb group: "not", "quietly". */
  readonly adverb: boolean;
}

/** A token as the event stage reads it. */
export interface Word extends Span, Lexeme {
  readonly number: boolean;
  readonly mark: boolean;
  /** Part of a date or time of day. */
  readonly dated: boolean;
}

/** The word before one. A check of its own: reading an array at -1 slows all readings down. */
export const wordBefore = (words: readonly Word[], at: number): Word | undefined =>
  at > 0 ? words[at - 1] : undefined;

/** A partial quotation may begin with the verb: "had been “corrected by hand”". */
export const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '«', '„']);

/** Reading a word takes longer than all that is done with it, and few make up most of any text. */
const lexemeOf = perForm(({ text: raw, lower }: Form): Lexeme => ({
  lower,
  // "iPhone", "eBay": a name all the same.
  capital: /^\p{Ll}?\p{Lu}/u.test(raw),
  // "Ann Holt, aged 22": what ages with a number did nothing.
  verb: lower === 'aged' ? undefined : readVerb(lower),
  noun: nounLemma(lower),
  lemma: lemmaOf(lower),
  content: !STOP_WORDS.has(lower) && lower !== "'s",
  determiner: DETERMINERS.has(lower),
  preposition: PREPOSITIONS.has(lower),
  coordinator: COORDINATORS.has(lower),
  pronoun: SUBJECT_PRONOUNS.has(lower),
  modal: MODALS.has(lower),
  auxiliary: auxiliaryOf(lower),
  adverb: VERB_ADVERBS.has(lower) || (lower.length > 2 && lower.endsWith('ly')),
}));

/** Written out, because copying with "..." takes longer than all else that is done with a word. */
const toWord = (of: Lexeme, { start, end, kind }: Token, dated: boolean): Word => ({
  start,
  end,
  number: kind === 'number',
  mark: kind === 'mark',
  dated,
  lower: of.lower,
  capital: of.capital,
  verb: of.verb,
  noun: of.noun,
  lemma: of.lemma,
  content: of.content,
  determiner: of.determiner,
  preposition: of.preposition,
  coordinator: of.coordinator,
  pronoun: of.pronoun,
  modal: of.modal,
  auxiliary: of.auxiliary,
  adverb: of.adverb,
});

/** The words of a sentence, marks among them, at most so many; `dates` in text order. */
export function wordsOf(
  { tokens }: Sentence,
  dates: readonly Span[],
  most: number,
): readonly Word[] {
  let date = 0;
  return tokens.slice(0, most).map((token): Word => {
    while (date < dates.length && dates[date]!.end <= token.start) date += 1;
    const dated = date < dates.length && dates[date]!.start < token.end;
    return toWord(lexemeOf(token.form), token, dated);
  });
}

const ENDS: ReadonlySet<string> = new Set('.!?…"”');

/** The number of words without the marks that end the sentence. */
export function endOf(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && words[end - 1]!.mark && ENDS.has(words[end - 1]!.lower)) end -= 1;
  return end;
}
