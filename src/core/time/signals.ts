import { atEnd } from './at-end.ts';
import { CLOSING_SIGNALS, OPENING_SIGNALS, PLAIN_SIGNALS } from '../lexicon/time-signals.ts';
import type { Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Candidate } from './candidate.ts';
import { anyOf } from './rule.ts';

const SIGNAL = `(?:^|[^\\p{L}\\p{N}'’])(?<word>${anyOf([...OPENING_SIGNALS, ...CLOSING_SIGNALS, ...PLAIN_SIGNALS])})(?:\\s{1,8}(?:at least|about|around|the|early|late|on|in))?\\s{1,8}`;
const SIGNAL_AT_END = new RegExp(`${SIGNAL}$`, 'iu');
const HAS_SIGNAL = atEnd(new RegExp(SIGNAL, 'iu'));
/** "a day after Monday", "shortly before 9 a.m.": a distance from the date, not a stretch of time. */
const DISTANCE = atEnd(
  /(?:^|[^\p{L}])(?:days?|weeks?|months?|years?|hours?|minutes?|shortly|just|soon|immediately|right|long)\s{1,8}/iu,
);
/** What follows makes the expression part of a name of something else: "after Monday's attack". */
const BELONGS =
  /^(?:['’]|-\p{L}|\s{1,8}(?!to\b|that\b|the\b|and\b|but\b|or\b|when\b|he\b|she\b|they\b|it\b|we\b|in\b|on\b|at\b|as\b|for\b|with\b|by\b|after\b|before\b|until\b|because\b|if\b|onwards?\b|while\b|from\b)\p{Ll}{3,})/u;
const RANGE_AHEAD = /^\s{1,8}(?:to|until|till|through|and|up to)\b|^\s?[-–—]/iu;

const LOOK = 40;

/** The word before an expression that places it, and what it does to the date. */
export function signalOf(
  text: string,
  { start, end, type, edge }: Candidate,
): Pick<FoundTimex, 'reach'> & { readonly signal: Span | null } {
  const from = Math.max(0, start - LOOK);
  const before = text.slice(from, start);
  const match = HAS_SIGNAL.test(before) ? SIGNAL_AT_END.exec(before) : null;
  const word = match?.groups?.['word'];
  if (match === null || word === undefined) return { signal: null, reach: edge ?? null };
  const at = from + match.index + match[0].indexOf(word);
  const signal = { start: at, end: at + word.length };
  const after = text.slice(end, end + LOOK);
  const key = word.toLowerCase().replace(/\s+/gu, ' ').replace('’', "'");
  const bound =
    DISTANCE.test(text.slice(Math.max(0, at - LOOK), at)) ||
    RANGE_AHEAD.test(after) ||
    /^['’]/u.test(after) ||
    (/^(?:after|before|by|from)$/u.test(key) && BELONGS.test(after));
  const reach = bound || isOnset(text, at, key) ? null : reachOf(key, after);
  // "by 9 p.m. Friday" is on Friday.
  return { signal, reach: edge ?? (type === 'TIME' && reach === 'up-to' ? null : reach) };
}

/** "was not told until Friday": told then. */
const isOnset = (text: string, at: number, word: string): boolean =>
  (word === 'until' || word === 'till') && NOT.test(text.slice(Math.max(0, at - CLAUSE), at));

const CLAUSE = 80;
const NOT = /(?:(?:^|[^\p{L}])(?:not|never|nothing|nobody|none|no one)|n['’]t)(?!\p{L})[^.,;:]*$/iu;

/** At most two words before it, or nothing but it behind a title: "In 1918, …", "The blockade, 1861". */
export function opensSentence(text: string, { start, end }: Span): boolean {
  if (end === text.length && text.length < LONGEST_TITLE) return true;
  // A semicolon parts two sentences.
  return /(?:^|;\s)[^\p{L}\p{N}]{0,4}(?!(?:\p{L}{2,10}ed|Built|Born|Begun|Made|Held|Sold)\s)(?:\p{L}{1,12}[\s(]{1,4}){0,2}$/u.test(
    text.slice(Math.max(0, start - LOOK), start),
  );
}

const LONGEST_TITLE = 80;

function reachOf(word: string, after: string): FoundTimex['reach'] {
  // A memo "from March" is of March; only "from March on" goes on.
  if (word === 'from')
    return /^\s{1,8}onwards?\b|^\s{1,8}on\b(?!\s+\p{L})/u.test(after) ? 'onward' : null;
  // "the worst since 8 December, when a ship sank": of the day itself.
  if (word === 'since' && /^,?\s{1,8}when\b/u.test(after)) return null;
  if (OPENING_SIGNALS.has(word)) return 'onward';
  return CLOSING_SIGNALS.has(word) ? 'up-to' : null;
}
