/** "1918", "1921-1923", "1924: Peace": a line that is a year, or a stretch of them. */
const YEARS = /^(?<first>1\d{3}|20\d\d)(?:\s?[-–—]\s?\d{2,4})?(?::\s.{1,60})?$/u;

/** Lines below it that are looked at for a sentence: a chapter may have a title of its own. */
const BELOW = 2;

/**
 * The years that stand as headings over the chapters of a history, by their place. One alone may be
 * a count, or the foot of a page; a list of years without anything told of them is a menu.
 */
export function yearHeads(
  paragraphs: readonly string[],
  tells: readonly boolean[],
): ReadonlySet<number> {
  const heads = paragraphs.flatMap((paragraph, at) => {
    const year = YEARS.exec(paragraph)?.groups?.['first'];
    const isTold = tells.slice(at + 1, at + 1 + BELOW).includes(true);
    return year !== undefined && isTold ? [{ at, year }] : [];
  });
  const inOrder = heads.every(({ year }, i) => i === 0 || year > (heads[i - 1]?.year ?? ''));
  return new Set(heads.length > 1 && inOrder ? heads.map(({ at }) => at) : []);
}
