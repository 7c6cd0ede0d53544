import { isWebAddress } from '../../core/model/web-address.ts';
import type { GivenFacts } from '../../core/text/article-header.ts';
import { dayAsWritten } from '../../core/model/iso-day.ts';
import { civilDay } from './civil-day.ts';
import { linkedData, type LinkedArticle } from './linked-data.ts';
import { visibleParagraphs } from './visible-text.ts';

/** What a page says about its article where no reader sees it. */
export interface StatedFacts {
  readonly outlet?: string;
  /** When it was published, as the page writes it: a day or an instant. */
  readonly published?: string;
  readonly url?: string;
  readonly author?: string;
  readonly headline?: string;
}

/** Names under which pages state when they were published: never those of a change or a rendering. */
const PUBLISHED: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
];
const LONGEST_NAME = 100;

/** What the page states in its metadata, or in a time of its own head. */
export function statedFacts(document: Document): StatedFacts {
  const meta = metaOf(document);
  const linked = linkedData(document);
  const named = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  const outlet = named('og:site_name') ?? linked.outlet;
  const published =
    firstDay(
      linked,
      PUBLISHED.map((key) => meta.get(key)),
    ) ?? timeOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = [canonical, named('og:url')].find((address) => isWebAddress(address ?? ''));
  const author = linked.author ?? named('author', 'parsely-author', 'byl');
  const headline = linked.headline ?? named('og:title', 'twitter:title');
  return {
    ...(outlet !== undefined && outlet.length <= LONGEST_NAME && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && url !== null && { url }),
    ...(author !== undefined &&
      author.length <= LONGEST_NAME &&
      !isWebAddress(author) && { author }),
    ...(headline !== undefined && { headline }),
  };
}

const firstDay = (
  { published }: LinkedArticle,
  others: readonly (string | undefined)[],
): string | undefined =>
  [published, ...others]
    .filter((value) => value !== undefined)
    .map((value) => value.replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3'))
    .find((value) => dayAsWritten(value) !== undefined);

/** The first of each name; pages repeat them with other values for other readers. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key !== undefined && value !== '' && !meta.has(key)) meta.set(key, value);
    }
  }
  return meta;
}

const CHANGED = /modif|updat|edited|refresh|render|current|live/i;
/** Other articles, comments and the page's own furniture have times too. */
const ELSEWHERE = 'aside, nav, footer, [class*="comment"], [class*="related"], [id*="comment"], li';

/** The day of the times in the page, where they agree on one; a change of the article is none. */
function timeOf(document: Document): string | undefined {
  const times = [
    ...document.querySelectorAll('time[datetime], [itemprop="datePublished"][datetime]'),
  ]
    .slice(0, 50)
    .filter((time) => time.closest(ELSEWHERE) === null && !CHANGED.test(around(time)))
    .map((time) => time.getAttribute('datetime') ?? '');
  const [first] = times;
  const days = new Set(times.map(dayAsWritten));
  return days.size === 1 && !days.has(undefined) ? first : undefined;
}

/** What an element and the one it stands in are called, and what stands in front of it. */
function around(time: Element): string {
  const called = [time, time.parentElement].flatMap((element) =>
    ['class', 'itemprop', 'id', 'data-testid'].map((name) => element?.getAttribute(name) ?? ''),
  );
  const before = time.previousSibling?.textContent ?? '';
  return [...called, before.slice(-40), time.textContent ?? ''].join(' ');
}

export interface Headings {
  readonly first: readonly string[];
  readonly lower: readonly string[];
}

/** A page's headings of the first rank, and those below it. */
export function headings(document: Document): Headings {
  const ofRank = (rank: string): readonly string[] =>
    [...document.querySelectorAll(rank)]
      .slice(0, 20)
      .map((heading) => visibleParagraphs(heading).join(' '))
      .filter((words) => words !== '');
  return { first: ofRank('h1'), lower: ofRank('h2, h3') };
}

/** The facts that an article can be given. */
export const givenOf = (
  { outlet, url, published }: StatedFacts,
  lines: readonly string[],
): GivenFacts => {
  const day = published === undefined ? undefined : civilDay(published, lines);
  return {
    ...(outlet !== undefined && { outlet }),
    ...(day !== undefined && { published: day }),
    ...(url !== undefined && { url }),
  };
};
