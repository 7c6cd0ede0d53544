import { tokenise } from '../language/tokenise.ts';
import {
  OTHER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { MONTHS } from '../lexicon/months.ts';
import { ZONE_PLACES } from '../lexicon/time-zones.ts';
import { SHORT_WEEKDAYS } from '../lexicon/weekdays.ts';
import type { Section, SectionKind } from '../model/article.ts';
import type { Sentence } from '../model/doc.ts';
import type { Span } from '../model/span.ts';

const TELLING: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'headline',
  'standfirst',
  'subhead',
  'caption',
  'body',
]);

/**
 * The longest sentence, in UTF-16 units. News sentences rarely pass 600; the cut only keeps later
 * stages, whose cost may grow with the length of a sentence, linear on text without full stops.
 */
const LONGEST = 4000;

/** The sentences of the sections that tell the story, in text order, with their tokens. */
export function splitSentences(text: string, sections: readonly Section[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let end = 0;
  sections.forEach((section, index) => {
    // A dateline shares its paragraph with the sentence that it opens.
    if (index === 0 || /[\r\n]/.test(text.slice(end, section.start))) paragraph += 1;
    ({ end } = section);
    if (!TELLING.has(section.kind)) return;
    for (const span of sentenceSpans(text, section)) {
      // Written out: copying with "..." took a seventh of the time for sentences.
      const { start, end: stop } = span;
      sentences.push({ start, end: stop, section: index, paragraph, tokens: tokenise(text, span) });
    }
  });
  return sentences;
}

/**
 * A full stop with the marks that close after it, before white space or a glued quotation. A run of
 * stops is tried from its first one alone: a line of ten thousand dots would be tried from each.
 */
const STOP = /(?<![.!?…])[.!?…]+[”"’')\]»]*(?=\s|$)|[.!?](?=[“”"][\p{Lu}])/gu;

function sentenceSpans(text: string, { start, end }: Span): readonly Span[] {
  const slice = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const stop of slice.matchAll(STOP)) {
    const to = stop.index + stop[0].length;
    if (!endsSentence(slice, stop.index, to)) continue;
    spans.push(...pieces(slice, from, to, start));
    from = to;
  }
  spans.push(...pieces(slice, from, slice.length, start));
  return spans;
}

/** Enough to see the word before a stop and the one behind it. */
const LOOK = 30;

function endsSentence(slice: string, stop: number, to: number): boolean {
  const next = /^\s*[“”"‘'«„([]*(?<word>[\p{L}\p{N}]*)/u.exec(slice.slice(to, to + LOOK));
  const word = next?.groups?.['word'] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (slice[stop] !== '.' || to - stop > 1) return true;
  const tail = slice.slice(Math.max(0, stop - LOOK), stop);
  // Behind the last blank alone: the search begins anew at every letter.
  const before = /(?:\p{L}\.)*\p{L}+$/u.exec(tail.slice(tail.lastIndexOf(' ') + 1))?.[0] ?? '';
  const lower = before.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return false;
  if (HALF_DAY.test(lower)) return !isOfClock(word, slice.slice(to, to + LOOK));
  const shortened =
    OTHER_ABBREVIATIONS.has(lower) || before.includes('.') || /^(?:\p{Lu}|c)$/u.test(before);
  return !shortened || SENTENCE_STARTERS.has(word.toLowerCase());
}

const HALF_DAY = /^[ap]\.m$/;

/** What a clock time goes on with: "5 p.m. Friday", "5 p.m. Moscow time", "5 p.m. EDT", "5 p.m. 3 May". */
const isOfClock = (word: string, rest: string): boolean =>
  !/^\p{Lu}\p{Ll}/u.test(word) ||
  ZONE_PLACES.has(word) ||
  MONTHS.has(word.toLowerCase()) ||
  SHORT_WEEKDAYS.has(word.toLowerCase()) ||
  /^[\s(]*(?:\p{L}+day\b|\p{L}+ (?:time|eve|day)\b)/iu.test(rest);

/** The trimmed span, cut at white space where it is longer than any sentence. */
function pieces(slice: string, from: number, to: number, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start < to) {
    let end = to;
    if (to - start > LONGEST) {
      const gap = slice.slice(start, start + LONGEST).lastIndexOf(' ');
      end = start + (gap > 0 ? gap : LONGEST);
    }
    const part = slice.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const length = part.trim().length;
    if (length > 0)
      spans.push({ start: offset + start + lead, end: offset + start + lead + length });
    start = end;
  }
  return spans;
}
