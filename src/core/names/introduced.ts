import type { Span } from '../model/span.ts';
import type { Candidate } from './candidates.ts';
import { textOfWords } from './words.ts';

/** A person as the article introduces them, before the short forms are looked for. */
export interface Introduced {
  /** Every full form found, the first one first: each as folded words. */
  readonly forms: (readonly string[])[];
  readonly names: string[];
  readonly candidates: Candidate[];
  /** "jr", "sr", "iii": what tells father and son apart. */
  readonly generation: string | undefined;
  /** "Mrs" before the surname means her, beside a husband who bears it. */
  married?: true;
}

/** The name itself: from its first to its last word. */
export const spanOf = ({ line: { words }, from, nameTo }: Candidate): Span => ({
  start: words[from]?.start ?? 0,
  end: words[nameTo - 1]?.end ?? 0,
});

/** The name as the text writes it, but not all in capitals. */
export function textOfCandidate({ line: { words }, from, nameTo }: Candidate): string {
  const name = textOfWords(words, from, nameTo);
  return words[from]?.shouted === true && words[nameTo - 1]?.shouted === true
    ? inSmall(name)
    : name;
}

/** "ADA O’HALE" as "Ada O’Hale" */
export const inSmall = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}|(?<=\bmc)\p{L}/gu, (letter) => letter.toUpperCase());
