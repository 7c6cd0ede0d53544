import type { DiagnosticKind } from '../core/model/diagnostic.ts';
import { textOf } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { dateWords } from './date-words.ts';
import { foundWords, type FoundWords } from './found-words.ts';
import { precisionOf, precisionWords } from './precision-words.ts';
import { articlesThatMatch } from './search.ts';
import { wordsOf } from './story-text.ts';
import { tellerIdOf, tellerOf, tellersOf, type Teller } from './tellers.ts';
import { visibleEvents } from './visible-events.ts';

export interface ArticleRow {
  readonly id: string;
  readonly teller: Teller | undefined;
  /** Verbatim; the file's name where the article has no headline. */
  readonly headline: string | undefined;
  readonly file: string;
  readonly host: string | undefined;
  /** When it was published and how that is known; undefined where nothing tells. */
  readonly published: { readonly date: string; readonly precision: string } | undefined;
  /** How many of the events that the filters let pass it tells. */
  readonly events: number;
  readonly quotes: number;
  /** Length of the story it tells, without page furniture. */
  readonly words: number;
  /** What the search found in the text, verbatim. */
  readonly found: FoundWords | undefined;
  /** What the parser could not settle, each kind with how often. */
  readonly notices: readonly { readonly kind: DiagnosticKind; readonly count: number }[];
}

/** The articles whose teller is on and whose text answers the search, naming a chosen person. */
export function visibleArticles(story: Story, view: ViewState): readonly StoryArticle[] {
  const found = articlesThatMatch(story, view.search);
  const chosen = story.people.filter(({ id }) => view.people.includes(id));
  const naming = new Set(chosen.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  return story.articles.filter(
    (article) =>
      !view.hidden.includes(tellerIdOf(article)) &&
      (found === undefined || found.has(article.id)) &&
      (view.people.length === 0 || naming.has(article.id)),
  );
}

/** Rows for these articles, in their order. */
export function articleRows(
  story: Story,
  articles: readonly StoryArticle[],
  view: ViewState,
): readonly ArticleRow[] {
  const tellers = tellersOf(story);
  const events = visibleEvents(story, view);
  return articles.map((article) => {
    const { id, file, headline, host, published } = article;
    return {
      id,
      file,
      teller: tellerOf(tellers, id),
      headline: headline ? wordsOf(story, headline) : undefined,
      host: host?.name,
      published: published
        ? {
            date: dateWords(published),
            precision: precisionWords({
              precision: precisionOf(published.edtf),
              basis: published.basis,
            }),
          }
        : undefined,
      events: events.filter((event) => event.mentions.some((m) => m.article === id)).length,
      quotes: story.quotes.filter((quote) => quote.article === id && quote.kind !== 'title').length,
      words: countWords(article),
      found: foundIn(story, article, view.search),
      notices: noticesOf(story, id),
    };
  });
}

function foundIn(story: Story, article: StoryArticle, search: string): FoundWords | undefined {
  const whole = { article: article.id, start: 0, end: article.text.length };
  return foundWords(story, [article.headline ?? { ...whole, end: 0 }, whole], search);
}

function countWords({ text, sections }: StoryArticle): number {
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
