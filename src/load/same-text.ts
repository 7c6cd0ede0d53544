const BLANK = /[\s\u200b]/;

/**
 * Whether two texts have the same words: white space and capitals aside, which change from one copy of
 * an article to the next. Ends at the first letter that differs, so many texts can be compared.
 */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && BLANK.test(a.charAt(i))) i += 1;
    while (j < b.length && BLANK.test(b.charAt(j))) j += 1;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    const [one, other] = [a.charAt(i), b.charAt(j)];
    if (one !== other && one.toLowerCase() !== other.toLowerCase()) return false;
    i += 1;
    j += 1;
  }
}
