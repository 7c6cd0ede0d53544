import type { VerbReading } from '../language/lemma.ts';
import type { Word } from './words.ts';

/** The verb behind an auxiliary, and what the two say together. */
export interface MainVerb {
  readonly index: number;
  readonly verb: VerbReading;
  /** "are to be tried" arranges, "had her passport taken" befell her. */
  readonly how?: 'arranged' | 'suffered';
}

const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our']);
/** Most words of what one has done to it. */
const SUFFERED_WITHIN = 5;

/** "has had its licence [suspended]": what befell its owner; not "had his [left] leg in plaster". */
export function sufferedAt(words: readonly Word[], from: number): MainVerb | undefined {
  if (!OWNERS.has(words[from]!.lower)) return undefined;
  const end = Math.min(words.length, from + SUFFERED_WITHIN);
  for (let index = from + 2; index < end; index += 1) {
    const { mark, preposition, verb } = words[index]!;
    if (mark || preposition) return undefined;
    const after = words[index + 1];
    const ends =
      after === undefined || after.mark || after.preposition || after.dated || after.adverb;
    if (ends && verb?.forms.has('participle')) return { index, verb, how: 'suffered' };
  }
  return undefined;
}
