import { lemmaOf } from '../language/lemma.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { SectionKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Story, StoryArticle } from '../model/story.ts';

import { gather } from './gather.ts';

/** A content word, known by the number of its family: a synonym put for it is the same word. */
export interface OwnWord extends Span {
  readonly family: number;
}

/** The number of a word's family; undefined for a word that every sentence has. */
type Reader = (word: string) => number | undefined;

/** Sections in which an outlet tells the story. */
const TELLING: ReadonlySet<SectionKind> = new Set(['headline', 'standfirst', 'caption', 'body']);

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * The content words of each article in its own voice, in order. What stands in quotation marks is
 * left out: two reporters who quote one statement have not copied each other.
 */
export function ownWords({
  articles,
  quotes,
}: Pick<Story, 'articles' | 'quotes'>): readonly (readonly OwnWord[])[] {
  const quoted = gather(quotes, ({ article }) => article);
  const read = toReader();
  return articles.map((article) => wordsOf(article, quoted.get(article.id) ?? [], read));
}

function toReader(): Reader {
  const numbers = new Map<string, number>();
  const known = new Map<string, number | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const family = familyOf(word);
    const number = family === undefined ? undefined : (numbers.get(family) ?? numbers.size);
    if (number !== undefined) numbers.set(family!, number);
    known.set(word, number);
    return number;
  };
}

function wordsOf(
  { text, sections }: StoryArticle,
  quotes: readonly Span[],
  read: Reader,
): readonly OwnWord[] {
  const words: OwnWord[] = [];
  const inOrder = quotes.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let quotedTo = 0;
  for (const section of sections) {
    if (!TELLING.has(section.kind)) continue;
    for (const match of text.slice(section.start, section.end).matchAll(WORD)) {
      const start = section.start + match.index;
      for (; next < inOrder.length && inOrder[next]!.start <= start; next += 1)
        quotedTo = Math.max(quotedTo, inOrder[next]!.end);
      if (start < quotedTo) continue;
      const family = read(match[0].toLowerCase());
      if (family !== undefined) words.push({ start, end: start + match[0].length, family });
    }
  }
  return words;
}

function familyOf(word: string): string | undefined {
  if (STOP_WORDS.has(word)) return undefined;
  const lemma = lemmaOf(word);
  return WORD_FAMILIES.get(lemma) ?? VERB_FAMILIES.get(lemma) ?? lemma;
}
