import {
  ARRANGED,
  CALENDAR_VERBS,
  FUTURE_WORDS,
  LOOKING_AHEAD,
  ON_THE_CALENDAR,
  PUT_OFF,
  TOLD_TO,
} from '../lexicon/future-words.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { IRREGULAR_PASTS } from '../lexicon/irregular-verbs.ts';
import type { Span } from '../model/span.ts';
import type { Lean } from './rule.ts';

/** How far from an expression its verb is looked for: a long clause, in UTF-16 units. */
const REACH = 160;
const WORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
/** All up to the last end of a clause. */
const CLAUSE_END =
  /^[^]*(?:[;–—”“"()]|:(?!\d)|,\s(?:and|but|while|(?<who>which|who)|as|when|where)\b)/u;

/**
 * Which side of publication the clause puts an expression on, by the verb nearest to it: first
 * those before it, then, where there is none ("On Friday, MPs will vote"), those after it.
 */
export function leanOf(text: string, { start, end }: Span): Lean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AFTER.test(before.slice(-LONGEST_AFTER))) return 'past';
  if (OF_RECORD.test(before.slice(-LONGEST_AFTER))) return 'past';
  if (MOVED_TO.test(before.slice(-LONGEST_MOVED))) return 'future';
  if (BOUND.test(before.slice(-LONGEST_AFTER))) return 'future';
  if (CALLED_OFF.test(text.slice(end, end + REACH))) return 'future';
  const cut = CLAUSE_END.exec(before);
  const words = wordsOf(before.slice(cut?.[0].length ?? 0));
  if (isArranged(words, text.slice(end, end + LONGEST_NOUN))) return 'future';
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const lean = leanOfWord(words, i);
    if (lean !== undefined) return lean;
  }
  // "who faces a hearing in June, had moved": the clause is its own, whatever goes on behind it.
  if (cut?.groups?.['who'] !== undefined && ON_THE_CALENDAR.has(words[0] ?? '')) return 'future';
  const after = text.slice(end, end + REACH);
  const rest = wordsOf(after);
  for (let i = 0; i < rest.length; i += 1) {
    const lean = leanOfWord(rest, i);
    if (lean !== undefined) return lean;
  }
  return isScheduled(words) ? 'future' : 'near';
}

/** How many words may stand between what is arranged and "for": "set her sentencing for June 3". */
const LONGEST_OBJECT = 4;

/** "was set for Friday", "set a June 3 hearing"; "had been set for Friday" may be over. */
function isArranged(words: readonly string[], after: string): boolean {
  const last = words.at(-1) ?? '';
  if (last === 'a') return /^set$/u.test(words.at(-2) ?? '') && /^\s\p{Ll}/u.test(after);
  if (last !== 'for') return false;
  const at = words.findLastIndex((word, i) => i < words.length - 1 && ARRANGED.has(word));
  return (
    at >= 0 &&
    words.length - at - 2 <= LONGEST_OBJECT &&
    !words.slice(Math.max(0, at - 2), at).includes('had')
  );
}

/** How much is looked at behind an expression for what it names. */
const LONGEST_NOUN = 8;

/** "The trial begins Monday", "the hearing is on Friday": the present, right before a date to come. */
const isScheduled = (words: readonly string[]): boolean =>
  words.some((word, i) => i > 0 && ON_THE_CALENDAR.has(word)) ||
  /^(?:is|are)$/u.test(words.findLast((word) => !PREPOSITIONS.has(word)) ?? '');

/** The longest match of the patterns that end at an expression: no more is searched. */
const LONGEST_AFTER = 32;
const LONGEST_MOVED = 80;

/** "after Monday's attack", "since March": over already, whatever the clause plans. */
const AFTER =
  /(?:^|[^\p{L}])(?:after|following|since|despite|(?:wake|back|heels) of)\s{1,8}(?:the\s{1,8})?$/iu;

/** "will publish figures for January": counted when it is over. */
const OF_RECORD =
  /(?:^|[^\p{L}])(?:figures|data|statistics|results|earnings|accounts|numbers|returns)\s{1,8}(?:for|from)\s{1,8}(?:the\s{1,8})?$/iu;

/** "postponed to July" */
const MOVED_TO =
  /(?:moved|postponed|pushed|pushed back|delayed|deferred|rescheduled|brought forward)\s{1,8}(?:from\s{1,8}[^.;,]{1,20}\s)?to\s{1,8}$/iu;

/** "as early as Monday", "no later than June" */
const BOUND =
  /\b(?:as (?:early|soon) as|no later than|not before|in time for)\s{1,8}(?:the\s{1,8})?$/iu;

/** "Monday's hearing has been cancelled": what is called off was still to come. */
const CALLED_OFF =
  /^['’]s\s(?:[\p{L}-]{1,20}\s){1,4}(?:(?:has|have|had)\sbeen|was|were|is|are)\s(?:cancell?ed|scrubbed|scrapped|postponed|called\soff|rescheduled|put\soff|moved|delayed)\b/iu;

/** In lower case, but for "May" and "Will", which are no verbs with a capital inside a sentence. */
const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) =>
    word === 'May' || word === 'Will' ? word : word.toLowerCase().replace('’', "'"),
  );

function leanOfWord(words: readonly string[], i: number): Lean | undefined {
  const word = words[i] ?? '';
  if (word === 'to') {
    const verb = beforeDay(words, i);
    if (LOOKING_AHEAD.has(words[verb] ?? '')) return words[verb - 1] === 'been' ? 'near' : 'future';
    return isToldTo(words, i) ? 'future' : undefined;
  }
  if (CALENDAR_VERBS.has(word) && !PREPOSITIONS.has(words[i - 1] ?? '')) return 'future';
  // "is set to" and "set for" look ahead, "a record was set" does not.
  if (word === 'set' && !/^(?:to|for)$/u.test(words[i + 1] ?? '')) return 'past';
  // "would not say on Monday": nobody said anything that day.
  if (word === 'would' && words[i + 1] === 'not' && MUM.has(words[i + 2] ?? '')) return 'past';
  if (FUTURE_WORDS.has(word) || word.endsWith("'ll"))
    return wasBefore(words, i) ? 'near' : 'future';
  // News says "was to resume" of what is still to come, and "was to have resumed" of what failed.
  if (/^(?:was|were)$/u.test(word) && words[i + 1] === 'to')
    return words[i + 2] === 'have' ? 'past' : 'future';
  if (word === 'until' || word === 'till') return leanOfUntil(words.slice(0, i));
  if (PAST.has(word)) return 'past';
  // "will be sentenced", "to put": no past forms, whatever they look like.
  if (NO_PAST_AFTER.has(words[i - 1] ?? '')) return undefined;
  if (IRREGULAR_PASTS.has(word)) return FUTURE_WORDS.has(words[i - 1] ?? '') ? undefined : 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : undefined;
}

/** The word before the day that stands before another: "agreed on Monday to sell". */
function beforeDay(words: readonly string[], i: number): number {
  const isDay =
    WEEKDAYS.has(words[i - 1] ?? '') || /^(?:yesterday|today)$/u.test(words[i - 1] ?? '');
  if (!isDay) return i - 1;
  return words[i - 2] === 'on' ? i - 3 : i - 2;
}

/** "ordered him to pay", "gave the firm to the end of May"; not "told of a walk to town". */
function isToldTo(words: readonly string[], i: number): boolean {
  const from = Math.max(0, i - LONGEST_OBJECT);
  const told = words.findLastIndex((word, at) => at >= from && at < i && TOLD_TO.has(word));
  return told >= 0 && !/^(?:of|about|from|on|in|at|with)$/u.test(words[told + 1] ?? '');
}

/** "adjourned until Friday" and "runs until Friday" look ahead, "waited until Friday" does not. */
function leanOfUntil(before: readonly string[]): Lean | undefined {
  if (before.some((word) => PUT_OFF.has(word))) return 'future';
  return before.some((_, i) => leanOfWord(before, i) === 'past') ? undefined : 'future';
}

/** "was expected", "had been due": looked ahead from the past, and tells no more than that. */
const wasBefore = (words: readonly string[], i: number): boolean =>
  (words[i] ?? '').endsWith('ed')
    ? /^(?:was|were|had)$/u.test(words[i - 1] ?? '')
    : words[i - 1] === 'been';

const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'ago']);
const NO_PAST_AFTER: ReadonlySet<string> = new Set(['be', 'to', 'not']);
const MUM: ReadonlySet<string> = new Set(['say', 'comment', 'confirm', 'elaborate', 'discuss']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'at', 'for', 'the', 'this']);
const NOT_PAST: ReadonlySet<string> = new Set(['united', 'hundred', 'indeed', 'speed', 'naked']);
