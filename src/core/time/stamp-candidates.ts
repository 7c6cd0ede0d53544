import type { Section } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import { textOf } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { daysOf } from './days-of-value.ts';
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

const PUBLISHED =
  /\b(?:published|posted|first published|date|publi[ée]e?|publicado|ver[öo]ffentlicht|pubblicato|issued|released|filed|created|on)\b/iu;
const UPDATED = /\b(?:updated|modified|mis à jour|revised|corrected|actualizado|aktualisiert)\b/iu;
const NOT_ITS_OWN =
  /©|\(c\)|copyright|all rights|comment|repl(?:y|ies)|joined|says:|most (?:read|popular)|related|see also|next|previous|read more|expires|born|archived|retrieved|accessed/iu;
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
    return datesOf(doc, section, found, near || PUBLISHED.test(line) || UPDATED.test(line)).map(
      (timex) => weigh(line, section, timex, near, index > last),
    );
  });
}

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

function weigh(
  line: string,
  { kind, start, end }: Section,
  timex: FoundTimex,
  near: boolean,
  below: boolean,
): StampCandidate {
  const rest = line.slice(0, timex.start - start) + line.slice(timex.end - start, end - start);
  const [published, updated] = [PUBLISHED.test(rest), UPDATED.test(rest)];
  const weight =
    (published ? 4 : 0) +
    (updated && !published ? 1 : 0) +
    (kind === 'dateline' ? 3 : kind === 'byline' ? 2 : 0) +
    (near ? 3 : 0) +
    (ONLY_STAMP.test(rest) ? 1 : 0) -
    (below ? 1 : 0);
  return { timex, weight, rule: ruleOf(published, updated, line) };
}

function ruleOf(published: boolean, updated: boolean, line: string): string {
  if (published) return 'stamp/published';
  if (updated) return 'stamp/updated';
  return /[–—-]\s*$/u.test(line) ? 'stamp/dateline' : 'stamp/line';
}

/** The single day a candidate names by itself, or undefined. */
export function dayNamed({ reading }: FoundTimex): string | undefined {
  if (reading.kind !== 'fixed') return undefined;
  const days = daysOf(reading.value);
  return days !== undefined && days.first === days.last ? days.edtf : undefined;
}
