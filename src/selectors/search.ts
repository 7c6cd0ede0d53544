import type { Span } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { answers, eachFoldedWord, foldedWords } from './fold.ts';
import type { EntryKind, Hit } from './search-index.ts';

/** What makes indexes and asks them: not needed until somebody searches. */
let code: typeof import('./search-index.ts') | undefined;

let fetching: Promise<void> | undefined;

/** Fetches what searching takes. Whoever shows a view with a search in it waits for this. */
export const fetchSearch = (): Promise<void> => (fetching ??= fetchNow());

/** Longer than a page takes to show that something failed, shorter than a hand takes to try again. */
const MOMENT = 500;

async function fetchNow(): Promise<void> {
  try {
    const { indexAhead, searchIndex, toQuery } = await import('./search-index.ts');
    code = { indexAhead, searchIndex, toQuery };
  } catch (error) {
    // Whoever waits for it is told, however often it looks; who asks later has another try.
    setTimeout(() => {
      fetching = undefined;
    }, MOMENT);
    throw error;
  }
}

/** Whether it is here: who has it need not wait for it, be it for a moment. */
export const hasSearch = (): boolean => code !== undefined;

/** Gets ready for the first letter, in pieces between which the page can answer. */
export async function prepareSearch(story: Story): Promise<void> {
  await fetchSearch();
  await code?.indexAhead(story);
}

/** What answers a query: ranked, and by kind. */
interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly ids: Readonly<Record<EntryKind, ReadonlySet<string>>>;
}

/** The last answer for each story: the lists, the filters and the timeline all ask the same. */
const last = new WeakMap<Story, Found>();

function find(story: Story, query: string): Found | undefined {
  const terms = queryTerms(query);
  if (terms.length === 0) return undefined;
  const known = last.get(story);
  if (known?.query === query) return known;
  if (code === undefined) throw new Error('fetchSearch() comes before a search');
  const hits = code
    .searchIndex(story)
    .search(code.toQuery(terms))
    // Of stored fields, the library knows no types.
    .map(({ kind, id }: { readonly kind?: EntryKind; readonly id: string }): Hit => ({
      kind: kind ?? 'event',
      id,
    }));
  const idsOf = (wanted: EntryKind): ReadonlySet<string> =>
    new Set(hits.flatMap(({ kind, id }) => (kind === wanted ? [id] : [])));
  const ids = { event: idsOf('event'), quote: idsOf('quote'), article: idsOf('article') };
  const found = { query, hits, ids };
  last.set(story, found);
  return found;
}

/** Everything that answers every word of the query, the best first; nothing for an empty one. */
export const rankedHits = (story: Story, query: string): readonly Hit[] =>
  find(story, query)?.hits ?? [];

/**
 * Ids of the events whose label, passages, quotes or people answer every word of the query, the best
 * first; undefined where the query is empty, so that nothing is asked.
 */
export const eventsThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  find(story, query)?.ids.event;

/** Ids of the quotes whose words, sentence or speaker answer the query, the best first. */
export const quotesThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  find(story, query)?.ids.quote;

/** Ids of the articles whose text answers the query, the best first. */
export const articlesThatMatch = (story: Story, query: string): ReadonlySet<string> | undefined =>
  find(story, query)?.ids.article;

/** The words of a query, folded, each once. */
const queryTerms = (query: string): readonly string[] => [
  ...new Set(foldedWords(query).map(({ word }) => word)),
];

/** The places in a text that answer any word of the query, for marking. */
export function matchesIn(text: string, query: string): readonly Span[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  return foldedWords(text)
    .filter(({ word }) => terms.some((term) => answers(word, term)))
    .map(({ start, end }) => ({ start, end }));
}

/** The first of them, without reading on. */
export function firstMatchIn(text: string, query: string): Span | undefined {
  const terms = queryTerms(query);
  if (terms.length === 0) return undefined;
  for (const { word, start, end } of eachFoldedWord(text))
    if (terms.some((term) => answers(word, term))) return { start, end };
  return undefined;
}
