import type { StoryEvent } from '../core/model/event.ts';
import { textOf, type SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { dateWords } from '../selectors/date-words.ts';
import { sentenceOf } from '../selectors/sentence-of.ts';
import { tellerOf, tellersOf } from '../selectors/tellers.ts';
import { tellingPlaces } from '../selectors/telling-places.ts';
import { oneLine } from './plain-text.ts';

/** A passage of an article, and where it is from. */
export interface Passage {
  readonly place: SpanRef;
  /** Verbatim, on one line. */
  readonly words: string;
  readonly source: Source;
}

/** An article as a source is named. */
export interface Source {
  readonly file: string;
  readonly outlet: string;
  /** Verbatim, on one line; undefined where the article has none. */
  readonly headline: string | undefined;
  /** When it was published, in words; undefined where nothing tells. */
  readonly date: string | undefined;
}

/** Names and words of a story, looked up by the ids and spans that its facts carry. */
export interface StoryWords {
  /** What its user calls it, or else its headline, verbatim; '' for neither. */
  readonly title: string;
  readonly wordsOf: (span: SpanRef) => string;
  readonly sourceOf: (article: string) => Source;
  /** Name of an entity, or of the teller that an id stands for; the id where there is none. */
  readonly nameOf: (id: string) => string;
  /** The sentence of each article that tells it. */
  readonly tellingsOf: (event: StoryEvent) => readonly Passage[];
}

/** What a story without a headline is called. */
export const UNTITLED = 'A story without a headline';

/** Looks up the words of a story, which its user may have named. */
export function storyWords(story: Story, called = ''): StoryWords {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const tellers = tellersOf(story);
  const names = new Map([
    ...tellers.map(({ id, name }) => [id, name] as const),
    ...[...story.outlets, ...story.organisations, ...story.people].map(
      ({ id, name }) => [id, name] as const,
    ),
  ]);
  const wordsOf = (span: SpanRef): string =>
    oneLine(textOf(articles.get(span.article)?.text ?? '', span));
  const sourceOf = (id: string): Source => {
    const { file = id, headline = null, published = null } = articles.get(id) ?? {};
    return {
      file,
      outlet: tellerOf(tellers, id)?.name ?? id,
      headline: headline ? wordsOf(headline) : undefined,
      date: published ? dateWords(published) : undefined,
    };
  };
  const sentenceAt = (span: SpanRef): Passage => {
    const place = sentenceOf(story, span);
    return { place, words: wordsOf(place), source: sourceOf(place.article) };
  };
  return {
    title: called || (story.title ? wordsOf(story.title) : ''),
    wordsOf,
    sourceOf,
    nameOf: (id) => names.get(id) ?? id,
    tellingsOf: (event) => tellingPlaces(event).map(sentenceAt),
  };
}
