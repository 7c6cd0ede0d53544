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

/** The name as the text writes it. */
export const textOfCandidate = ({ line: { words }, from, nameTo }: Candidate): string =>
  textOfWords(words, from, nameTo);
