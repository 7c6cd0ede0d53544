import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { Clause } from './clauses.ts';
import { phraseStart } from './phrase-start.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import { verbWords } from './verb-group.ts';
import type { Word } from './words.ts';

/** What is written, sent or put out on a day, and says what it says on it. */
const WRITINGS = new Set(
  `letter email e-mail mail memo memorandum note statement message dispatch post tweet video filing
  affidavit complaint submission circular bulletin notice declaration testimony deposition release
  report order ruling text`.split(/\s+/),
);

/** Words between a writing and its day: "a memo, dated 3 May", "a video that was posted on 3 May". */
const BEARS = new Set(
  `, of from dated sent posted published released issued written signed filed on that which was were
  late early`.split(/\s+/),
);
/** Most of them. */
const REACH = 5;

/** Deeds that are done by writing, besides those of speech. */
const DONE_BY_WRITING = new Set(
  `sign send apologise apologize request recommend propose order advise resign list detail outline
  threaten offer thank invite inform notify instruct praise criticise criticize set give`.split(
    /\s+/,
  ),
);

/** Indexes of the clauses that an expression dates without standing in them: "in April [when a crane fell]". */
export function datedBeside(
  words: readonly Word[],
  clauses: readonly Clause[],
  time: PlacedTimex,
): readonly number[] {
  const next = words[time.to]?.lower === ',' ? time.to + 1 : time.to;
  const then = clauses.findIndex(({ opener, from }) => opener === 'when' && from === next);
  return then >= 0 ? [then] : writtenOn(words, clauses, time);
}

/**
 * Indexes of the clauses that are of the day that a writing bears: what is said in it ("asked in a letter
 * dated 3 May", "In a letter dated 3 May, he asked"), what it says itself ("The memo, dated 3 May,
 * said"), and the clause behind "in which". None where the expression is of no writing.
 */
function writtenOn(
  words: readonly Word[],
  clauses: readonly Clause[],
  { from, to }: PlacedTimex,
): readonly number[] {
  const at = writingBefore(words, from);
  if (at === undefined) return [];
  const next = words[to]?.mark === true ? to + 1 : to;
  const within = clauses.findIndex(
    (clause) => clause.opener === 'which' && clause.from >= next && clause.from <= next + 1,
  );
  if (within >= 0 && words[next]?.lower === 'in') return [within];
  const verbs = verbWords(clauses.map(({ verb }) => verb));
  const first = phraseStart(words, verbs, at);
  const before = words[first - 1]?.lower ?? '';
  const saying = clauses.flatMap((clause, index) => (says(clause) ? [index] : []));
  const around = saying.filter((index) => clauses[index]!.from <= at && at < clauses[index]!.to);
  const own = around.filter(
    (index) =>
      before === 'in' ||
      (!words[first - 1]?.preposition &&
        at < clauses[index]!.verb.from &&
        first <= clauses[index]!.from + 1),
  );
  const inner = own.toSorted((a, b) => span(clauses[a]!) - span(clauses[b]!))[0];
  return inner === undefined ? [] : [inner];
}

const span = ({ from, to }: Clause): number => to - from;

const says = ({ verb, reduced }: Clause): boolean =>
  reduced !== true &&
  !verb.planned &&
  verb.tense !== 'present' &&
  (REPORTING_VERBS.has(verb.lemma) || DONE_BY_WRITING.has(verb.lemma));

/** The writing whose day stands at an index. */
function writingBefore(words: readonly Word[], from: number): number | undefined {
  let at = from - 1;
  while (at > from - 1 - REACH && BEARS.has(words[at]?.lower ?? '')) at -= 1;
  return at < from - 1 && WRITINGS.has(words[at]?.noun ?? '') ? at : undefined;
}
