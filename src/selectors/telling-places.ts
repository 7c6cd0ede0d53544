import type { StoryEvent, StoryMention } from '../core/model/event.ts';
import { overlaps } from '../core/model/span.ts';
import { groupBy } from './group-by.ts';

/** One telling of an event an article: the one of the label, else one that is dated, else the first. */
export const tellingPlaces = ({ label, mentions }: StoryEvent): readonly StoryMention[] =>
  [...groupBy(mentions, ({ article }) => article).values()].map(
    (own) =>
      own.find((mention) => mention.article === label.article && overlaps(mention, label)) ??
      own.find(({ timex }) => timex !== null) ??
      own[0],
  );
