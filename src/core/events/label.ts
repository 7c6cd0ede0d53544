import { LEAD_INS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** Most words before the comma of a lead-in: "On Thursday afternoon in Geneva,". */
const LONGEST_LEAD_IN = 6;

/** Least words a label keeps when what follows a comma is cut from it. */
const SHORTEST_LABEL = 3;

/**
 * The part of a clause fit to stand as a label: without "However," and "On Thursday," before it,
 * and without the clause that trails after a comma (", which …", ", while …").
 */
export function labelOf(
  words: readonly Word[],
  clause: Clause,
  children: readonly Clause[],
  timexes: readonly Span[],
): Span {
  const from = skipLeadIn(words, { ...clause, from: skipOpener(words, clause) }, timexes);
  const trailing = children.find(
    ({ from: at, role }) =>
      at > clause.verb.to &&
      at - from >= SHORTEST_LABEL &&
      (role === 'relative' || role === 'subordinate') &&
      words[at - 1]?.lower === ',',
  );
  const to = trimRight(words, from, trailing?.from ?? clause.to);
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** "after", "that", "who": the word that hangs the clause on another says nothing without it. */
function skipOpener(words: readonly Word[], { from, opener, verb }: Clause): number {
  return opener !== '' && words[from]!.lower === opener && from + 1 < verb.to ? from + 1 : from;
}

function skipLeadIn(
  words: readonly Word[],
  { from, verb }: Pick<Clause, 'from' | 'verb'>,
  timexes: readonly Span[],
): number {
  for (let at = from; at < Math.min(verb.from, from + LONGEST_LEAD_IN); at += 1) {
    if (words[at]!.lower !== ',') continue;
    const lead = words.slice(from, at);
    const dates = timexes.some(
      ({ start, end }) => start >= words[from]!.start && end <= words[at]!.start,
    );
    const opens =
      LEAD_INS.has(lead[0]?.lower ?? '') || (dates && PREPOSITIONS.has(lead[0]?.lower ?? ''));
    const onlyDate = dates && lead.length <= 2;
    return opens || onlyDate ? skipLeadIn(words, { from: at + 1, verb }, timexes) : from;
  }
  return LEAD_INS.has(words[from]!.lower) && from < verb.from ? from + 1 : from;
}

/** Index after the last word that is no mark and no loose conjunction; never before `from` + 1. */
export function trimRight(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && (isLoose(words[end - 1]!) || words[end - 1]!.lower === 'and')) end -= 1;
  return end;
}

const isLoose = ({ mark, lower }: Word): boolean => mark && !/[”"')\]%$€£]/u.test(lower);
