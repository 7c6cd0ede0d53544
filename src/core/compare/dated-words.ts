import { textOf } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';
import type { Sentence, Word } from './contexts.ts';

/** The words of a sentence that a time in it may date, but for names; `timexes` are all that it holds. */
export const wordsDated = (
  sentence: Sentence,
  timex: Timex,
  timexes: readonly Timex[],
): readonly Word[] =>
  sentence.words.filter(
    (word) => !isName(sentence, word) && isNear(sentence, word, timex, timexes),
  );

/** Every date of a story stands beside the names of those whom it is about. */
const isName = ({ text }: Sentence, word: Word): boolean => /^\p{Lu}/u.test(textOf(text, word));

/** Characters between a date and a word for what it may date. */
const REACH = 45;

/** Beyond these a word is of another clause, with a date of its own or none. */
const CLAUSE = /[;:]|, (?:and|but|after|when|while|as)\b| (?:after|before|when|since|until) /u;

function isNear({ text }: Sentence, word: Word, timex: Timex, timexes: readonly Timex[]): boolean {
  const [from, to] = word.end <= timex.start ? [word.end, timex.start] : [timex.end, word.start];
  if (to < from || to - from > REACH || CLAUSE.test(text.slice(from, to))) return false;
  return !timexes.some((other) => other !== timex && other.start < to && other.end > from);
}
