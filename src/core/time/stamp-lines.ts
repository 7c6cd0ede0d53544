import type { Section } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import { textOf, type Span } from '../model/span.ts';

/** Where a line stands: above, at or below the headline, just inside, inside, or below the text. */
export type StampPlace = 'over' | 'head' | 'soon' | 'body' | 'foot';

/** A line, or the part of one, that may hold the article's own date. */
export interface StampLine extends Span {
  readonly section: Section;
  /** Index of the section. */
  readonly index: number;
  readonly place: StampPlace;
  /** "LIMA, Oct. 9 (Reuters) —": the first sentence goes on in the same paragraph. */
  readonly opens: boolean;
  /** Nothing but writers and stamps stands between it and the end of the text. */
  readonly closes: boolean;
}

/** Lines of stamps are short; longer ones are prose that happens to hold a date. */
const LONGEST_STAMP = 160;
/** "A version of this article appears in print on …" is longer. */
const LONGEST_REMARK = 400;
/** How many sections from the headline a line still belongs to its head. */
const NEAR_HEADLINE = 6;
/** How many sections behind the first of the text a line that is only a date is still its stamp. */
const SOON = 4;
/** So many paragraphs from either end of the text an article speaks of itself. */
const AT_END = 3;

/** Markup that scrapers leave: one long line of which a few words are a stamp. */
const MARKUP =
  /(?:date_?(?:published|created|modified)|(?:published|modified)_(?:time|at|on)|pub_?date|datetime)["'\s:=>]{1,6}(?:content=["'])?[^"'<>]{8,40}/giu;

/** The lines of an article that hold a figure and stand where its date may stand. */
export function stampLines(doc: Doc): readonly StampLine[] {
  const { sections, text } = doc;
  const headline = sections.findIndex(({ kind }) => kind === 'headline');
  const bodies = sections.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []));
  const [first = 0, last = 0] = [bodies[0], bodies.at(-1)];
  const ends = new Set([...bodies.slice(0, AT_END), ...bodies.slice(-AT_END)]);
  let closes = false;
  return sections.flatMap((section, index) => {
    const { start, end, kind } = section;
    if (kind !== 'byline' && kind !== 'dateline' && !isEnd(textOf(text, section)))
      closes = kind === 'body';
    const place = placeOf(index, { headline, first, last });
    if (kind === 'headline' || kind === 'caption' || (kind === 'body' && !ends.has(index)))
      return [];
    const line = {
      section,
      index,
      place: kind === 'body' ? 'body' : place,
      opens: false,
      closes,
    } as const;
    if (end - start > (kind === 'body' || place === 'foot' ? LONGEST_REMARK : LONGEST_STAMP))
      return kind === 'boilerplate' ? inMarkup(text, line) : [];
    if (!/\d/u.test(textOf(text, section))) return [];
    const next = sections[index + 1]?.start;
    const opens = next !== undefined && !/[\r\n]/u.test(text.slice(end, next));
    return [{ ...line, start, end, opens }];
  });
}

/** What wires close a story with, and the letters of who sent it. */
const isEnd = (line: string): boolean =>
  /^\W{0,4}(?:ends?|enditem|item ends|closing|schluss|30|nnnn)\W{0,4}(?:\p{L}{2,4}(?:\/\p{L}{2,4})*)?$/iu.test(
    line,
  );

function placeOf(
  index: number,
  { headline, first, last }: Readonly<Record<'headline' | 'first' | 'last', number>>,
): StampPlace {
  if (index > last) return 'foot';
  if (index > first) return index <= first + SOON ? 'soon' : 'body';
  if (index > headline && headline >= 0) return 'head';
  return index >= headline - NEAR_HEADLINE ? 'over' : 'body';
}

const inMarkup = (text: string, line: Omit<StampLine, keyof Span>): readonly StampLine[] =>
  [...textOf(text, line.section).matchAll(MARKUP)].map(({ 0: words, index }) => ({
    ...line,
    start: line.section.start + index,
    end: line.section.start + index + words.length,
  }));
