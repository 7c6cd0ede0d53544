import type { StoryEvent } from '../core/model/event.ts';
import { contains, type SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import { excerptOf, placeOf, type Excerpt, type ExcerptMarks } from './event-detail-excerpt.ts';
import { sentenceAround } from './event-detail-sentence.ts';
import { whereIn, type Where } from './reader-where.ts';
import { sharedAt } from './shared-words.ts';
import { tellerOf, type Teller } from './tellers.ts';

/** A passage that tells the event, and where it stands. */
export interface Passage {
  readonly place: SpanRef;
  readonly where: Where;
  readonly excerpt: Excerpt;
  /** Who prints these words as well. */
  readonly copiedIn: readonly Teller[];
}

export interface Telling {
  readonly teller: Teller;
  readonly passages: readonly Passage[];
}

/** Each teller of an event with the passages that tell it, in text order. */
export function tellingsOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
): readonly Telling[] {
  const passages = story.articles.flatMap((article) => passagesIn(story, event, article, tellers));
  return tellers.flatMap((teller) => {
    const own = passages.filter(({ place }) => teller.articles.includes(place.article));
    return own.length === 0 ? [] : [{ teller, passages: own }];
  });
}

/** Mentions in one sentence make one passage. */
function passagesIn(
  story: Story,
  event: StoryEvent,
  article: StoryArticle,
  tellers: readonly Teller[],
): readonly Passage[] {
  const mentions = event.mentions
    .filter((mention) => mention.article === article.id)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const bySentence = new Map<number, typeof mentions>();
  for (const mention of mentions) {
    const { start } = sentenceAround(article, mention);
    bySentence.set(start, [...(bySentence.get(start) ?? []), mention]);
  }
  return [...bySentence.values()].map((focus) => {
    const marks = { focus, ...marksIn(story, event, article) };
    const excerpt = excerptOf(article, marks, PASSAGE_CONTEXT);
    const [first] = focus;
    const place = first ? placeOf(first) : placeOf(excerpt);
    return {
      place,
      where: whereIn(article, place.start),
      excerpt,
      copiedIn: copiersOf(story, place, tellers),
    };
  });
}

function copiersOf(story: Story, place: SpanRef, tellers: readonly Teller[]): readonly Teller[] {
  const own = tellerOf(tellers, place.article);
  const others = sharedAt(story, place).flatMap(
    ({ other }) => tellerOf(tellers, other.article) ?? [],
  );
  return [...new Set(others)].filter((teller) => teller !== own);
}

/** Room for the whole sentence, unless it is one that never ends. */
const PASSAGE_CONTEXT = 400;

function marksIn(
  story: Story,
  event: StoryEvent,
  article: StoryArticle,
): Pick<ExcerptMarks, 'deciding' | 'timexes'> {
  const here = (span: SpanRef): boolean => span.article === article.id;
  const claims = story.disagreements
    .filter((disagreement) => disagreement.event === event.id)
    .flatMap((disagreement) => disagreement.claims.filter(here));
  const dating = new Set(event.mentions.map((mention) => mention.timex));
  return {
    // Of claims within claims the inner one is the deciding one.
    deciding: claims.filter(
      (claim) => !claims.some((other) => other !== claim && isInside(other, claim)),
    ),
    timexes: story.timexes.filter((timex) => here(timex) && dating.has(timex.id)),
  };
}

const isInside = (inner: SpanRef, outer: SpanRef): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
