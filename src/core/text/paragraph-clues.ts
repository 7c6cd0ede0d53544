import { isPlainLine, isTelling } from '../language/plain-line.ts';
import {
  END_OF_ARTICLE,
  FURNITURE_LINES,
  FURNITURE_PHRASES,
  LINKS_FOLLOW,
} from '../lexicon/furniture.ts';
import {
  BYLINE,
  CAPTION_START,
  CREDITED_END,
  NAME_AND_PLACE,
  NAME_AND_ROLE,
  PICTURE_CREDIT,
  STAMP,
} from '../lexicon/story-furniture.ts';

/** The longest line that the patterns for lines are tried on, in UTF-16 units. */
const LONGEST_LINE = 200;
/** How much of a paragraph is read for telling phrases; more than any paragraph of news needs. */
const LONGEST_READ = 3000;
/** Furniture has one telling phrase in so many units, or more; fewer would catch tech reporting. */
const UNITS_PER_PHRASE = 120;

/** Reporting about the web may use two of the phrases in one paragraph; furniture uses more. */
const FEWEST_PHRASES = 3;

const isShort = (text: string): boolean => text.length <= LONGEST_LINE;

/** Whether a paragraph is page furniture, wherever it stands. */
export function isFurniture(paragraph: string): boolean {
  if (isShort(paragraph) && FURNITURE_LINES.some((line) => line.test(paragraph))) {
    return true;
  }
  const read = paragraph.slice(0, LONGEST_READ);
  const phrases = read.match(FURNITURE_PHRASES)?.length ?? 0;
  return phrases >= FEWEST_PHRASES && phrases * UNITS_PER_PHRASE >= read.length;
}

/** Room for a full stop and two marks behind it, each written as an entity. */
const LONGEST_END = 20;
const LONGEST_CREDIT = 16;

/** Ends as a sentence does, and is long enough to be one; "March 3, 2021, 6:40 p.m." is none. */
export const isSentence = (paragraph: string): boolean =>
  /[.!?…](?:[)”"“’')\]»®]|&(?:quot|rdquo|rsquo|#34|#39|#8217|#8221);)*\s*®?$/u.test(
    paragraph.slice(-LONGEST_END - LONGEST_CREDIT).replace(CREDITED_END, ''),
  ) &&
  (THREE_WORDS.test(paragraph.slice(0, LONGEST_LINE)) || SHORT_QUOTE.test(paragraph)) &&
  !(isDated(paragraph) && isPlainLine(paragraph));

/** “Never again.” and “Yes!” close a report. */
const SHORT_QUOTE =
  /^(?:[“"]|``|&(?:ldquo|quot|#34|#8220);)[^“”"]{2,40}[.!?…](?:[”"]|''|&(?:rdquo|quot|#34|#8221);)$/u;
const THREE_WORDS = /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u;

export const wordCount = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

export const isByline = (paragraph: string): boolean =>
  isShort(paragraph) &&
  [BYLINE, NAME_AND_ROLE, NAME_AND_PLACE].some((form) => form.test(paragraph));

/** "1. Ann Lee (Spain) 12.71 seconds", "Men's hammer: 1. Tom Hale (Ghana) 80.14 metres" */
export const isResult = (paragraph: string): boolean =>
  isShort(paragraph) && RESULT.test(paragraph);
const RESULT = /\(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2}\) [^()]*\d(?: \p{Ll}{2,7})?$/u;

/** The longest stamp: "Last modified on Thursday 22 December 2022 at 18.40 GMT", with a place. */
const LONGEST_STAMP = 100;

const isDated = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_STAMP && /\d/u.test(paragraph) && STAMP.test(paragraph);

export const isStamp = (paragraph: string): boolean =>
  isDated(paragraph) && !isSentence(paragraph) && !SIGNED.test(paragraph) && !isTelling(paragraph);

/** The last line of a post that the article shows: "— Ann Lee (@annlee) March 8, 2016". */
const SIGNED = /^[—–-]{1,2} ?[^()]{1,60}\(@\w{1,30}\)/u;

export const isCaption = (paragraph: string): boolean =>
  paragraph.length <= 2 * LONGEST_LINE &&
  (CAPTION_START.test(paragraph) || PICTURE_CREDIT.test(paragraph));

/** Longer lines below a headline that end with a picture's credit are captions, dated or not. */
const LONGEST_STAMP_WORDS = 8;

/** A caption that names a day is no stamp. */
export const isDatedCaption = (paragraph: string): boolean =>
  isCaption(paragraph) && wordCount(paragraph) > LONGEST_STAMP_WORDS;

/** "Photo: the ferry in 2009": a caption, though it may end like a sentence. */
export const opensCaption = (paragraph: string): boolean =>
  paragraph.length <= 2 * LONGEST_LINE && CAPTION_START.test(paragraph);

/** "SEE ALSO" and its like alone on a line: links follow, and then the story may go on. */
export const opensLinks = (paragraph: string): boolean =>
  isShort(paragraph) && LINKS_FOLLOW.test(paragraph);

export const endsArticle = (paragraph: string): boolean =>
  isShort(paragraph) && END_OF_ARTICLE.test(paragraph);
