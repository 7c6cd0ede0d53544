import { overlaps, type Span } from '../model/span.ts';
import type { TimexType } from '../model/timex3.ts';
import { leanOf } from './lean.ts';
import type { Read, TimexRule } from './rule.ts';
import type { LookAlike } from './rules/look-alikes.ts';

/** What is looked for in a text: an expression, or something that looks like one. */
export type TimexRow = TimexRule | LookAlike;

/** A match of a rule in one stretch of text; offsets count from the start of that text. */
export interface Candidate extends Span, Read {
  readonly type: TimexType;
  readonly rule: string;
}

/**
 * The expressions of a stretch of text, left to right: where matches overlap, the one that begins
 * first counts, then the longest, then the rule that stands first in the table.
 */
export function findCandidates(text: string, rows: readonly TimexRow[]): readonly Candidate[] {
  const matches: Candidate[] = [];
  for (const row of rows) if ('read' in row) noteMatches(text, row, matches);
  if (matches.length === 0) return [];
  const refused = rows.flatMap((row) => ('read' in row ? [] : spansOf(text, row.pattern)));
  const all = matches
    .filter((found) => !refused.some((span) => overlaps(span, found)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Candidate[] = [];
  let end = 0;
  for (const candidate of all) {
    if (candidate.start < end) continue;
    chosen.push(candidate);
    ({ end } = candidate);
  }
  return chosen;
}

/** Calls for each match, without the copy of the pattern that `matchAll` makes for every sentence. */
function forEachMatch(text: string, pattern: RegExp, call: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    call(match);
    pattern.lastIndex = next;
  }
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const found: Span[] = [];
  forEachMatch(text, pattern, ({ 0: match, index }) => {
    found.push({ start: index, end: index + match.length });
  });
  return found;
}

function noteMatches(
  text: string,
  { name, type, pattern, read }: TimexRule,
  found: Candidate[],
): void {
  forEachMatch(text, pattern, (match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const result = read(match.groups ?? {}, {
      match: match[0],
      before: text.slice(Math.max(0, span.start - LOOK), span.start),
      after: text.slice(span.end, span.end + LOOK),
      lean: () => leanOf(text, span),
    });
    if (result !== undefined) found.push({ type, ...result, ...span, rule: name });
  });
}

/** How much of the sentence a rule may look at on either side of its match. */
const LOOK = 60;
