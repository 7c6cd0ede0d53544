import type { SectionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/** Sections in which an outlet tells the story. */
const TELLING: ReadonlySet<SectionKind> = new Set(['headline', 'standfirst', 'caption', 'body']);

/** Where a sentence ends, near enough for telling which words stand around a number. */
const STOP = /[.!?]["”’')]*\s|\n/gu;

/** Characters of the longest sentence; what goes on without a stop is cut, for its cost. */
const LONGEST = 1000;

/** The sentences in which an article tells the story, in order. */
export function sentencesOf({ source: { text }, sections }: ParsedArticle): readonly Span[] {
  return sections
    .filter(({ kind }) => TELLING.has(kind))
    .flatMap(({ start, end }) => {
      const spans: Span[] = [];
      let from = start;
      const add = (to: number): void => {
        for (; from < to; from += LONGEST)
          spans.push({ start: from, end: Math.min(to, from + LONGEST) });
      };
      for (const match of text.slice(start, end).matchAll(STOP)) {
        add(start + match.index);
        from = start + match.index + match[0].length;
      }
      add(end);
      return spans;
    });
}
