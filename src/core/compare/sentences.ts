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
const STOP = /(?<word>\p{L}{0,7})[.!?]["”’')]*\s+(?=(?<next>.))/gsu;

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
        if (isShort(match.groups?.['word'] ?? '', match.groups?.['next'] ?? '')) continue;
        add(start + match.index + (match.groups?.['word'] ?? '').length);
        from = start + match.index + match[0].length;
      }
      add(end);
      return spans;
    });
}

/** Whether a stop makes a word short and ends nothing: "Mr. Holt", "Ann J. Holt", "Nov. 21", "a.m. on". */
function isShort(word: string, next: string): boolean {
  if (/\p{Ll}/u.test(next)) return true;
  const lower = word.toLowerCase();
  return (
    TITLE_ABBREVIATIONS.has(lower) ||
    /^\p{Lu}$/u.test(word) ||
    (/\d/u.test(next) && OTHER_ABBREVIATIONS.has(lower))
  );
}
