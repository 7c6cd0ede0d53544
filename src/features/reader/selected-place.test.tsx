import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SAMPLE_STORY } from '../../testing/sample-story.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { readerArticle } from '../../selectors/reader-article.ts';
import { ReaderView } from './ReaderView.tsx';
import { placeOfRange } from './selected-place.ts';

const nothing = (): void => undefined;

function draw() {
  Element.prototype.scrollIntoView = nothing;
  const reader = readerArticle(SAMPLE_STORY, 'gazette')!;
  const { container } = render(
    <ReaderView
      reader={reader}
      passage={{ start: 0, end: 0 }}
      unmarked={DEFAULT_VIEW.unmarked}
      onUnmark={nothing}
      onEvent={nothing}
      onArticle={nothing}
    />,
  );
  return { root: container, text: reader.article.text };
}

/** The text nodes that are drawn, with the place of a few words in one of them. */
function find(root: Element, words: string): readonly [Node, number] {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0 && node.parentElement?.closest('[data-start]')) return [node, at];
  }
  throw new Error(`not drawn: ${words}`);
}

test('a selection is the same slice of the article, across marks and paragraphs', () => {
  const { root, text } = draw();
  const range = document.createRange();
  range.setStart(...find(root, 'closed the'));
  const [node, at] = find(root, 'Tuesday');
  range.setEnd(node, at + 'Tuesday'.length);
  const place = placeOfRange(root, range)!;
  expect(text.slice(place.start, place.end)).toBe('closed the harbour bridge on Tuesday');
  range.setEnd(...find(root, 'engineers had'));
  const long = placeOfRange(root, range)!;
  expect(text.slice(long.start, long.end)).toMatch(/^closed the [^]+In January, $/u);
});

test('what lies outside the text selects nothing of it', () => {
  const { root, text } = draw();
  const range = document.createRange();
  range.selectNodeContents(root.querySelector('header')!);
  expect(placeOfRange(root, range)).toBeUndefined();
  range.selectNodeContents(root);
  const all = placeOfRange(root, range)!;
  expect(text.slice(all.start, all.end)).toMatch(/^Harbour bridge closed/u);
});
