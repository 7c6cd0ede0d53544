import { textOf, type Span } from './span.ts';

const MARK = /\[\[(?<text>.+?)\|.*?\]\]/g;

/** "on [[Tuesday|2024-03-12]]" -> "on Tuesday" */
export const unmark = (marked: string): string => marked.replaceAll(MARK, '$<text>');

/** The inverse: writes each span of `text` as [[text|label]]. */
export function mark<T extends Span>(
  text: string,
  items: readonly T[],
  label: (item: T) => string,
): string {
  let marked = '';
  let end = 0;
  for (const item of items) {
    marked += text.slice(end, item.start) + `[[${textOf(text, item)}|${label(item)}]]`;
    end = item.end;
  }
  return marked + text.slice(end);
}
