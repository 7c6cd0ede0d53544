import { STATE_VERBS } from '../lexicon/news-verbs.ts';
import { contains, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import { dateOfNoun, isOfNoun } from './dated-nouns.ts';
import { isFree, isNewsDay, isRecordSince } from './free-timexes.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import { isSudden } from './sudden.ts';
import { type Word, wordBefore } from './words.ts';
import { datedBeside } from './written-on.ts';

/** Which expression of its sentence dates each clause, in the order of the clauses. */
export type ClauseDates = readonly (FoundTimex | undefined)[];

/**
 * Which expression dates each clause: one of its own, the first after the verb before others; else
 * that of the clause told as of the same time; else, for clauses beside the first, the one that
 * opens the sentence.
 */
export function dateClauses(
  words: readonly Word[],
  clauses: readonly Clause[],
  placed: readonly PlacedTimex[],
  quotes: readonly Span[],
): ClauseDates {
  if (placed.length === 0) return clauses.map(() => undefined);
  const free = placed.filter((time) => isFree(words, time));
  const named = placed.filter((time) => !free.includes(time));
  const said = quotes.filter((quote) => isSentence(words, quote));
  const own = ownDates({ words, clauses, said }, free).map(
    (date, index) => date ?? dateOfNoun(words, clauses[index]!, named),
  );
  const opening = free.find(
    ({ to, timex }) => to <= (clauses[0]?.verb.from ?? 0) && own.indexOf(timex) <= 0,
  )?.timex;
  return clauses.map(
    (clause, index) =>
      own[index] ??
      sameTime({ words, clauses }, own, index) ??
      jointDate(clauses, own, index) ??
      stateDate(clauses, own, index) ??
      cleftDate(words, clauses, own, index) ??
      (clause.role === 'sibling' ? opening : undefined),
  );
}

/** What of a sentence its dates are given to. */
interface Place {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Whole sentences in quotation marks. */
  readonly said: readonly Span[];
}

/** Whether a quotation is no mere phrase of the sentence around it: “Come tomorrow”. */
const isSentence = (words: readonly Word[], quote: Span): boolean =>
  words.find(({ start, mark }) => start >= quote.start && !mark)?.capital === true;

function ownDates(place: Place, free: readonly PlacedTimex[]): ClauseDates {
  const { words, clauses } = place;
  const own: (FoundTimex | undefined)[] = clauses.map(() => undefined);
  const late = new Set<number>();
  const isEnd = ({ from, to }: PlacedTimex): boolean => {
    const before = words[from - 1]?.lower ?? '';
    return ENDING.has(before) || (before === 'from' && words[to]?.lower === 'on');
  };
  for (const time of free.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))) {
    for (const index of datedBeside(words, clauses, time)) own[index] ??= time.timex;
    // "the largest since 1972, when …": of that time alone.
    if (isRecordSince(words, time.from)) continue;
    for (const index of holdersOf(place, own, time)) {
      const clause = clauses[index]!;
      if (isAppointed(words, time, clause) || isOfLetter(words, time, clause)) continue;
      if (isOfCause(time, clause) || isOfNoun(words, time, clause)) continue;
      const after = time.from >= clause.verb.to;
      if (own[index] !== undefined && (late.has(index) || !after || isEnd(time))) continue;
      own[index] = time.timex;
      // "police Monday [charged] him with a murder in May"
      if (after || isBeforeVerb(words, time, clause)) late.add(index);
    }
  }
  return own;
}

const isBeforeVerb = (
  words: readonly Word[],
  { from, to }: PlacedTimex,
  { verb }: Clause,
): boolean => to === verb.from && wordBefore(words, from)?.preposition === false;

/** They say how long something lasts; another date says when it happened. */
const ENDING = new Set(['until', 'till']);

/** Words between a participle and a date that is its own: "reached in 1991". */
const NEAR = 1;

/**
 * Indexes of the clauses that an expression dates: the one that it stands in. At some distance from
 * a participle it belongs to the clause around that ("arrested a man wanted for murder on Monday"),
 * or, after the doer, to both ("came at a meeting held by the bank on Friday").
 */
function holdersOf(place: Place, own: ClauseDates, time: PlacedTimex): readonly number[] {
  const { words, clauses } = place;
  const best = innermost(place, time);
  const { reduced, parent, verb, opener, role } = clauses[best] ?? {};
  if (verb === undefined) return [];
  const punished =
    role === 'content' && opener === 'for' && clauses[parent ?? -1]?.verb.passive === true;
  if (punished && isNewsDay(time.timex)) return [best, parent!];
  const near = time.from <= verb.to + NEAR || (verb.planned && isComing(time.timex));
  const around = clauses[parent ?? -1];
  if (reduced !== true || parent === undefined || near || own[parent] !== undefined) return [best];
  if (around!.verb.from > verb.from) return [best];
  return words[verb.to]!.lower === 'by' ? [best, parent] : [parent];
}

const COMING: ReadonlySet<string> = new Set(['future', 'next', 'of-next']);

/** Whether an expression is read as still to come. */
export function isComing({ reading }: FoundTimex): boolean {
  if (reading.kind === 'shift') return reading.by > 0;
  return 'which' in reading && COMING.has(reading.which);
}

function innermost(place: Place, { from, to, timex }: PlacedTimex): number {
  const { words, clauses, said } = place;
  let best = -1;
  for (const [index, clause] of clauses.entries()) {
    if (from < clause.from || clause.to < to) continue;
    const verb = words[clause.verb.main]!;
    if (said.some((quote) => contains(quote, verb) !== contains(quote, timex))) continue;
    const inner = clauses[best];
    if (inner === undefined || clause.to - clause.from <= inner.to - inner.from) best = index;
  }
  return best;
}

/** Verbs that appoint a time: it is that of what they appoint, not theirs. */
const APPOINTING = new Set(
  `set schedule fix postpone delay adjourn defer reschedule move push book plan sign suspend ban bar remand
  extend lend loan arrest give`.split(/\s+/),
);
const APPOINTED_BY = new Set(['for', 'until', 'till', 'to']);

const isAppointed = (words: readonly Word[], { from }: PlacedTimex, { verb }: Clause): boolean =>
  !verb.planned &&
  from >= verb.to &&
  APPOINTING.has(verb.lemma) &&
  APPOINTED_BY.has(words[from - 1]!.lower);

/** What is written is so on the day that it bears. */
const WRITING = new Set('write email e-mail send sign issue post record'.split(' '));

/** "read out a letter dated 4 May": the day of the letter, not of the reading. */
const isOfLetter = (words: readonly Word[], { from }: PlacedTimex, { verb }: Clause): boolean =>
  words[from - 1]?.lower === 'dated' && !WRITING.has(verb.lemma);

/** "The walkout followed the sackings in March": the date of those. */
const isOfCause = ({ from }: PlacedTimex, { verb }: Clause): boolean =>
  verb.lemma === 'follow' && !verb.passive && from > verb.to + NEAR;

/** "was planned and carried out in May": a bare verb has the date of the one that it is joined to. */
function jointDate(
  clauses: readonly Clause[],
  own: ClauseDates,
  index: number,
): FoundTimex | undefined {
  const { to, verb } = clauses[index]!;
  const next = clauses.findIndex(({ from, verb: { from: at } }) => from === to + 1 && at === from);
  return to === verb.to ? own[next] : undefined;
}

/** "They were inside from May 3 to May 9 and took the safe": done while it was so. */
function stateDate(
  clauses: readonly Clause[],
  own: ClauseDates,
  index: number,
): FoundTimex | undefined {
  const { role, parent } = clauses[index]!;
  const before = clauses[index - 1];
  const isOf = role === 'sibling' && before !== undefined && before.parent === parent;
  return isOf && STATE_VERBS.has(before.verb.lemma) && !before.verb.passive
    ? own[index - 1]
    : undefined;
}

/** "It was on Friday that they [left]", "It was Friday when they [left]". */
function cleftDate(
  words: readonly Word[],
  clauses: readonly Clause[],
  own: ClauseDates,
  index: number,
): FoundTimex | undefined {
  const { opener, from } = clauses[index]!;
  if ((opener !== 'that' && opener !== 'when') || words[from - 1]?.dated !== true) return undefined;
  const frame = clauses.findLastIndex(({ verb }) => verb.to <= from);
  const { verb } = clauses[frame] ?? {};
  const isFrame = verb?.lemma === 'be' && wordBefore(words, verb.from)?.lower === 'it';
  return isFrame ? own[frame] : undefined;
}

/** Openers of a clause that happens when the one around it does. */
const MEANWHILE = new Set(['when', 'as', 'while', 'by']);

/**
 * What dates the other clause of the same time: "12 died when the dam burst on Monday", "thousands
 * walked on Monday as the strike began", "it sank on Monday, drowning two".
 */
function sameTime(
  { words, clauses }: Pick<Place, 'words' | 'clauses'>,
  own: ClauseDates,
  index: number,
): FoundTimex | undefined {
  const child = clauses.findIndex(
    (clause) =>
      MEANWHILE.has(clause.opener) &&
      aroundOf(clauses, clause) === index &&
      !isRecordSince(words, clause.from),
  );
  if (own[child] !== undefined) return own[child];
  const clause = clauses[index]!;
  const sudden = isSudden(words, clauses, clause);
  const then = MEANWHILE.has(clause.opener) || isOutcome(clause) || sudden;
  if (!then) return undefined;
  return own[aroundOf(clauses, clause) ?? -1] ?? own[clause.parent ?? -1];
}

/** ", drowning two". */
const isOutcome = ({ verb, opener }: Clause): boolean => verb.progressive && opener === ',';

/** Index of the clause that one stands beside: an outcome that it follows, or the one around it. */
function aroundOf(clauses: readonly Clause[], { from, parent }: Clause): number | undefined {
  const outcome = clauses.findIndex(
    (clause) => clause.to === from && clause.parent === parent && isOutcome(clause),
  );
  return outcome < 0 ? parent : outcome;
}
