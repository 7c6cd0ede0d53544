import { fold } from '../language/fold.ts';
import { HOME_PAGES, SECTION_WORDS } from '../lexicon/masthead-words.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { Span } from '../model/span.ts';

/** Characters in which a masthead stands, and a line of it at most. */
const HEAD = 600;
const LONGEST_LINE = 120;
/** A bar or a frame may stand above the masthead, a byline and a date below it. */
const LINES = 6;

export interface HeadLine extends Span {
  readonly text: string;
}

/** A name that a line begins with, and what else that line says. */
export interface HeadName extends Span {
  readonly name: string;
  readonly mark: string;
  readonly rest: string;
}

/** The first lines that are not blank, as far as lines of that length may be a page's head. */
export function headLines(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let at = 0;
  for (const raw of text.slice(0, HEAD).split('\n')) {
    const start = at + raw.length - raw.trimStart().length;
    at += raw.length + 1;
    const line = raw.trim();
    if (line === '') continue;
    if (lines.length === LINES || line.length > LONGEST_LINE) break;
    lines.push({ text: line, start, end: start + line.length });
  }
  return lines;
}

const DAY = [...WEEKDAYS.keys(), ...MONTHS.keys()].filter((key) => key.length > 2).join('|');
/** "The Echo online edition", "Ander Bote - English Pages", "Al-Ander newspaper": which form of it the page is. */
const FORM = String.raw`(?:online|digital|web|print|international|english)[ -](?:edition|pages|version|service)\b|website\b|newspaper\b`;
/** What ends a name on its line: a sign between links, a dash, wide space, a day, a comma. */
const BREAK = new RegExp(
  String.raw`\s*[|»›>•·]\s*|\s+(?:[-–—/]|--)\s+|: |,\s+|\s{3,}|\s+(?=\(\p{Lu}[\p{L} ]{2,20}\)$)|\s+by (?=\p{Lu})|\s+(?=(?:${DAY})\b|\d{1,2}(?:st|nd|rd|th)? (?:${DAY})\b|[Ii]ssue \d|[Vv]ol(?:ume)?\b\.? ?\d|${FORM}|[£$€]\d|[*★]{2,}|\d{2,3}\.\d F\.?M|\d{3,4} A\.?M\b)|(?<=\S \S{1,30})\s+(?=online(?:$|\s+[-–|]))`,
  'iu',
);
const NAMES_FORM = new RegExp(`^(?:${FORM}|online\\b)`, 'iu');
/** Whether what stands behind a name tells which form of it the page is. */
export const isForm = (rest: string): boolean => NAMES_FORM.test(rest);
const WORD =
  /^(?:\p{Lu}[\p{L}\p{N}'’&.-]*|\p{N}{1,2}|&|of|and|the|de|du|des|la|le|del|der|die|di|do|e|et|y|und|en|in|d['’]\p{Lu}\p{L}+|l['’]\p{Lu}\p{L}+)$/u;

/** The name a line may begin with; undefined where a part of the page, a day or a sentence does. */
export function nameOf({ text, start }: HeadLine): HeadName | undefined {
  const at = BREAK.exec(text);
  const name = at === null ? text : text.slice(0, at.index);
  if (!isNameLike(name)) return undefined;
  const rest = at === null ? '' : text.slice(at.index + at[0].length);
  return { name, mark: at?.[0].trim() ?? '', rest, start, end: start + name.length };
}

function isNameLike(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 6 || name.length < 3 || !/^\p{Lu}/u.test(name)) return false;
  if (!words.every((word) => WORD.test(word)) || /[.?!]$/u.test(name)) return false;
  return !isSectionName(name) && !NO_NAME.test(name);
}

/** A byline, and what a wire sends of other papers. */
const NO_NAME = /^(?:By |PRESS DIGEST|NEWS DIGEST)/u;

/** "Breaking News", "UK news", "Business", "Startseite": a part of a page. */
export const isSectionName = (name: string): boolean =>
  HOME.test(name) || name.split(' ').every((word) => isSectionWord(fold(word)));

const isSectionWord = (key: string): boolean =>
  SECTION_WORDS.has(key) ||
  WEEKDAYS.has(key) ||
  MONTHS.has(key) ||
  /^\d+$/.test(key) ||
  key === '&';

const HOME = new RegExp(`^(?:${HOME_PAGES})$`, 'iu');
/** "Home - Politics - Mill to close": where on the site the page is. */
const TRAIL = new RegExp(String.raw`^(?:${HOME_PAGES})\s?[-–>»›|/•·:]\s?\S|^Menu\s{2,}\S`, 'iu');

/** So many short names with signs between are links, whatever they are called: "Trips | Team | Shop | Log". */
const LINKS = 4;
const LINK = /^\p{Lu}[\p{L}&’']{1,14}(?: \p{L}{2,12})?$/u;

/** Whether a line lists parts of a page, "News | Sport | Jobs", or the way to it. */
export function isBar(line: string): boolean {
  if (TRAIL.test(line)) return true;
  const parts = line.split(/\s*[|»›>•·/]\s*/u);
  const links = parts.length >= LINKS && parts.every((part) => LINK.test(part));
  return links || (parts.length > 2 && parts.filter((part) => isSectionName(part)).length > 1);
}
