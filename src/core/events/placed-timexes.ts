import type { FoundTimex } from '../model/timex3.ts';
import type { Word } from './words.ts';

/** A time expression and the words that it covers; half-open. */
export interface PlacedTimex {
  readonly timex: FoundTimex;
  readonly from: number;
  readonly to: number;
}

/** The expressions of a sentence by the words that they cover. Both lists in text order. */
export function placeTimexes(
  words: readonly Word[],
  timexes: readonly FoundTimex[],
): readonly PlacedTimex[] {
  let at = 0;
  return timexes.flatMap((timex) => {
    while (at < words.length && words[at]!.end <= timex.start) at += 1;
    let to = at;
    while (to < words.length && words[to]!.start < timex.end) to += 1;
    return to > at ? [{ timex, from: at, to }] : [];
  });
}
