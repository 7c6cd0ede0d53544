import type { Published } from '../core/model/article.ts';
import type { StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { dateWords, longDateWords } from './date-words.ts';
import { precisionWords } from './precision-words.ts';
import { questionOf } from './question-of.ts';
import { sentenceOf } from './sentence-of.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, tellersOf } from './tellers.ts';
import { tellingPlaces } from './telling-places.ts';
import { visibleEvents } from './visible-events.ts';

interface PrintedEvent {
  readonly id: string;
  readonly date: string;
  readonly precision: string;
  readonly label: string;
  /** The sentence of each article that tells it; its number among the sources. */
  readonly tellings: readonly { readonly source: number; readonly words: string }[];
  /** In what they differ, each once. */
  readonly differs: readonly string[];
}

interface PrintedSource {
  readonly id: string;
  readonly outlet: string;
  /** "likely", where nothing says plainly whose it is. */
  readonly surely: string | undefined;
  readonly headline: string | undefined;
  /** With how surely it is known, where the article does not state it. */
  readonly date: string;
  readonly file: string;
}

/** The story as a document: what happened in order, and the articles that say so. */
export interface PrintedStory {
  readonly title: string | undefined;
  readonly events: readonly PrintedEvent[];
  readonly sources: readonly PrintedSource[];
}

/** All events that the filters let pass, in the order of their dates. */
export function printedStory(story: Story, view: ViewState): PrintedStory {
  const tellers = tellersOf(story);
  const numbers = new Map(story.articles.map(({ id }, index) => [id, index + 1]));
  const differs = (event: StoryEvent): readonly string[] => [
    ...new Set(
      story.disagreements.filter((d) => d.event === event.id).map((d) => questionOf(story, d)),
    ),
  ];
  return {
    title: story.title ? wordsOf(story, story.title) : undefined,
    events: visibleEvents(story, view).map((event) => ({
      id: event.id,
      date: longDateWords(event),
      precision: precisionWords(event),
      label: wordsOf(story, event.label),
      tellings: tellingsOf(story, event, numbers),
      differs: differs(event),
    })),
    sources: story.articles.map(({ id, file, headline, published }) => ({
      id,
      file,
      outlet: tellerOf(tellers, id)?.name ?? '',
      surely: tellerOf(tellers, id)?.basis === 'inferred' ? 'likely' : undefined,
      headline: headline ? wordsOf(story, headline) : undefined,
      date: publishedWords(published),
    })),
  };
}

/** The sentence of each article that tells it, in the order of the articles. */
const tellingsOf = (
  story: Story,
  event: StoryEvent,
  numbers: ReadonlyMap<string, number>,
): PrintedEvent['tellings'] =>
  tellingPlaces(event)
    .map((telling) => ({
      source: numbers.get(telling.article) ?? 0,
      words: wordsOf(story, sentenceOf(story, telling)).replaceAll(/\s+/g, ' '),
    }))
    .toSorted((a, b) => a.source - b.source);

const publishedWords = (published: Published | null): string => {
  if (published === null) return 'date unknown';
  const how = published.basis === 'inferred' ? ', inferred' : '';
  return `${dateWords(published)}${how}`;
};
