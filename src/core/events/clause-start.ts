import { LEAD_INS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** Most words before the comma of a lead-in: "On Thursday afternoon in Geneva,". */
const LONGEST_LEAD_IN = 6;

/** Where a clause begins without what only leads in to it: "However,", "On Thursday,", "who". */
export function clauseStart(
  words: readonly Word[],
  clause: Clause,
  timexes: readonly Span[],
): number {
  const marked = { ...clause, from: skipMarks(words, clause) };
  const opened = { ...clause, from: skipOpener(words, marked) };
  const colon = skipColon(words, opened);
  return skipLeadIn(words, { ...clause, from: skipMarks(words, colon) }, timexes);
}

/** Most words of an agency’s name in brackets: "(Thomson Reuters) - ". */
const CREDIT_LENGTH = 4;

/** Index of the first word of a clause after quotation marks, and after an agency’s credit. */
export function skipMarks(words: readonly Word[], { from, verb }: Clause): number {
  let at = from;
  if (words[at]!.lower === '(') {
    const end = words.findIndex(({ lower }, index) => index > from && lower === ')');
    if (end > 0 && end - from <= CREDIT_LENGTH && end < verb.from) at = end;
  }
  while (at < verb.from && words[at]!.mark && !/[$£€]/u.test(words[at]!.lower)) at += 1;
  return at;
}

/** "after", "that", "who": the word that hangs the clause on another says nothing without it. */
function skipOpener(words: readonly Word[], { from, opener, verb }: Clause): number {
  return opener !== '' && words[from]!.lower === opener && from + 1 < verb.to ? from + 1 : from;
}

/** "I forget, either: [there was one]": what few words before a colon are of the clause before. */
function skipColon(words: readonly Word[], clause: Clause): Clause {
  const { from, verb, role } = clause;
  const at = words.findIndex(({ lower }, index) => index > from && lower === ':');
  const cuts = role === 'sibling' && at > 0 && at < verb.from && at - from <= BEFORE_COLON;
  return cuts ? { ...clause, from: at + 1 } : clause;
}

/** Most words of a clause's end that a comma parts from it. */
const BEFORE_COLON = 3;

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
    const subject = dates ? asideSubject(words, from, at, verb.from) : undefined;
    if (subject !== undefined) return subject;
    return opens || onlyDate ? skipLeadIn(words, { from: at + 1, verb }, timexes) : from;
  }
  const { lower, dated } = words[from]!;
  return LEAD_INS.has(lower) && !dated && from < verb.from ? from + 1 : from;
}

/**
 * Where a subject begins that stands between its date and the comma of an aside on it: "On Monday
 * [Lee, the mayor,] left", but not "On Monday in Leith, the mayor, Ann Lee, left".
 */
function asideSubject(
  words: readonly Word[],
  from: number,
  comma: number,
  verb: number,
): number | undefined {
  let at = comma;
  while (at > from && !words[at - 1]!.dated) at -= 1;
  const { preposition, adverb } = words[at]!;
  const closes = verb > comma + 1 && words[verb - 1]!.lower === ',';
  return closes && at < comma && at > from && !preposition && !adverb ? at : undefined;
}
