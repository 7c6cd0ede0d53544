import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { SectionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/** Sections in which an outlet tells the story; each is a paragraph. */
const TELLING: ReadonlySet<SectionKind> = new Set(['headline', 'standfirst', 'caption', 'body']);

/**
 * Where a sentence ends, near enough for telling which words stand around a number. A line that ends
 * inside a paragraph is wrapped, and ends nothing.
 */
const STOP = /[.!?]["”’')]*\s+/gu;

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
      const slice = text.slice(start, end);
      for (const { 0: stop, index } of slice.matchAll(STOP)) {
        const next = index + stop.length;
        if (isShort(slice.slice(Math.max(0, index - LOOK), index), slice.slice(next, next + 1)))
          continue;
        add(start + index);
        from = start + next;
      }
      add(end);
      return spans;
    });
}

/** Characters that hold the word before a stop. */
const LOOK = 8;

/** Whether a stop makes a word short and ends nothing: "Mr. Holt", "Ann J. Holt", "Nov. 21", "a.m. on". */
function isShort(before: string, next: string): boolean {
  if (/\p{Ll}/u.test(next)) return true;
  const word = /\p{L}*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  return (
    TITLE_ABBREVIATIONS.has(lower) ||
    /^\p{Lu}$/u.test(word) ||
    (/\d/u.test(next) && OTHER_ABBREVIATIONS.has(lower))
  );
}
