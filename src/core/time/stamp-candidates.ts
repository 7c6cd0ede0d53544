import { isPlainLine } from '../language/plain-line.ts';
import {
  MASTHEAD,
  OTHER_DATES,
  SAYS_WHEN,
  STAMP_WORDS,
  type StampWord,
} from '../lexicon/stamp-words.ts';
import type { Doc } from '../model/doc.ts';
import { textOf } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { daysOf, type Days } from './days-of-value.ts';
import { findInStamp } from './find-timexes.ts';
import { stampLines, type StampLine, type StampPlace } from './stamp-lines.ts';

/** A date that may be the article's own, and how much speaks for it. */
export interface StampCandidate {
  readonly timex: FoundTimex;
  readonly weight: number;
  readonly rule: string;
}

interface Dated extends StampCandidate {
  readonly line: StampLine;
  readonly word: StampWord | undefined;
}

/** The dates near the head and foot of an article that can be its own, in text order. */
export function stampCandidates(doc: Doc, found: readonly FoundTimex[]): readonly StampCandidate[] {
  const dated = stampLines(doc).flatMap((line) => datesIn(doc, line, found));
  const days = new Map<StampWord | undefined, Set<number | undefined>>();
  for (const { line, word, timex } of dated)
    if (line.place === 'foot')
      days.set(word, (days.get(word) ?? new Set()).add(daysNamed(timex)?.first));
  // Several dates of a kind below an article are those of comments or of other articles.
  return dated.filter(({ line, word }) => line.place !== 'foot' || days.get(word)?.size === 1);
}

function datesIn(doc: Doc, line: StampLine, found: readonly FoundTimex[]): readonly Dated[] {
  const { section, start, end } = line;
  const isRead = section.kind === 'byline' || section.kind === 'dateline';
  const dates = isRead ? datesBetween(found, start, end) : findInStamp(doc, line);
  return dates.flatMap((timex, i) => {
    const before = doc.text.slice(dates[i - 1]?.end ?? start, timex.start);
    const after = doc.text.slice(timex.end, dates[i + 1]?.start ?? end);
    const isLast = i === dates.length - 1;
    return weigh(doc, line, timex, { before, after: isLast ? after : '' });
  });
}

/** Found expressions are in text order: where they begin is searched by halves. */
function datesBetween(
  found: readonly FoundTimex[],
  start: number,
  end: number,
): readonly FoundTimex[] {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((found[last]?.end ?? Infinity) <= end) last += 1;
  return found.slice(low, last);
}

interface Beside {
  readonly before: string;
  readonly after: string;
}

/** A date without a word is the first of its line: later ones are said to be updates. */
const WORD_WEIGHTS = { original: 9, published: 4, print: 4, none: 1, updated: 0 } as const;
const PLACE_WEIGHTS = { head: 3, over: 2, soon: 3, body: -1, foot: -1 } as const;
/** Between the columns of a line, or a date and a byline or a title. */
const COLUMNS = /\t|\s?\|\s?(?=By\s\p{Lu})|\s\/\s(?=\p{Lu})|(?<!\s)\s{4}\s*/u;
/** A rule for dates in addresses: "…/2019/03/12/…". */
const ADDRESS = 'date/address';
/** And for those in the heads of wires, among codes: "r i BC-Ferry 1stLd 11-09 0450". */
const WIRE_HEAD = 'date/wire-head';

function weigh(
  doc: Doc,
  line: StampLine,
  timex: FoundTimex,
  { before, after }: Beside,
): readonly Dated[] {
  const { section, place, opens } = line;
  const text = textOf(doc.text, line);
  const word = lastWord(before) ?? (lastWord(after) === 'published' ? 'published' : undefined);
  if (OTHER_DATES.test(word === undefined ? text : before)) return [];
  // The columns of a masthead are apart: "The magazine of old ships     March 1998     £2.60".
  const left =
    text
      .slice(0, timex.start - line.start)
      .split(COLUMNS)
      .at(-1) ?? '';
  const rest = left + (text.slice(timex.end - line.start).split(COLUMNS)[0] ?? '');
  const plain = timex.rule === WIRE_HEAD || isPlainLine(rest);
  const kind = section.kind === 'byline' || opens ? 'named' : plain ? 'plain' : 'prose';
  if (!FITS[place]({ doc, line, before, rest, word, kind, isAddress: timex.rule === ADDRESS }))
    return [];
  const weight =
    WORD_WEIGHTS[word ?? 'none'] +
    PLACE_WEIGHTS[place] +
    (section.kind === 'dateline' ? 3 : section.kind === 'byline' ? 2 : 0) +
    (plain ? 1 : 0);
  const rule = word ?? (opens ? 'dateline' : timex.rule === ADDRESS ? 'address' : 'line');
  return [{ timex, weight, rule: `stamp/${rule}`, line, word }];
}

interface Found extends Pick<Dated, 'line' | 'word'> {
  readonly doc: Doc;
  readonly before: string;
  readonly rest: string;
  /** What stands beside the date: a name or a place, fillers alone, or a sentence. */
  readonly kind: 'named' | 'plain' | 'prose';
  readonly isAddress: boolean;
}

/** What a date needs, by where it stands, to be taken for the article's own. */
const FITS: Readonly<Record<StampPlace, (found: Found) => boolean>> = {
  head: ({ kind, word, before }) =>
    kind !== 'prose' || (word !== undefined && LEADING.test(before)),
  over: ({ kind, word, doc, line }) =>
    kind !== 'prose' && (word !== undefined || !isBesideMasthead(doc, line)),
  soon: ({ rest, word, kind, line: { section } }) =>
    (rest.trim() === '' && section.kind === 'subhead') ||
    (word !== undefined && kind !== 'prose' && section.kind !== 'body'),
  body: ({ line: { section }, before, kind, word }) =>
    section.kind === 'body'
      ? SAYS_WHEN.test(before) || (kind === 'plain' && LEADING.test(before))
      : kind !== 'prose' && word !== undefined,
  foot: ({ kind, word, before, isAddress, line, line: { section } }) =>
    SAYS_WHEN.test(before) ||
    (kind !== 'prose' &&
      (word !== undefined || isAddress || (section.kind === 'dateline' && line.closes))),
};

/** The word of a stamp that a date goes with: the last one before it. */
function lastWord(text: string): StampWord | undefined {
  let last: StampWord | undefined;
  let end = 0;
  for (const [word, pattern] of STAMP_WORDS)
    for (const { 0: match, index } of text.matchAll(pattern))
      if (index + match.length > end) [last, end] = [word, index + match.length];
  return last;
}

/** A word of a stamp opens its line or its part of it; elsewhere it is the verb of a sentence. */
const LEADING = new RegExp(
  String.raw`(?:^|[|·•,;:(/–—\n-])[\s"'<{[(]{0,8}(?:last |first )?(?:${STAMP_WORDS.map(([, { source }]) => source).join('|')})`,
  'iu',
);

/** Lines this near to "Subscribe" and its like belong to the page, not to the article. */
const BESIDE = 2;

function isBesideMasthead({ text, sections }: Doc, { index }: StampLine): boolean {
  const beside = sections.slice(Math.max(0, index - BESIDE), index + BESIDE + 1);
  return beside.some(
    (section) =>
      section.kind !== 'headline' &&
      section.end - section.start <= LONGEST_LABEL &&
      MASTHEAD.test(textOf(text, section)),
  );
}

const LONGEST_LABEL = 120;

/** The days a candidate names by itself, no more than a month; or undefined. */
export function daysNamed({ reading }: FoundTimex): (Days & { readonly edtf: string }) | undefined {
  const days = reading.kind === 'fixed' ? daysOf(reading.value) : undefined;
  return days !== undefined && days.last - days.first < 31 ? days : undefined;
}
