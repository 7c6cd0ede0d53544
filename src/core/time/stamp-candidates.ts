import type { Section } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import { textOf } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { daysOf, type Days } from './days-of-value.ts';
import { findInStamp } from './find-timexes.ts';

/** A date that may be the article's own, and how much speaks for it. */
export interface StampCandidate {
  readonly timex: FoundTimex;
  readonly weight: number;
  readonly rule: string;
}

/** Lines of stamps are short; longer ones are prose that happens to hold a date. */
const LONGEST_STAMP = 160;
/** How many sections from the headline a line without a stamp word still belongs to its head. */
const NEAR_HEADLINE = 6;

/** How many sections behind the first of the text a line that is only a date is still its stamp. */
const SOON = 2;

const PUBLISHED =
  /\b(?:published|posted|first published|date|publi[ée]e?|publicado|ver[öo]ffentlicht|pubblicato|issued|released|filed|created)\b/iu;
const UPDATED = /\b(?:updated|modified|mis à jour|revised|corrected|actualizado|aktualisiert)\b/iu;
const lastOf = (pattern: RegExp): RegExp =>
  new RegExp(`${pattern.source}(?!.*${pattern.source})`, 'iu');
const PUBLISHED_LAST = lastOf(PUBLISHED);
const UPDATED_LAST = lastOf(UPDATED);
const NOT_ITS_OWN =
  /©|\(c\)|copyright|all rights|comment|repl(?:y|ies)|joined|says:|most (?:read|popular)|related|see also|next|previous|read more|expires|born|archived|retrieved|accessed|edition of/iu;
/** All that a line holds besides a date, for the line to be a stamp and nothing else. */
const ONLY_STAMP =
  /^[\s\p{P}\p{S}\d]*(?:(?:published|posted|updated|last|modified|first|on|at|by|the|date|am|pm|a\.m|p\.m|min read|[A-Z]{2,4})[\s\p{P}\p{S}\d]*){0,8}$/iu;

/** The dates near the head and foot of an article that can be its own, in text order. */
export function stampCandidates(doc: Doc, found: readonly FoundTimex[]): readonly StampCandidate[] {
  const headline = doc.sections.findIndex(({ kind }) => kind === 'headline');
  const bodies = doc.sections.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []));
  const [first = 0, last = 0] = [bodies[0], bodies.at(-1)];
  return doc.sections.flatMap((section, index) => {
    if (section.end - section.start > LONGEST_STAMP) return [];
    const line = textOf(doc.text, section);
    if (NOT_ITS_OWN.test(line)) return [];
    const near = index <= first && index >= headline - NEAR_HEADLINE;
    const soon = !near && index > first && index <= first + SOON;
    const isStamp = near || soon || PUBLISHED.test(line) || UPDATED.test(line);
    return datesOf(doc, section, found, isStamp).map((timex) =>
      weigh(line, section, timex, near || (soon && isAlone(line, section, timex)), index > last),
    );
  });
}

/** A line that is a date and nothing else, whatever introduction of the site comes before it. */
const isAlone = (line: string, { start, kind }: Section, timex: FoundTimex): boolean =>
  kind === 'subhead' &&
  (line.slice(0, timex.start - start) + line.slice(timex.end - start)).trim() === '';

function datesOf(
  doc: Doc,
  section: Section,
  found: readonly FoundTimex[],
  isStamp: boolean,
): readonly FoundTimex[] {
  if (section.kind === 'byline' || section.kind === 'dateline')
    return found.filter(({ start, end }) => section.start <= start && end <= section.end);
  const isLine =
    section.kind === 'boilerplate' || section.kind === 'standfirst' || section.kind === 'subhead';
  return isStamp && isLine ? findInStamp(doc, section) : [];
}

/** A date without a word beside it is the first one: later ones are said to be updates. */
const WORD_WEIGHTS = { published: 4, none: 1, updated: 0 } as const;

function weigh(
  line: string,
  { kind, start, end }: Section,
  timex: FoundTimex,
  near: boolean,
  below: boolean,
): StampCandidate {
  const before = line.slice(0, timex.start - start);
  const rest = before + line.slice(timex.end - start, end - start);
  const word = stampWord(before) ?? stampWord(rest);
  const weight =
    WORD_WEIGHTS[word ?? 'none'] +
    (kind === 'dateline' ? 3 : kind === 'byline' ? 2 : 0) +
    (near ? 3 : 0) +
    (ONLY_STAMP.test(rest) ? 1 : 0) -
    (below ? 1 : 0);
  const plain = /[–—-]\s*$/u.test(line) ? 'dateline' : 'line';
  return { timex, weight, rule: `stamp/${word ?? plain}` };
}

/** Which word of a stamp a date goes with: the last one before it. */
function stampWord(text: string): 'published' | 'updated' | undefined {
  const published = text.search(PUBLISHED_LAST);
  const updated = text.search(UPDATED_LAST);
  if (published < 0 && updated < 0) return undefined;
  return published > updated ? 'published' : 'updated';
}

/** The days a candidate names by itself, no more than a month; or undefined. */
export function daysNamed({ reading }: FoundTimex): (Days & { readonly edtf: string }) | undefined {
  const days = reading.kind === 'fixed' ? daysOf(reading.value) : undefined;
  return days !== undefined && days.last - days.first < 31 ? days : undefined;
}
