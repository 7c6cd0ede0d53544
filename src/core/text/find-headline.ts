import { STRONG_OUTLET_NOUNS, WEAK_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { NAME_LINE } from '../lexicon/story-furniture.ts';
import { isByline, isCaption, isSentence, isStamp, wordCount } from './paragraph-clues.ts';

const LONGEST_HEADLINE = 220;
/** A line of fewer words is a section's name, unless it shares one with the body. */
const FEWEST_WORDS = 3;
/** How many paragraphs of the body, each with a sentence, are compared with what stands above it. */
const COMPARED = 4;
/** Paragraphs among which they are looked for: a byline, a stamp or a note may stand between. */
const LOOKED_AT = 12;

/**
 * Index of the headline among the paragraphs above the body's first, or -1. The page's own names
 * and other articles' headlines share few words with the body; the standfirst shares many, but
 * stands below.
 */
export function findHeadline(
  paragraphs: readonly string[],
  furniture: readonly boolean[],
  first: number,
): number {
  if (first === 0) return -1;
  const body = wordsOf(
    paragraphs
      .slice(first, first + LOOKED_AT)
      .filter(isSentence)
      .slice(0, COMPARED)
      .join(' ')
      .slice(0, 4000),
  );
  const shared = paragraphs.slice(0, first).map((paragraph, i) => {
    if (furniture[i] === true || !mayBeHeadline(paragraph)) return -1;
    if (i === 0 && isMasthead(paragraph) && isStamp(paragraphs[1] ?? '')) return 0;
    const count = [...wordsOf(paragraph)].filter((word) => body.has(word)).length;
    return count === 0 && wordCount(paragraph) < FEWEST_WORDS ? -1 : count;
  });
  const cased = shared.map((count, i) => (/^\p{Ll}+ /u.test(paragraphs[i]!) ? -1 : count));
  // "a blog about trees" is the motto of a site, unless no other line may be the headline.
  return cased.some((count) => count > 0) ? firstOfMost(cased) : firstOfMost(shared);
}

/** Index of the first line that shares as many words with the body as any, or near to that; -1 for none. */
function firstOfMost(shared: readonly number[]): number {
  const most = Math.max(-1, ...shared.slice(-MOST_ABOVE));
  return most < 0
    ? -1
    : shared.findIndex((count) => count >= 0 && (count * 2 > most || count === most));
}

/** "THE LAKESIDE LEDGER", "Evening Beacon": over the day of its issue it names the paper, however local the story. */
function isMasthead(paragraph: string): boolean {
  const words = paragraph.toLowerCase().split(' ');
  const noun = words.at(-1) ?? '';
  const isNoun = STRONG_OUTLET_NOUNS.has(noun) || WEAK_OUTLET_NOUNS.has(noun);
  return isNoun && words.length <= (words[0] === 'the' ? 5 : 2);
}

/** Lines above the body that are looked at; a page with more has its navigation there. */
const MOST_ABOVE = 400;

const mayBeHeadline = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_HEADLINE &&
  wordCount(paragraph) > 1 &&
  !isStamp(paragraph) &&
  !isByline(paragraph) &&
  !isCaption(paragraph) &&
  !NAME_LINE.test(paragraph) &&
  !NAVIGATION.some((pattern) => pattern.test(paragraph)) &&
  !(isSentence(paragraph) && wordCount(paragraph) > 30);

/**
 * Links of a page on one line: a trail, a list with marks or gaps between, names of sections alone;
 * and a remark in brackets about the text: "(translation from the Danish)".
 */
const NAVIGATION: readonly RegExp[] = [
  / [>»›] /u,
  /^\([^()]*\)$|^\[[^[\]]*\]$/u,
  /(?: [|·•/] .{1,40}){2}/u,
  /^\S+(?: \S+)?(?: {2,}\S+(?: \S+)?){2,}$/u,
  /^(?:(?:home|news|sports?|business|opinion|politics|world|local|weather|jobs|contact|about|archives?|video|photos?|live|search|obituaries|classifieds|subscribe|features|culture|money|travel|podcasts?|shop|login|register|blogs?|reviews?|fares|scores)(?:\s+|$)){3,}$/iu,
];

/** Words cut to their first letters, so that "tracks" and "tracking" meet. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
