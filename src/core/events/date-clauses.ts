import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { contains, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import type { Word } from './words.ts';
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
  const free = placed.filter((time) => isFree(words, time));
  if (free.length === 0) return clauses.map(() => undefined);
  const said = quotes.filter((quote) => isSentence(words, quote));
  const own = ownDates({ words, clauses, said }, free);
  const opening = free.find(
    ({ to, timex }) => to <= (clauses[0]?.verb.from ?? 0) && own.indexOf(timex) <= 0,
  )?.timex;
  return clauses.map(
    (clause, index) =>
      own[index] ??
      sameTime(clauses, own, index) ??
      jointDate(clauses, own, index) ??
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
  const isEnd = ({ from }: PlacedTimex): boolean => ENDING.has(words[from - 1]?.lower ?? '');
  for (const time of free.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))) {
    for (const index of datedBeside(words, clauses, time)) own[index] ??= time.timex;
    for (const index of holdersOf(place, own, time)) {
      const clause = clauses[index]!;
      if (isAppointed(words, time, clause) || isOfLetter(words, time, clause)) continue;
      const after = time.from >= clause.verb.to;
      if (own[index] !== undefined && (late.has(index) || !after || isEnd(time))) continue;
      own[index] = time.timex;
      if (after) late.add(index);
    }
  }
  return own;
}

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
  const { reduced, parent, verb } = clauses[best] ?? {};
  if (verb === undefined) return [];
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
  'set schedule fix postpone delay adjourn defer reschedule move push book plan'.split(' '),
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

/** An owner ("Thursday’s vote"), what tells one thing from another, and a name date no clause. */
const isFree = (words: readonly Word[], time: PlacedTimex): boolean =>
  (words[time.to]?.lower !== "'s" || SITE.has(words[time.from - 1]?.lower ?? '')) &&
  !isAttribute(words, time) &&
  !isCompared(words, time) &&
  !isMeantFor(words, time) &&
  !isName(words, time) &&
  !isBracketed(words, time);

/** Most words of a bracket before its year: "(ca. 1565)", "(founded in 1902)". */
const BRACKET = 3;

/** "Her Garden (ca. 1565) was sold": a year that ends a bracket dates what stands before it. */
const isBracketed = (
  words: readonly Word[],
  { from, to, timex: { reading } }: PlacedTimex,
): boolean =>
  words[to]?.lower === ')' &&
  reading.kind === 'fixed' &&
  /^\d{4}\D?$/u.test(reading.value) &&
  words.slice(Math.max(0, from - BRACKET), from).some(({ lower }) => lower === '(');

/** Units of what money is reckoned for. */
const RECKONED = new Set(['year', 'quarter', 'half']);

/** "her bonus for the year", "a loss for 2010": what the noun is for, not when; but "scheduled for 2030". */
function isMeantFor(words: readonly Word[], { from, timex }: PlacedTimex): boolean {
  const [noun, preposition] = [words[from - 2], words[from - 1]];
  if (preposition?.lower !== 'for' || noun === undefined) return false;
  const { reading } = timex;
  const wide =
    'value' in reading
      ? /^[\dX]{4}(?:-Q\d)?$/u.test(reading.value)
      : 'unit' in reading && RECKONED.has(reading.unit);
  const named = words[from - 3]?.determiner === true;
  return wide && (named || noun.verb === undefined || noun.noun !== noun.lower) && !noun.dated;
}

/** What figures are set against: "up 9 percent from a year earlier", "more than last year". */
const SET_AGAINST = new Set(['from', 'with', 'on', 'to', 'against']);
const BACK = new Set(['ago', 'earlier', 'before', 'previously']);

function isCompared(words: readonly Word[], { from, to }: PlacedTimex): boolean {
  const before = words[from - 1]?.lower ?? '';
  const dates = words[to + 1]?.lower === 'when';
  if (before === 'than' || (!dates && isRecordSince(words, from))) return true;
  return SET_AGAINST.has(before) && BACK.has(words[to - 1]!.lower);
}

/** Most words between a record, "since", and the date that it has held from. */
const RECORD_REACH = 7;

/** "the biggest fall since the flood of 1953", "for the first time since May". */
function isRecordSince(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - RECORD_REACH), at);
  const since = near.findLastIndex(({ lower }) => lower === 'since');
  const before = near.slice(0, Math.max(0, since));
  return since >= 0 && before.some(({ lower }) => RECORD.test(lower));
}

/** Superlatives and what counts as one. */
const RECORD = /^(?:first|worst|best|least|most|\p{Ll}{3,}est)$/u;

/** "Expo 2010", "Euro 2004": a year that is part of a name. */
function isName(words: readonly Word[], { from, timex: { reading } }: PlacedTimex): boolean {
  const before = words[from - 1];
  const named = before !== undefined && before.capital && !isFunctionWord(before);
  return named && reading.kind === 'fixed' && /^\d{4}$/u.test(reading.value);
}

/** Where they stand before a dated noun, it says when: "in Thursday’s vote", "at a Friday meeting". */
const SITE = new Set(['in', 'at', 'during']);

/**
 * "the 2011 version", "the May attack": the date tells which one. "In a Wednesday meeting" it says
 * when, as long as it is a day.
 */
function isAttribute(words: readonly Word[], { from, to, timex }: PlacedTimex): boolean {
  const [before, after] = [words[from - 1], words[to]];
  if (before === undefined || after === undefined) return false;
  if ((!before.determiner && before.lower !== "'s") || after.lower === "'s") return false;
  const noun = !after.mark && !after.number && !after.capital && !isFunctionWord(after);
  if (!noun) return false;
  return !SITE.has(words[from - 2]?.lower ?? '') || !isDay(timex);
}

const isFunctionWord = ({
  preposition,
  determiner,
  coordinator,
  pronoun,
  lower,
  verb,
}: Word): boolean =>
  preposition ||
  determiner ||
  coordinator ||
  pronoun ||
  SUBORDINATORS.has(lower) ||
  (verb !== undefined && verb.forms.has('past') && !verb.forms.has('base'));

const isDay = ({ reading }: FoundTimex): boolean =>
  reading.kind === 'weekday' || (reading.kind === 'shift' && reading.unit === 'day');

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

/** Openers of a clause that happens when the one around it does. */
const MEANWHILE = new Set(['when', 'as', 'while', 'by']);

/**
 * What dates the other clause of the same time: "12 died when the dam burst on Monday", "thousands
 * walked on Monday as the strike began", "it sank on Monday, drowning two".
 */
function sameTime(
  clauses: readonly Clause[],
  own: ClauseDates,
  index: number,
): FoundTimex | undefined {
  const child = clauses.findIndex(
    (clause) => MEANWHILE.has(clause.opener) && aroundOf(clauses, clause) === index,
  );
  if (own[child] !== undefined) return own[child];
  const clause = clauses[index]!;
  if (!MEANWHILE.has(clause.opener) && !isOutcome(clause)) return undefined;
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
