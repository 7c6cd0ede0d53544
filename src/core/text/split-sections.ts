import { isPlainLine } from '../language/plain-line.ts';
import { isOutletNoun, STRONG_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { DATELINE, NAME_AND_HOUSE, NAME_LINE } from '../lexicon/story-furniture.ts';
import type { Section, SectionKind } from '../model/article.ts';
import { isText } from '../model/is-text.ts';
import { textOf } from '../model/span.ts';
import { findHeadline } from './find-headline.ts';
import { labelledHeadline, splitLabel } from './labelled-lines.ts';
import {
  endsArticle,
  isByline,
  isCaption,
  isDatedCaption,
  isFurniture,
  isResult,
  isSentence,
  isStamp,
  opensCaption,
  opensLinks,
} from './paragraph-clues.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { yearHeads } from './year-heads.ts';

/**
 * The sections of an article, in text order; together they cover every visible character. The
 * headline is the line above the body that shares most words with it; what the page puts around
 * the article is boilerplate.
 */
export function splitSections(article: string, text: string): readonly Section[] {
  const spans = splitParagraphs(text);
  const paragraphs = spans.map((span) => textOf(text, span));
  const kinds = isText(text) ? kindsOf(paragraphs) : paragraphs.map(() => 'boilerplate' as const);
  const whole = spans.map((span, i) => ({ article, ...span, kind: kinds[i] ?? 'body' }));
  const isLabelled = labelledHeadline(paragraphs) >= 0;
  const sections = isLabelled ? whole.flatMap((section) => splitLabel(text, section)) : whole;
  const first = sections.findIndex(({ kind }) => kind === 'body');
  const isTranscript = SPEAKERS.test(text);
  return sections.flatMap((section, i) =>
    section.kind === 'body' && i <= first + 1 && !(isTranscript && opensSpeech(text, section))
      ? splitDateline(text, section)
      : [section],
  );
}

function kindsOf(paragraphs: readonly string[]): readonly SectionKind[] {
  const furniture = paragraphs.map(isFurniture);
  const sentences = paragraphs.map((p, i) => furniture[i] !== true && isSentence(p));
  const end = endOf(paragraphs, sentences);
  const tells = sentences.map((isTold, i) => isTold && i < end);
  const first = firstTelling(paragraphs, furniture, tells);
  if (first < 0) return paragraphs.map(() => 'boilerplate');
  const last = Math.max(first, tells.lastIndexOf(true));
  const labelled = labelledHeadline(paragraphs.slice(0, first));
  const headline = labelled < 0 ? findHeadline(paragraphs, furniture, first) : labelled;
  const body = bodyStart(paragraphs, first, headline);
  const linked = linkLists(paragraphs, tells);
  const years = yearHeads(paragraphs, tells);
  return paragraphs.map((paragraph, i) => {
    if (i === headline) return 'headline';
    if (years.has(i)) return 'subhead';
    if (i >= end || furniture[i] === true || linked[i] === true) return 'boilerplate';
    if (i < body && paragraph === paragraphs[headline]) return 'boilerplate';
    if (i < body)
      return headline < 0 || i < headline ? aboveHeadline(paragraph) : belowHeadline(paragraph);
    if (i > last) return belowBody(paragraph);
    return inBody(paragraph, paragraphs[i + 1], tells[i] === true);
  });
}

/** Where comments and lists of other articles begin: a mark of it with no story behind. */
function endOf(paragraphs: readonly string[], sentences: readonly boolean[]): number {
  let telling = 0;
  const after = paragraphs.map(() => 0);
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    after[i] = telling;
    if (sentences[i] === true) telling += 1;
  }
  const found = paragraphs.findIndex((paragraph, i) => {
    const before = telling - (after[i] ?? 0);
    return before > 0 && endsArticle(paragraph) && (after[i] ?? 0) < Math.min(MOST_AFTER, before);
  });
  return found < 0 ? paragraphs.length : found;
}

/** A list of links inside an article is followed by more of it; a last one by few lines of text. */
const MOST_AFTER = 3;

/** The first paragraph with a sentence; a question above the story is its headline. */
function firstTelling(
  paragraphs: readonly string[],
  furniture: readonly boolean[],
  tells: readonly boolean[],
): number {
  const last = tells.lastIndexOf(true);
  const found = tells.findIndex((telling, i) => {
    const asks = i === 0 && i < last && paragraphs[i]?.endsWith('?') === true;
    const isAbove = isAboveByline(paragraphs, i) || isName(paragraphs, tells, i);
    return telling && !asks && !(i < last && isAbove);
  });
  if (found >= 0) return found;
  const plain = paragraphs.map(
    (p, i) => furniture[i] !== true && /\p{L}/u.test(p) && !(isStamp(p) && isPlainLine(p)),
  );
  return paragraphs.length <= FEW ? plain.lastIndexOf(true) : -1;
}

/** "Ayr Post, Ayr, Tenn.", "CAGED AT LAST!": a short line with a byline not far below. */
function isAboveByline(paragraphs: readonly string[], at: number): boolean {
  if (at > FEW || paragraphs[at]!.length > LONGEST_SUBHEAD) return false;
  const below = paragraphs.slice(at + 1, at + 1 + FEW);
  const closed = below.findIndex(isByline);
  return closed >= 0 && below.slice(0, closed).every((p) => p.length <= LONGEST_HEADING);
}

/** "THE ARROW GAZETTE.": names closed with a full stop at the top, and no sentence in the next line. */
const isName = (paragraphs: readonly string[], tells: readonly boolean[], at: number): boolean =>
  at < FEW && tells[at + 1] === false && CAPITALISED.test(paragraphs[at]!);

const CAPITALISED = /^(?:\p{Lu}[\p{L}’'&-]*\s+){1,5}\p{Lu}[\p{L}’'-]*\.$/u;

/** Longest line between the top of an article and its byline. */
const LONGEST_HEADING = 160;

/** Lines under "Related stories" and its like, down to the next sentence. */
function linkLists(paragraphs: readonly string[], tells: readonly boolean[]): readonly boolean[] {
  let inside = false;
  return paragraphs.map((paragraph, i) => {
    inside = endsArticle(paragraph) || opensLinks(paragraph) || (inside && tells[i] !== true);
    return inside;
  });
}

/** Up to so many lines without a sentence are a note someone typed; more are navigation. */
const FEW = 3;

/** A standfirst that ends with a full stop stands above the byline or the stamp. */
function bodyStart(paragraphs: readonly string[], first: number, headline: number): number {
  if (headline < 0 || first !== headline + 1) return first;
  const next = paragraphs.slice(first + 1, first + 1 + MOST_BETWEEN);
  const rest = next.findIndex((p) => isSentence(p));
  const between = next.slice(0, Math.max(rest, 0));
  const closed = between.some((p) => isByline(p) || isStamp(p) || NAME_LINE.test(p));
  return rest > 0 && closed && (paragraphs[first]?.length ?? 0) <= LONGEST_STANDFIRST
    ? first + 1 + rest
    : first;
}

const LONGEST_STANDFIRST = 320;
/** Paragraphs in which the body begins: who wrote it, what they are, when, a note, and a sentence. */
const MOST_BETWEEN = 5;

function aboveHeadline(paragraph: string): SectionKind {
  if (isByline(paragraph)) return 'byline';
  return isStamp(paragraph) ? 'dateline' : 'boilerplate';
}

function belowHeadline(paragraph: string): SectionKind {
  if (isByline(paragraph) || NAME_LINE.test(paragraph) || isSigned(paragraph)) return 'byline';
  if (isDatedCaption(paragraph)) return 'caption';
  if (isStamp(paragraph)) return 'dateline';
  if (isCaption(paragraph)) return 'caption';
  return paragraph.length <= LONGEST_STANDFIRST ? 'standfirst' : 'body';
}

/**
 * "Ann Lee, Ayr Gazette", "Ann Lee, ABC News"; behind a bar also what other names end with: "Ann Lee |
 * Ayr News".
 */
function isSigned(paragraph: string): boolean {
  if (paragraph.length > LONGEST_SUBHEAD) return false;
  const house = NAME_AND_HOUSE.exec(paragraph)?.groups?.['house'] ?? '';
  const noun = house.slice(house.lastIndexOf(' ') + 1).toLowerCase();
  return (
    STRONG_OUTLET_NOUNS.has(noun) ||
    LETTERS.test(house) ||
    (paragraph.includes('|') && isOutletNoun(noun))
  );
}

/** An outlet known by its letters: "AFP", "ABC News", "USA TODAY". */
const LETTERS = /^\p{Lu}{3,4}(?: (?:News|TODAY|Today|Sports?|Online))?$/u;

/** Below the last sentence only long lines and rows of results still belong to the article. */
function belowBody(paragraph: string): SectionKind {
  if (isByline(paragraph)) return 'byline';
  if (isStamp(paragraph)) return 'dateline';
  return paragraph.length > LONGEST_SUBHEAD * 2 || isResult(paragraph) ? 'body' : 'boilerplate';
}

const LONGEST_SUBHEAD = 90;

function inBody(paragraph: string, next: string | undefined, tells: boolean): SectionKind {
  if (opensCaption(paragraph)) return 'caption';
  if (tells) return 'body';
  if (isByline(paragraph)) return 'byline';
  if (isCaption(paragraph)) return 'caption';
  const listed = /^(?:[-–—•*·]|\d{1,2}[.)]) /u.test(paragraph);
  const leads = next !== undefined && next.length > paragraph.length;
  const titled = /^[\p{Lu}\p{N}“"‘']/u.test(paragraph) && /[\p{L}\p{N}”"’']$/u.test(paragraph);
  return titled && leads && !listed && paragraph.length <= LONGEST_SUBHEAD ? 'subhead' : 'body';
}

/** "MOORE: Good evening." and further on "FIELDS (on camera): Dan, …": no datelines. */
const SPEAKER = String.raw`\p{Lu}[\p{Lu} .'’-]{2,30}(?: \([^()\r\n]{1,40}\))?: `;
const SPEAKERS = new RegExp(String.raw`(?:^|[\r\n])${SPEAKER}[^]*[\r\n]${SPEAKER}`, 'u');
const OPENS_SPEECH = new RegExp(`^${SPEAKER}`, 'u');
const opensSpeech = (text: string, { start }: Section): boolean =>
  OPENS_SPEECH.test(text.slice(start, start + LONGEST_DATELINE));

/** Cuts "LIMA, Oct. 9 (Reuters) —" off the sentence that it opens. */
function splitDateline(text: string, section: Section): readonly Section[] {
  const found = DATELINE.exec(text.slice(section.start, section.start + LONGEST_DATELINE));
  if (found === null) return [section];
  const end = section.start + found[0].trimEnd().length;
  const start = section.start + found[0].length;
  return start >= section.end
    ? [section]
    : [
        { ...section, end, kind: 'dateline' },
        { ...section, start },
      ];
}

const LONGEST_DATELINE = 120;
