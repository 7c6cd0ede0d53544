import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import { OCCURRING } from './date-before.ts';
import { familyOf } from './family-of.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import type { Word } from './words.ts';

/** What a happening does in its course, besides: said of one with a date, it was then. */
const ENDING = new Set('end close stop halt fail pass disrupt'.split(' '));

/** What figures of a stretch do in it: "third-quarter profit [fell]". */
const FIGURES = /^(?:rise|fall|double|reach)$/u;

/** What makes, wins or loses something that is known by its date: "[wrote] the 1958 novel". */
const MADE = new Set(
  `write direct produce compose publish film make lead win lose host stage sign pass`.split(' '),
);

/** Most words from the verb to a date before what it makes, and from a date to the noun it tells of. */
const REACH = 3;

/**
 * The date that tells which happening or work a clause is about, where it tells too when it was:
 * "Saturday’s briefing [ended]", "[won] the May 3 vote".
 */
export function dateOfNoun(
  words: readonly Word[],
  clause: Clause,
  placed: readonly PlacedTimex[],
): FoundTimex | undefined {
  const { verb } = clause;
  if (verb.negated || verb.modal !== undefined) return undefined;
  return placed.find((time) =>
    time.to <= verb.from ? isItsCourse(words, clause, time) : isMade(words, clause, time),
  )?.timex;
}

/** "Saturday’s briefing ended", "The May 3 vote failed", "its third-quarter profit fell". */
function isItsCourse(words: readonly Word[], { from, verb }: Clause, time: PlacedTimex): boolean {
  if (verb.passive || time.from > from + 1) return false;
  const quarter = 'value' in time.timex.reading && /Q\d$/u.test(time.timex.reading.value);
  if (FIGURES.test(familyOf(verb.lemma))) return quarter;
  const owned = words[time.to]?.lower === "'s";
  const nouns = words.slice(time.to + Number(owned), verb.from).slice(0, REACH);
  const named = nouns.findIndex(({ noun }) => EVENT_NOUNS.has(noun) || noun.endsWith('ing'));
  const course = OCCURRING.has(verb.lemma) || ENDING.has(verb.lemma);
  return course && named >= 0 && !nouns.slice(0, named).some(isBreak);
}

const isBreak = ({ mark, preposition, dated }: Word): boolean => mark || preposition || dated;

/** "won the May 3 vote", "wrote the 1958 novel", "led the party’s 2020 inquiry". */
function isMade(words: readonly Word[], { verb }: Clause, { from, to }: PlacedTimex): boolean {
  if (verb.passive || !MADE.has(verb.lemma) || from > verb.to + REACH) return false;
  const between = words.slice(verb.to, from);
  const known = between.at(-1);
  const noun = words[to];
  return (
    (known?.determiner === true || known?.lower === "'s") &&
    !between.some(isBreak) &&
    noun !== undefined &&
    !noun.mark &&
    !noun.preposition
  );
}

/** "have arrested a man over the theft [in May]": a perfect says no month; the noun before it does. */
export const isOfNoun = (
  words: readonly Word[],
  { from }: PlacedTimex,
  { verb }: Clause,
): boolean =>
  verb.tense === 'perfect' &&
  words[from - 1]?.lower === 'in' &&
  from - 2 > verb.to &&
  EVENT_NOUNS.has(words[from - 2]!.noun) &&
  words[from - 3]!.determiner;
