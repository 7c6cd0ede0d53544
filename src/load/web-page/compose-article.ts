/** What is put together into the text of an article. */
interface Parts {
  /** Every visible paragraph of the page. */
  readonly all: readonly string[];
  /** The article's own, as they were told apart from the rest. */
  readonly body: readonly string[];
  readonly headline: string | undefined;
  /** Stated where no reader sees it. */
  readonly author: string | undefined;
}

/** Lines between a headline and the first words: standfirst, byline, date, and buttons to share it. */
const MOST_BETWEEN = 12;
const LONGEST_BETWEEN = 400;
/** A line above the headline that may date the article. */
const LONGEST_STAMP = 100;

/**
 * The article as its page shows it: what is told apart as its body is often bare of the lines that
 * date and sign it, so what stands between the headline and the first of its words is kept.
 */
export function composeArticle({ all, body, headline, author }: Parts): string {
  const own = new Set(body);
  const first = all.findIndex((paragraph) => own.has(paragraph) && paragraph.length > SHORT);
  const top = first < 0 ? -1 : all.slice(0, first + 1).lastIndexOf(headline ?? '');
  // A part of a page has no headline to start from: what stands above its words is their head.
  const isPart = headline === undefined && first >= 0;
  const between = (top < 0 && !isPart ? [] : all.slice(top + 1, first))
    .filter((paragraph) => own.has(paragraph) || paragraph.length <= LONGEST_BETWEEN)
    .slice(0, MOST_BETWEEN);
  const above = top > 0 ? all.slice(top - 1, top).filter(isStamp) : [];
  const head = [...above, ...(headline === undefined ? [] : [headline]), ...between];
  // What the page shows above the first words stands in the head now, in the page's order.
  const shown = new Set(head);
  // What stands above the headline alone is the site's.
  const below = new Set(all.slice(Math.max(0, top)));
  const site = new Set(all.slice(0, Math.max(0, top)).filter((paragraph) => !below.has(paragraph)));
  const rest = body.filter(
    (paragraph, i) => (i > MOST_BETWEEN || !shown.has(paragraph)) && !site.has(paragraph),
  );
  const isSigned =
    author === undefined || [...head, ...rest].some((paragraph) => paragraph.includes(author));
  return [...head, ...(isSigned ? [] : [author]), ...rest].join('\n\n');
}

const SHORT = 40;

const isStamp = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_STAMP && /\b(?:19|20)\d\d\b/.test(paragraph);
