import { compareText } from '../core/model/compare-text.ts';
import type { DiagnosticKind } from '../core/model/diagnostic.ts';
import type { StoryEvent } from '../core/model/event.ts';
import { textOf } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { correctionsOf } from './corrections-of.ts';
import { dateWords } from './date-words.ts';
import { foundWords, placesIn, type FoundWords } from './found-words.ts';
import { isUnsure, precisionOf, precisionWords } from './precision-words.ts';
import { articlesThatMatch } from './search.ts';
import { sameAccount, sharingsOf, type Sharing } from './sharings.ts';
import { wordsOf } from './story-text.ts';
import { otherHost, tellerOf, tellersOf, type Teller } from './tellers.ts';
import { visibleEvents } from './visible-events.ts';

export interface ArticleRow {
  readonly id: string;
  readonly teller: Teller | undefined;
  /** Verbatim; the file's name where the article has no headline. */
  readonly headline: string | undefined;
  readonly file: string;
  readonly host: string | undefined;
  /** Whether the reader said whose it is or when it came out. */
  readonly corrected: boolean;
  /** When it was published and how that is known; undefined where nothing tells. */
  readonly published: { readonly date: string; readonly precision: string } | undefined;
  /** Whether that date is only inferred, or there is none. */
  readonly unsure: boolean;
  /** How many events it tells, and how many of these the filters let pass. */
  readonly events: number;
  readonly shown: number;
  readonly quotes: number;
  /** Length of the story it tells, without page furniture. */
  readonly words: number;
  /** Articles that print some of its words too. */
  readonly shares: readonly Sharing[];
  /** Names of those with which it is one account. */
  readonly sameAccount: readonly string[];
  /** What the search found in the text, verbatim. */
  readonly found: FoundWords | undefined;
  /** What the parser could not settle, each kind with how often. */
  readonly notices: readonly { readonly kind: DiagnosticKind; readonly count: number }[];
}

/** Rows for these articles, in the order of the story or as the view sorts them. */
export function articleRows(
  story: Story,
  articles: readonly StoryArticle[],
  view: ViewState,
): readonly ArticleRow[] {
  const tellers = tellersOf(story);
  const told = countTold(story.events);
  const shown = countTold(visibleEvents(story, view));
  return sorted(story, articles, view).map((article) => {
    const { id, file, headline, published } = article;
    const teller = tellerOf(tellers, id);
    return {
      id,
      file,
      teller,
      headline: headline ? wordsOf(story, headline) : undefined,
      host: otherHost(article, teller?.name ?? ''),
      corrected: correctionsOf(story).has(id),
      published: published
        ? {
            date: dateWords(published),
            precision: precisionWords({
              precision: precisionOf(published.edtf),
              basis: published.basis,
            }),
          }
        : undefined,
      unsure: isUnsure(article),
      events: told.get(id) ?? 0,
      shown: shown.get(id) ?? 0,
      quotes: story.quotes.filter((quote) => quote.article === id && quote.kind !== 'title').length,
      words: countWords(article),
      shares: sharingsOf(story, id),
      sameAccount: sameAccount(story, id).flatMap((other) => tellerOf(tellers, other)?.name ?? []),
      found: foundIn(story, article, view.search),
      notices: noticesOf(story, id),
    };
  });
}

function countTold(events: readonly StoryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of events)
    for (const id of new Set(mentions.map(({ article }) => article)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Sorts after every ISO day. */
const NEVER = '~';

const dayOf = ({ published }: StoryArticle): string =>
  published?.earliest ?? published?.latest ?? NEVER;

function sorted(
  story: Story,
  articles: readonly StoryArticle[],
  { sort, search }: ViewState,
): readonly StoryArticle[] {
  if (sort === 'date') return articles.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
  if (sort === 'length') return articles.toSorted((a, b) => countWords(b) - countWords(a));
  const found = sort === 'match' ? articlesThatMatch(story, search) : undefined;
  if (found === undefined) return articles;
  const rank = [...found];
  return articles.toSorted((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id));
}

function foundIn(story: Story, article: StoryArticle, search: string): FoundWords | undefined {
  return foundWords(story, placesIn(article), search);
}

const counted = new WeakMap<StoryArticle, number>();

/** Once an article: a search asks for all of them at every letter. */
function countWords(article: StoryArticle): number {
  const count = counted.get(article) ?? countNow(article);
  counted.set(article, count);
  return count;
}

function countNow({ text, sections }: StoryArticle): number {
  const told = sections.filter(({ kind }) => kind !== 'boilerplate');
  const spans = told.length > 0 ? told : [{ start: 0, end: text.length }];
  return spans.reduce((sum, span) => sum + [...textOf(text, span).matchAll(/\S+/g)].length, 0);
}

/** What the parser could not settle in an article, each kind once with how often. */
export function noticesOf(story: Story, id: string): ArticleRow['notices'] {
  const counts = new Map<DiagnosticKind, number>();
  for (const { article, kind } of story.diagnostics)
    if (article === id) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
