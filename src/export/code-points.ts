/** Turns a UTF-16 offset into the number of code points before it. */
export type CodePointOffset = (offset: number) => number;

/**
 * The standard counts code points, we count UTF-16 units: here one becomes the other. One walk through
 * the text; after it an offset costs a search among the characters that are two units long. An offset
 * inside such a character stands behind it.
 */
export function codePointOffsets(text: string): CodePointOffset {
  /** Where the second halves of characters stand. */
  const halves: number[] = [];
  for (let i = 1; i < text.length; i += 1) if (isInsidePair(text, i)) halves.push(i);
  return (offset) => offset - countBelow(halves, offset);
}

/** Whether an offset lies between the two halves of one character. */
export const isInsidePair = (text: string, offset: number): boolean =>
  isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1));

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
