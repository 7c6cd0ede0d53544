import { contains } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import { innerOf, spanOf, type Telling } from './telling.ts';
import type { Word } from './words.ts';

/**
 * The id of the expression that dates a clause: one of its own; else that of the clause told as of
 * the same time; else one that opens the sentence and covers the clauses beside the first.
 */
export function timexOf(telling: Telling, clause: Clause): string | null {
  const { words, clauses, clues } = telling;
  if (clues.timexes.length === 0) return null;
  const own = ownTimex(telling, clause) ?? sameTime(telling, clause);
  if (own !== undefined) return own.id;
  const first = clauses[0];
  if (clause.role !== 'sibling' || first === undefined) return null;
  const opening = freeTimexes(telling).find(({ end }) => end <= words[first.verb.from]!.start);
  return opening?.id ?? null;
}

/** An expression of the clause itself, the first after the verb before others. */
function ownTimex(telling: Telling, clause: Clause): FoundTimex | undefined {
  const { words } = telling;
  const span = spanOf(words, clause.from, clause.to);
  const inner = innerOf(telling, clause).map(({ from, to }) => spanOf(words, from, to));
  const own = freeTimexes(telling).filter(
    (timex) => contains(span, timex) && !inner.some((part) => contains(part, timex)),
  );
  const verbEnd = words[clause.verb.to - 1]!.end;
  return own.find(({ start }) => start >= verbEnd) ?? own[0];
}

/** An owner ("Thursday’s vote") dates what it owns, not the clause. */
const freeTimexes = ({ words, clues }: Telling): readonly FoundTimex[] =>
  clues.timexes.filter(({ end }) => !isOwner(words, end));

/** Openers of a clause that happens when the one around it does. */
const MEANWHILE = new Set(['when', 'as', 'while']);

/**
 * What dates the other clause of the same time: "12 died when the dam burst on Monday", "thousands
 * walked on Monday as the strike began", "it sank on Monday, drowning two".
 */
function sameTime(telling: Telling, clause: Clause): FoundTimex | undefined {
  const { clauses } = telling;
  const index = clauses.indexOf(clause);
  const child = clauses.find(({ parent, opener }) => parent === index && MEANWHILE.has(opener));
  const dated = child && ownTimex(telling, child);
  if (dated !== undefined) return dated;
  const outcome = clause.verb.progressive && clause.opener === ',';
  const around = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (around === undefined || !(MEANWHILE.has(clause.opener) || outcome)) return undefined;
  return ownTimex(telling, around);
}

const isOwner = (words: readonly Word[], end: number): boolean =>
  words.some(({ start, lower }) => start === end && lower === "'s");

/** Adverbs that put a clause out of the scene, into some time before it. */
const ABACK = new Set(
  'previously formerly once earlier originally repeatedly often long'.split(' '),
);

/** They make a length of time the one that a clause took: "for months", "over the past year". */
const THROUGH = new Set(['for', 'over', 'during', 'throughout', 'in', 'within']);

/** Whether a clause speaks of some time past, or goes on for a length of time. */
export function isAback({ words, clues }: Telling, { from, to, verb }: Clause): boolean {
  if (words.slice(Math.max(from, verb.from - 1), verb.main).some(({ lower }) => ABACK.has(lower)))
    return true;
  return clues.stretches.some((stretch) => {
    const at = words.findIndex(({ start }) => start >= stretch.start);
    return from < at && at < to && THROUGH.has(words[at - 1]!.lower);
  });
}
