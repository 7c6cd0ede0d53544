import { independenceOf } from '../core/model/story-independence.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { groupBy } from './group-by.ts';
import { sharedAt } from './shared-words.ts';
import { tellerOf, tellersOf } from './tellers.ts';

/** What an article has in common with another one. */
export interface Sharing {
  readonly article: string;
  readonly name: string;
  /** How many words of it stand in the other one as well. */
  readonly words: number;
  /** The longest stretch, as this article prints it. */
  readonly place: SpanRef;
}

/** With whom an article shares passages, the most first. */
export function sharingsOf(story: Story, id: string): readonly Sharing[] {
  const article = story.articles.find((candidate) => candidate.id === id);
  if (article === undefined) return [];
  const whole = { article: id, start: 0, end: article.text.length };
  const byOther = groupBy(sharedAt(story, whole), ({ other }) => other.article);
  const countWords = ({ start, end }: SpanRef): number =>
    article.text.slice(start, end).match(/\S+/g)?.length ?? 0;
  return [...byOther]
    .map(([other, places]) => {
      const [longest] = places.toSorted((a, b) => b.end - b.start - (a.end - a.start));
      return {
        article: other,
        name: tellerOf(tellersOf(story), other)?.name ?? other,
        words: places.reduce((sum, place) => sum + countWords(place), 0),
        place: { article: id, start: longest?.start ?? 0, end: longest?.end ?? 0 },
      };
    })
    .toSorted((a, b) => b.words - a.words);
}

/** Ids of the articles with which an article is one account; none where it speaks for itself. */
export const sameAccount = (story: Story, id: string): readonly string[] =>
  independenceOf(story)
    .accounts.find((members) => members.includes(id))
    ?.filter((member) => member !== id) ?? [];
