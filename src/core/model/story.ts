import type { ArticleOutlet, ArticleText, Host, Published, Section } from './article.ts';
import type { AppliedCorrection } from './correction.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Entities } from './entity.ts';
import type { Disagreement, EventMention, QuoteVariant, StoryEvent } from './event.ts';
import type { Quote } from './quote.ts';
import type { SpanRef } from './span.ts';
import type { FoundTimex, Timex } from './timex3.ts';

/** Everything one article says by itself; plain data, so it can be cached and sent to a worker. */
export interface ParsedArticle extends Entities {
  readonly id: string;
  readonly source: ArticleText;
  readonly headline: SpanRef | null;
  readonly outlet: ArticleOutlet;
  readonly host: Host | null;
  /** Null where the article alone does not tell; the story may still infer it from siblings. */
  readonly published: Published | null;
  readonly sections: readonly Section[];
  /** The time expressions as found; `timexes` are the same, read against `published`. */
  readonly readings: readonly FoundTimex[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly EventMention[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface StoryArticle {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** Where its user found it; absent where that is not known. */
  readonly url?: string;
  readonly headline: SpanRef | null;
  readonly outlet: ArticleOutlet;
  readonly host: Host | null;
  readonly published: Published | null;
  readonly sections: readonly Section[];
}

/** The fixed exchange format: what the parser returns, the page shows and the command prints. */
export interface Story extends Entities {
  readonly schema: 1;
  /** The headline that names the story; null for a story without articles or headlines. */
  readonly title: SpanRef | null;
  readonly articles: readonly StoryArticle[];
  readonly timexes: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly events: readonly StoryEvent[];
  readonly quoteVariants: readonly QuoteVariant[];
  readonly disagreements: readonly Disagreement[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the reader overruled, in order; absent where nothing was. */
  readonly corrections?: readonly AppliedCorrection[];
}
