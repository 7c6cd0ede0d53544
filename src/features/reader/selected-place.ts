import type { Span } from '../../core/model/span.ts';

/** A paragraph as it is drawn: it holds a slice of the text and nothing else. */
const BLOCK = '[data-start]';

const startOf = (block: HTMLElement): number => Number(block.dataset['start']);

/** Characters of a block before a point in it. */
function lengthTo(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The place in the article that a range covers; undefined for one that covers nothing of it. */
export function placeOfRange(root: HTMLElement, range: Range): Span | undefined {
  const blocks = [...root.querySelectorAll<HTMLElement>(BLOCK)].filter((block) =>
    range.intersectsNode(block),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.contains(startContainer) ? lengthTo(first, startContainer, startOffset) : 0;
  const end = last.contains(endContainer)
    ? lengthTo(last, endContainer, endOffset)
    : last.textContent.length;
  const place = { start: startOf(first) + start, end: startOf(last) + end };
  return place.start < place.end ? place : undefined;
}

/** The place of what is selected: undefined for nothing, null for a mere click into the text. */
export function selectedPlace(root: HTMLElement): Span | null | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  if (!selection.isCollapsed) return placeOfRange(root, selection.getRangeAt(0));
  const { anchorNode } = selection;
  return root.contains(anchorNode) && anchorNode?.parentElement?.closest(BLOCK) ? null : undefined;
}
