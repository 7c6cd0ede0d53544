import { overlaps, type Span } from '../model/span.ts';
import type { TimexType } from '../model/timex3.ts';
import { leanOf } from './lean.ts';
import type { Groups, Read, TimexRule } from './rule.ts';
import type { LookAlike } from './rules/look-alikes.ts';
import type { Kept } from './words-present.ts';

/** What is looked for in a text: an expression, or something that looks like one. */
export type TimexRow = TimexRule | LookAlike;

/** A match of a rule in one stretch of text; offsets count from the start of that text. */
export interface Candidate extends Span, Read {
  readonly type: TimexType;
  readonly rule: string;
}

/** Where a row matches, not read yet. */
interface Match extends Span {
  readonly row: TimexRule;
  readonly groups: Groups;
}

/**
 * The expressions of a stretch of text, left to right: where matches overlap, the one that begins
 * first counts, then the longest, then the rule that stands first in the table. Only what may count
 * is read.
 */
export function findCandidates(
  text: string,
  rows: readonly Kept<TimexRow>[],
): readonly Candidate[] {
  const matches: Match[] = [];
  for (const { row, starts, pattern } of rows)
    if ('read' in row)
      for (const { 0: match, index, groups = {} } of matchesOf(text, pattern, starts))
        matches.push({ start: index, end: index + match.length, row, groups });
  matches.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Candidate[] = [];
  let refused: readonly Span[] | undefined;
  let end = 0;
  for (const match of matches) {
    const candidate = match.start < end ? undefined : read(text, match);
    if (candidate === undefined) continue;
    refused ??= lookAlikes(text, rows);
    if (refused.some((span) => overlaps(span, candidate))) continue;
    chosen.push(candidate);
    ({ end } = candidate);
  }
  return chosen;
}

function lookAlikes(text: string, rows: readonly Kept<TimexRow>[]): readonly Span[] {
  const found: Span[] = [];
  for (const { row, starts, pattern } of rows)
    if (!('read' in row))
      for (const { 0: match, index } of matchesOf(text, pattern, starts))
        found.push({ start: index, end: index + match.length });
  return found;
}

/** All matches, at the places where they may begin, without the copy of the pattern that `matchAll` makes. */
export function matchesOf(
  text: string,
  pattern: RegExp,
  starts: readonly number[] | undefined,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  if (starts === undefined) {
    for (let match = execAt(text, pattern, 0); match !== null; match = execAt(text, pattern, end)) {
      found.push(match);
      end = endOf(match);
    }
    return found;
  }
  for (const start of starts) {
    if (start < end) continue;
    const match = execAt(text, pattern, start);
    if (match === null) continue;
    found.push(match);
    end = endOf(match);
  }
  return found;
}

function execAt(text: string, pattern: RegExp, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const endOf = ({ 0: match, index }: RegExpExecArray): number => index + Math.max(match.length, 1);

function read(text: string, { start, end, row, groups }: Match): Candidate | undefined {
  const { name, type } = row;
  const result = row.read(groups, {
    match: text.slice(start, end),
    before: text.slice(Math.max(0, start - LOOK), start),
    after: text.slice(end, end + LOOK),
    lean: () => leanOf(text, { start, end }),
  });
  return result && { type, ...result, start, end, rule: name };
}

/** How much of the sentence a rule may look at on either side of its match. */
const LOOK = 60;
