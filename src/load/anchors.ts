import type { Anchor, Change } from '../core/model/correction.ts';
import type { StoryEvent } from '../core/model/event.ts';
import { contains, overlaps, textOf, type SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { contentKeyOf } from './content-key.ts';

/** What a correction calls a place of a story; undefined for an article that it does not have. */
export function anchorAt(story: Story, { article: id, start, end }: SpanRef): Anchor | undefined {
  const article = story.articles.find((each) => each.id === id);
  if (article === undefined || start >= end) return undefined;
  return {
    content: contentKeyOf(article),
    start,
    end,
    exact: textOf(article.text, { start, end }),
  };
}

/** The places of a story that can be called something. */
export const anchorsAt = (story: Story, places: readonly SpanRef[]): readonly Anchor[] =>
  places.flatMap((place) => anchorAt(story, place) ?? []);

/** What a correction calls an event: a telling of its own, rather the one that its label is from. */
export function anchorOfEvent(story: Story, event: StoryEvent): Anchor | undefined {
  const own = event.mentions.filter(
    (mention) =>
      !story.events.some(
        (other) => other.id !== event.id && other.mentions.some((each) => isSame(each, mention)),
      ),
  );
  const candidates = own.length > 0 ? own : event.mentions;
  const inLabel = (isIn: (a: SpanRef, b: SpanRef) => boolean) =>
    candidates.find(
      (mention) => mention.article === event.label.article && isIn(mention, event.label),
    );
  const mention = inLabel(contains) ?? inLabel(overlaps) ?? candidates[0];
  return mention && anchorAt(story, mention);
}

const isSame = (a: SpanRef, b: SpanRef): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end;

/** What a reader says of an article; '' leaves it to the text. */
export interface SaidOfArticle {
  readonly outlet: string;
  readonly published: string;
}

/** What is said of an article, a change for each thing that is said anew. */
export function articleChanges(
  article: { readonly text: string },
  before: SaidOfArticle,
  { outlet, published }: SaidOfArticle,
): readonly Change[] {
  const content = contentKeyOf(article);
  return [
    ...(outlet === before.outlet ? [] : [{ kind: 'article-outlet', content, outlet } as const]),
    ...(published === before.published
      ? []
      : [{ kind: 'article-published', content, published } as const]),
  ];
}
