import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../core/model/span.ts';
import type { StoryArticle } from '../../core/model/story.ts';
import { sentenceAround } from '../../selectors/event-detail-sentence.ts';
import { withoutSpace } from '../../selectors/word-edges.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { placeOfRange, selectedPlace } from './selected-place.ts';

/**
 * The way to tell an event by words of the article: those selected last; else the sentence of the mark
 * that had the focus, of the passage that the reader opened at, or of the first paragraph.
 */
export function useTelling(
  body: RefObject<HTMLElement | null>,
  article: StoryArticle,
  passage: Span,
  onTell: (place: Span) => void,
): { readonly tell: () => void; readonly selected: boolean } {
  const [selected, setSelected] = useState(false);
  const chosen = useRef<Span>(undefined);
  const onSelection = useEffectEvent((): void => {
    const place = body.current && selectedPlace(body.current);
    // A click into the text lets go of what was selected; one on a button does not.
    if (place === null) chosen.current = undefined;
    else if (place) chosen.current = withoutSpace(article.text, place);
    if (place !== undefined) setSelected(place !== null);
  });
  const onFocus = useEffectEvent(({ target }: FocusEvent): void => {
    const mark = target instanceof Element ? target.closest('[data-begins]') : null;
    if (mark === null || !body.current?.contains(mark)) return;
    const range = document.createRange();
    range.selectNodeContents(mark);
    const place = placeOfRange(body.current, range);
    if (place) chosen.current = sentenceAround(article, place);
  });
  useEffect(() => {
    const chose = (): void => onSelection();
    const focused = (event: FocusEvent): void => onFocus(event);
    document.addEventListener('selectionchange', chose);
    document.addEventListener('focusin', focused);
    return () => {
      document.removeEventListener('selectionchange', chose);
      document.removeEventListener('focusin', focused);
    };
  }, []);
  const tell = (): void => onTell(chosen.current ?? sentenceAt(article, passage));
  useKeys({ t: tell }, body);
  return { tell, selected };
}

function sentenceAt(article: StoryArticle, passage: Span): Span {
  if (passage.start < passage.end) return sentenceAround(article, passage);
  const first = article.sections.find(({ kind }) => kind === 'body')?.start ?? 0;
  return sentenceAround(article, { start: first, end: Math.min(first + 1, article.text.length) });
}
