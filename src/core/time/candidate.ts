import { overlaps, type Span } from '../model/span.ts';
import type { TimexType } from '../model/timex3.ts';
import { leanOf } from './lean.ts';
import type { Read, TimexRule } from './rule.ts';
import { LOOK_ALIKES } from './rules/look-alikes.ts';
import { WordFilter } from './words-present.ts';

const IN_LOOK_ALIKES = new WordFilter(LOOK_ALIKES);

/** A match of a rule in one stretch of text; offsets count from the start of that text. */
export interface Candidate extends Span, Read {
  readonly type: TimexType;
  readonly rule: string;
}

/**
 * The expressions of a stretch of text, left to right: where matches overlap, the one that begins
 * first counts, then the longest, then the rule that stands first in the table.
 */
export function findCandidates(text: string, rules: readonly TimexRule[]): readonly Candidate[] {
  const matches = rules.flatMap((rule) => matchesOf(text, rule));
  if (matches.length === 0) return [];
  const refused = IN_LOOK_ALIKES.rowsFor(text).flatMap(({ pattern }) => spansOf(text, pattern));
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

/** All matches, without the copy of the pattern that `matchAll` makes for every sentence. */
function* allMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...allMatches(text, pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));

function matchesOf(text: string, { name, type, pattern, read }: TimexRule): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(text, pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const groups: Record<string, string> = {};
    for (const [group, words = ''] of Object.entries<string | undefined>(match.groups ?? {}))
      groups[group] = words;
    const result = read(groups, {
      match: match[0],
      before: text.slice(Math.max(0, span.start - LOOK), span.start),
      after: text.slice(span.end, span.end + LOOK),
      lean: () => leanOf(text, span),
    });
    if (result !== undefined) found.push({ type, ...result, ...span, rule: name });
  }
  return found;
}

/** How much of the sentence a rule may look at on either side of its match. */
const LOOK = 60;
