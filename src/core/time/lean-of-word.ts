import {
  CALENDAR_VERBS,
  FUTURE_WORDS,
  LOOKING_AHEAD,
  PUT_OFF,
  TOLD_TO,
} from '../lexicon/future-words.ts';
import { readVerb } from '../language/lemma.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { IRREGULAR_PASTS } from '../lexicon/irregular-verbs.ts';
import type { Lean } from './rule.ts';

/** Which side the word at an index puts its clause on, if it tells. */
export function leanOfWord(words: readonly string[], i: number): Lean | undefined {
  const word = words[i] ?? '';
  if (word === 'to') return leanOfTo(words, i);
  if (CALENDAR_VERBS.has(word) && !PREPOSITIONS.has(words[i - 1] ?? '')) return 'future';
  // "is set to" and "set for" look ahead, "a record was set" does not.
  if (word === 'set' && !/^(?:to|for)$/u.test(words[i + 1] ?? ''))
    return IS_NOW.test(words[i - 1] ?? '') ? 'future' : 'past';
  if (word === 'seen' && IS_NOW.test(words[i - 1] ?? '') && MOVES.test(words[i + 1] ?? ''))
    return 'future';
  if (FUTURE_WORDS.has(word) || word.endsWith("'ll")) return leanOfFuture(words, i);
  if ((COMING.has(word) || word === 'closed') && IS_NOW.test(words[i - 1] ?? '')) return 'future';
  // News says "was to resume" of what is still to come, and "was to have resumed" of what failed.
  if ((word === 'was' || word === 'were') && words[i + 1] === 'to')
    return words[i + 2] === 'have' ? 'past' : 'future';
  if (word.endsWith("'d") && isPlainForm(words[i + 1] ?? '')) return 'future';
  if (word === 'until' || word === 'till') return leanOfUntil(words.slice(0, i));
  if (word === 'through' && i === words.length - 1 && isPutOff(words)) return 'future';
  if (WISHED.has(word) && words[i + 1] === 'to') return 'either';
  if (PAST.has(word)) return isToHave(words, i) ? undefined : 'past';
  // "will be sentenced", "to put", "in closed session", "the proposed merger": no past forms,
  // whatever they look like.
  if (NO_PAST_AFTER.has(words[i - 1] ?? '')) return undefined;
  if (isParticiple(word) && (isStillTo(words, i) || isWanted(words, i))) return 'future';
  // "will come", but "Next came a raid".
  if (IRREGULAR_PASTS.has(word))
    return FUTURE_WORDS.has(words[i - 1] ?? '') && words[i - 1] !== 'next' ? undefined : 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : undefined;
}

function leanOfFuture(words: readonly string[], i: number): Lean | undefined {
  if (isMum(words, i)) return 'past';
  if (isNoVerb(words, i)) return undefined;
  return wasBefore(words, i) || wasBegun(words, i) ? 'either' : 'future';
}

/** "complained, starting in July", "was to rise, starting in July": of the nearest. */
const wasBegun = (words: readonly string[], i: number): boolean =>
  /^(?:beginning|starting)$/u.test(words[i] ?? '') &&
  words[i + 1] === 'in' &&
  words.slice(0, i).some((word) => PAST.has(word) || isParticiple(word));

/** "agreed to meet", "an interview to be broadcast"; not "agreed to the terms", "cancelled due to fog". */
function leanOfTo(words: readonly string[], i: number): Lean | undefined {
  if (DETERMINERS.has(words[i + 1] ?? '') || NO_VERB.has(words[i + 1] ?? '')) return undefined;
  const verb = beforeDay(words, i);
  const word = words[verb] ?? '';
  if (word === 'due' && !IS.test(words[verb - 1] ?? '')) return undefined;
  if (LOOKING_AHEAD.has(word))
    return words[verb - 1] === 'been' ||
      (word === 'threatened' && /^(?:that|which)$/u.test(words[verb - 1] ?? ''))
      ? 'either'
      : 'future';
  const isPlanned =
    words[i + 1] === 'be' && isParticiple(words[i + 2] ?? '') && !isParticiple(words[i - 1] ?? '');
  return isPlanned || isToldTo(words, i) ? 'future' : undefined;
}

/** "Prices are seen [rising]": how wires forecast; whom a picture shows is seen leaving. */
const MOVES = /^(?:up|down|higher|lower|unchanged|(?:ris|fall|climb|eas|slow|grow|dropp)ing)$/u;

/** "He'd [resign]" looks ahead; "he'd [resigned]" and "he'd [never] resigned" do not. */
function isPlainForm(word: string): boolean {
  const forms = readVerb(word)?.forms;
  return forms?.has('base') === true && !forms.has('participle');
}

/** What was meant to be: "On Tuesday we wanted to stand on the top". */
const WISHED: ReadonlySet<string> = new Set(['wanted', 'meant', 'intended']);

const isParticiple = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) || IRREGULAR_PASTS.has(word);

/** "faces prison when he is sentenced in June": in the present, behind a word for a time to come. */
function isStillTo(words: readonly string[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 1 - LONGEST_OBJECT), i - 1);
  return /^(?:is|are)$/u.test(words[i - 1] ?? '') && before.some((word) => TO_COME.has(word));
}
const TO_COME: ReadonlySet<string> = new Set(['when', 'until', 'till', 'before', 'once']);

/** "hopes to have the road open": the verb before tells; "is said to have robbed" is over. */
const isToHave = (words: readonly string[], i: number): boolean =>
  words[i] === 'have' && words[i - 1] === 'to' && WANTING.has(words[i - 2] ?? '');

/** "wants it finished", "hopes to have two bridges built": what is wished done is not; "wants a man who fled". */
function isWanted(words: readonly string[], i: number): boolean {
  const from = Math.max(0, i - 1 - LONGEST_OBJECT);
  const at = words.findLastIndex(
    (word, k) => k >= from && k < i - 1 && (isToHave(words, k) || isWish(words, k)),
  );
  return at >= 0 && !words.slice(at + 1, i).some((word) => /^(?:to|who|which|that)$/u.test(word));
}

/** "The town needs", not "its needs" nor "the family's needs". */
const isWish = (words: readonly string[], i: number): boolean =>
  /^(?:wants?|needs)$/u.test(words[i] ?? '') &&
  !DETERMINERS.has(words[i - 1] ?? '') &&
  !words[i - 1]?.endsWith("'s");
const WANTING: ReadonlySet<string> = new Set(
  'hope hopes hoping aim aims aiming plan plans want wants expect expects intend intends promise promises pledged expected need needs'.split(
    ' ',
  ),
);

/** "would not say on Monday", "could not be reached": nobody said anything that day. */
function isMum(words: readonly string[], i: number): boolean {
  if (!/^(?:would|could)$/u.test(words[i] ?? '') || words[i + 1] !== 'not') return false;
  return MUM.has(words[words[i + 2] === 'be' ? i + 3 : i + 2] ?? '');
}

/** "unveiled his plan", "missed the deadline", "was going home", "cancelled due to fog" */
function isNoVerb(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
  if (word === 'due') return after === 'to' && !IS.test(before);
  if (word === 'going') return after !== 'to' && !IS_NOW.test(before);
  // "the planning director"
  if (word === 'planning') return after !== 'to' && !IS.test(before) && !DETERMINERS.has(after);
  // "The house, likely sold in May"
  if (/^(?:un)?likely$/u.test(word)) return isParticiple(after);
  if (word === 'deadline') return words.slice(0, i).some(isParticiple);
  if (/^(?:beginning|starting)$/u.test(word)) return DETERMINERS.has(before);
  if (word === 'hopes' && after === 'for') return false;
  return NOUNS_TOO.has(word) && after !== 'to' && !DETERMINERS.has(after);
}

/** The word before the day that stands before another: "agreed on Monday to sell". */
function beforeDay(words: readonly string[], i: number): number {
  const isDay =
    WEEKDAYS.has(words[i - 1] ?? '') || /^(?:yesterday|today)$/u.test(words[i - 1] ?? '');
  if (!isDay) return i - 1;
  return words[i - 2] === 'on' ? i - 3 : i - 2;
}

/** "ordered him to pay", "gave the firm to the end of May"; not "told of a walk to town", "when they asked him to stop". */
function isToldTo(words: readonly string[], i: number): boolean {
  const from = Math.max(0, i - LONGEST_OBJECT);
  const told = words.findLastIndex((word, at) => at >= from && at < i && TOLD_TO.has(word));
  return (
    told >= 0 &&
    !words.slice(0, told).includes('when') &&
    !/^(?:of|about|from|on|in|at|with|how|that|why|what)$/u.test(words[told + 1] ?? '')
  );
}

/** "adjourned until Friday" and "runs until Friday" look ahead, "waited until Friday" does not. */
function leanOfUntil(before: readonly string[]): Lean | undefined {
  // "Until Monday it had made no offer": the verb behind tells.
  if (before.length === 0) return undefined;
  if (before.some((word) => PUT_OFF.has(word))) return 'future';
  return before.some((_, i) => leanOfWord(before, i) === 'past') ? undefined : 'future';
}

/** "Classes were cancelled through Friday"; not "have risen through Friday" */
const isPutOff = (words: readonly string[]): boolean =>
  words.some((word) => PUT_OFF.has(word) && !/^(?:is|are|ha(?:s|ve))$/u.test(word));

/** "was expected", "had been due": looked ahead from the past, and tells no more than that. */
const wasBefore = (words: readonly string[], i: number): boolean =>
  AT_FIRST.has(words[i - 1] ?? '') ||
  ((words[i] ?? '').endsWith('ed')
    ? /^(?:was|were|had)$/u.test(words[i - 1] ?? '')
    : words[i - 1] === 'been');

/** "originally scheduled for May": it may be over. */
export const AT_FIRST: ReadonlySet<string> = new Set(
  'originally initially first previously'.split(' '),
);

const PAST: ReadonlySet<string> = new Set(
  'was were had did has have ago died lied tied vied owed eyed'.split(' '),
);
const NO_PAST_AFTER: ReadonlySet<string> = new Set(
  'be to not a an the its his their our my your in of for with at from under stay stays remain remains'.split(
    ' ',
  ),
);
const MUM: ReadonlySet<string> = new Set(
  'say comment confirm elaborate discuss reached located contacted verified determined'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its his her their our my your this that these those all no any another more'.split(' '),
);
/** Words that are verbs only before what is planned: "plans a rally", "hopes to go". */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'plan plans hope hopes promises forecasts aim aims vows'.split(' '),
);
/** What is done on a day to come, where it is told as going on: "are meeting on Friday". */
const COMING: ReadonlySet<string> = new Set(
  (
    'meeting going leaving flying arriving returning coming opening closing starting beginning voting playing ' +
    'visiting speaking appearing launching retiring marrying holding hosting travelling traveling'
  ).split(' '),
);
const IS_NOW = /^(?:is|are|am)$/u;
/** "agreed to in February" */
const NO_VERB: ReadonlySet<string> = new Set(['in', 'on', 'by', 'at', 'last']);
const IS = /^(?:is|are|am|was|were|be|been|being|remain|remains)$/u;
export const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'for', 'the', 'this']);
const NOT_PAST: ReadonlySet<string> = new Set(['united', 'hundred', 'indeed', 'speed', 'naked']);

/** How many words may stand between what is arranged and "for": "set her sentencing for June 3". */
export const LONGEST_OBJECT = 4;
