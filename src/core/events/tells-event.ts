import { HYPOTHETICAL } from '../lexicon/function-words.ts';
import {
  CONTINUING_VERBS,
  NEWS_OF_SPEECH,
  REPORTING_VERBS,
  STATE_VERBS,
  THINKING_VERBS,
  TIMETABLED_VERBS,
} from '../lexicon/news-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Modality } from '../model/event.ts';
import type { Clause } from './clauses.ts';
import { ALLEGING_VERBS } from '../lexicon/news-verbs.ts';
import type { VerbGroup } from './verb-group.ts';
import { isRumour } from './verb-places.ts';
import { type Word, wordBefore } from './words.ts';

/** What surrounds a clause and decides whether it is news. */
export interface Around {
  readonly words: readonly Word[];
  /** Verb of the clause that it hangs on, and the one that one hangs on. */
  readonly parent: VerbGroup | undefined;
  readonly headline: boolean;
  readonly dated: boolean;
  /** Its date is of today or still to come by its own words: "tonight", "next week". */
  readonly coming: boolean;
  /** Its date is a day, or part of one. */
  readonly onDay: boolean;
  /** The sentence has a condition: "if". */
  readonly conditional: boolean;
}

/** Subjects that did nothing: "no one was hurt", "neither spoke". */
const NOBODY = new Set(['no', 'nobody', 'none', 'nothing', 'neither', 'never']);

/** Whether the clause tells a happening: no state, habit, opinion, condition or question. */
export function tellsEvent(clause: Clause, around: Around): boolean {
  const { verb, opener } = clause;
  if (HYPOTHETICAL.has(opener)) return false;
  if (
    around.parent !== undefined &&
    clause.role === 'content' &&
    THINKING_VERBS.has(around.parent.lemma) &&
    !isRumour(around.words, around.parent)
  )
    return false;
  if (isRumour(around.words, verb) && !around.dated) return false;
  if (isEndOfState(clause, around.words)) return true;
  if (NOBODY.has(around.words[clause.from]!.lower) || standsForAnother(verb, around.words))
    return false;
  if (isAppearance(verb, around)) return true;
  if (REPORTING_VERBS.has(verb.lemma) && !verb.passive) return tellsSpeech(clause, around);
  if (isAnnounced(clause, around)) return true;
  if (STATE_VERBS.has(verb.lemma) && !verb.passive) return isTurnout(clause, around);
  if (verb.modal !== undefined) return isForetold(clause, around);
  if (verb.tense === 'future' && around.conditional && !around.dated) return false;
  if (verb.tense !== 'present' || verb.planned || around.headline || verb.progressive) return true;
  return isOnDay(verb, around) || isSuccession(verb) || (verb.passive && isProceeding(verb));
}

/** "Holt, 61, takes over from Dray", "She succeeds Dray": told when it is news, in the present. */
const isSuccession = ({ lemma, passive }: VerbGroup): boolean =>
  !passive && (lemma === 'take-over' || VERB_FAMILIES.get(lemma) === 'replace');

/** "before they did so", "earlier than they did": a verb in place of the one that tells it. */
function standsForAnother({ lemma, to, passive }: VerbGroup, words: readonly Word[]): boolean {
  const after = words[to];
  const isAlone = after === undefined || after.mark || after.preposition || after.lower === 'so';
  return lemma === 'do' && !passive && isAlone;
}

/** "The list appeared on a forum on Friday"; not "He appeared to be asleep on Friday". */
const isAppearance = ({ lemma, tense, to }: VerbGroup, { words, dated }: Around): boolean =>
  dated &&
  lemma === 'appear' &&
  tense !== 'present' &&
  words[to]?.preposition === true &&
  words[to].lower !== 'to' &&
  words[to].lower !== 'like';

/** "About 400 people stood outside on Friday": so many, where they were on a day. */
const isTurnout = ({ verb, from }: Clause, { words, dated }: Around): boolean =>
  dated &&
  verb.tense === 'past' &&
  !verb.negated &&
  POSTURES.has(verb.lemma) &&
  words
    .slice(from, verb.from)
    .some(({ number, dated: day, noun }) => (number && !day) || MANY.has(noun));

const POSTURES = new Set('stand sit lie sleep wait kneel'.split(' '));
const MANY = new Set('hundred thousand dozen score crowd'.split(' '));

/** "There will be a service on Sunday", "There were three fires on Monday"; not "There was snow on Monday". */
const isAnnounced = (clause: Clause, { words, dated }: Around): boolean =>
  dated &&
  !clause.verb.negated &&
  (isThere(clause, words)
    ? clause.verb.tense === 'future' || thereWas(clause, words) !== undefined
    : itsNoun(clause, words) !== undefined);

/** "Sentencing is May 3", "The funeral is on Friday": the happening that is said to have its day. */
function itsNoun({ verb }: Clause, words: readonly Word[]): string | undefined {
  const after = words[verb.to]?.lower === 'on' ? verb.to + 1 : verb.to;
  const noun = words[verb.from - 1]?.noun ?? '';
  return verb.lemma === 'be' && words[after]?.dated && EVENT_NOUNS.has(noun) ? noun : undefined;
}

const isThere = ({ verb }: Clause, words: readonly Word[]): boolean =>
  verb.lemma === 'be' && wordBefore(words, verb.from)?.lower === 'there';

/** Most words from "there was" to what there was. */
const NOUN_WITHIN = 4;

/** What there was, where that is a happening. */
function thereWas(clause: Clause, words: readonly Word[]): string | undefined {
  if (!isThere(clause, words)) return undefined;
  const after = words.slice(clause.verb.to, clause.verb.to + NOUN_WITHIN);
  const end = after.findIndex(
    ({ preposition, mark, lower }) => preposition || mark || lower === 'no',
  );
  const own = end < 0 ? after : after.slice(0, end);
  return own.find(({ noun }) => EVENT_NOUNS.has(noun))?.noun;
}

/** "is accused of": a step of a case, and no state like "is closed". */
const isProceeding = ({ lemma }: VerbGroup): boolean =>
  PROCEEDINGS.has(VERB_FAMILIES.get(lemma) ?? lemma);

const PROCEEDINGS = new Set('accuse charge suspect arrest investigate sue kill die'.split(' '));

/** "The museum reopens on Saturday", "Inspectors swoop tomorrow". */
const isTimetabled = (
  { lemma, tense, progressive }: VerbGroup,
  { dated, coming }: Around,
): boolean =>
  dated && tense === 'present' && !progressive && (coming || TIMETABLED_VERBS.has(lemma));

/** "The museum reopens on Saturday", "The regents decide on May 3", "On May 3 he sells the boat". */
const isOnDay = (verb: VerbGroup, around: Around): boolean =>
  isTimetabled(verb, around) ||
  (around.onDay &&
    verb.tense === 'present' &&
    !verb.progressive &&
    !around.words[verb.main]!.capital &&
    !PICTURED.has(verb.lemma));

/** What stands under a picture: "A man walks past the bank on Monday". */
const PICTURED = new Set(
  `walk stand sit look hold carry wave pose react gesture pass wait ride hug kiss watch wear work use show
  line clean sweep cross rest smile drive gather speak`.split(/\s+/),
);

/** What the end of a state is called where the state is work ("is no longer employed by"). */
const WORK = new Set(['employed', 'job', 'post', 'work', 'works', 'working', 'employee']);

/** The lemma of what a clause tells: its verb, or the end of the state that the verb holds. */
export function actionOf(clause: Clause, words: readonly Word[]): string {
  if (!isEndOfState(clause, words))
    return thereWas(clause, words) ?? itsNoun(clause, words) ?? clause.verb.lemma;
  const work = words.slice(clause.from, clause.to).some(({ lower }) => WORK.has(lower));
  return work ? 'dismiss' : 'end';
}

/** "no longer work there", "none of them remained": news that a state has ended. */
function isEndOfState({ verb, from, to }: Clause, words: readonly Word[]): boolean {
  if (!STATE_VERBS.has(verb.lemma) && verb.lemma !== 'employ') return false;
  const own = words.slice(from, Math.min(to, verb.to + 2));
  const has = (lower: string): boolean => own.some((word) => word.lower === lower);
  const over =
    CONTINUING_VERBS.has(verb.lemma) &&
    (has('none') || has('nobody') || has('never') || verb.negated);
  return over || (has('longer') && has('no')) || (has('anymore') && verb.negated);
}

/**
 * A habit of speech ("critics say") is no news, nor is silence ("did not say") or a thought; an act
 * of speech is, and whatever has its day.
 */
const tellsSpeech = (clause: Clause, around: Around): boolean => {
  const { verb } = clause;
  const { headline, dated } = around;
  return (
    (verb.modal === undefined || isForetold(clause, around)) &&
    (!verb.negated || dated) &&
    !THINKING_VERBS.has(verb.lemma) &&
    !STATE_VERBS.has(verb.lemma) &&
    (verb.tense !== 'present' || headline || dated || NEWS_OF_SPEECH.has(verb.lemma))
  );
};

/** "would" is the future of a past report, any other modal a plan only where it has its day. */
const isForetold = ({ verb, role }: Clause, { dated, conditional, words }: Around): boolean =>
  !conditional &&
  ((verb.modal === 'would' && role === 'content') ||
    (dated &&
      !(
        BINDING_MODALS.has(verb.modal!) &&
        (verb.negated || (verb.modal !== 'must' && isBack(verb, words)))
      )));

/** They set a date, "must answer by May 3"; not in "must not leave before", "should have left on". */
const BINDING_MODALS = new Set("can can't cannot should shouldn't must mustn't ought".split(' '));

/** "may have begun on Friday", "is said to have begun": what has been, as far as is known. */
const isBack = ({ from, to }: VerbGroup, words: readonly Word[]): boolean =>
  words.slice(from + 1, to).some(({ lower }) => lower === 'have');

/** Who stands for it: told as fact, claimed, planned or denied. */
export function modalityOf(clause: Clause, around: Around): Modality {
  const { verb, role } = clause;
  const { parent, words } = around;
  const under = role === 'content' ? parent?.lemma : undefined;
  if (under === 'deny' || under === 'refute' || under === 'dispute') return 'denied';
  if (isHearsay(verb, words)) return 'alleged';
  if (verb.tense === 'future' || verb.planned || verb.modal !== undefined) return 'planned';
  if (!around.headline && isTimetabled(verb, around)) return 'planned';
  if (verb.negated && !isEndOfState(clause, words)) return 'denied';
  if (under !== undefined && (ALLEGING_VERBS.has(under) || isRumour(words, parent!)))
    return 'alleged';
  const own = words.slice(clause.from, Math.min(clause.to, verb.to + 1));
  return own.some(({ lower }) => ALLEGING_ADVERBS.has(lower)) ? 'alleged' : 'asserted';
}

/** "may have begun", "is said to have begun"; not "was to have begun", "was found to have begun". */
const isHearsay = (verb: VerbGroup, words: readonly Word[]): boolean =>
  !verb.planned &&
  verb.tense !== 'future' &&
  verb.modal !== 'would' &&
  isBack(verb, words) &&
  !words.slice(verb.from, verb.main).some(({ lower }) => FOUND.has(lower));

const FOUND = new Set('known found shown proved proven confirmed'.split(' '));

const ALLEGING_ADVERBS = new Set('allegedly reportedly apparently purportedly'.split(' '));
