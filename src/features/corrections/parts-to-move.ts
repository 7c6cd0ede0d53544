import type { SpanRef } from '../../core/model/span.ts';
import type { Story } from '../../core/model/story.ts';
import { sentenceOf } from '../../selectors/sentence-of.ts';
import { wordsOf } from '../../selectors/story-text.ts';
import { tellerOf, tellersOf } from '../../selectors/tellers.ts';
import type { PartToMove } from './PartForm.tsx';

/** Places as they can be ticked: with whose they are, and, for a mere name, its sentence. */
export function partsToMove(
  story: Story,
  places: readonly SpanRef[],
  around: 'sentence' | 'nothing',
): readonly PartToMove[] {
  const tellers = tellersOf(story);
  return places.map(({ article, start, end }) => {
    const place = { article, start, end };
    return {
      place,
      words: wordsOf(story, place),
      around: around === 'sentence' ? wordsOf(story, sentenceOf(story, place)) : undefined,
      teller: tellerOf(tellers, article),
    };
  });
}
