import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

/** Share of a list that the article has introduced, before the others are taken for names too. */
const INTRODUCED_SHARE = 0.5;
/** A line-up is so plain a list that fewer will do: "Hale, Byron, Quist (Lund 71), Moss, Ray". */
const LINE_UP = 5;
const KNOWN_SHARE_OF_LINE_UP = 0.3;
/** Names in a row that is set as a line-up: one known among them shows what the row lists. */
const TEAM = 8;
/** "Ada Byron, Quill Harn and Zed Ombrell were charged": full names, one of them introduced, vouch for each other. */
const FEWEST_PAIRS = 3;

/** Names in lists of names, as their keys: line-ups, roll calls, and pairs like "Hale and Byron". */
export function rollCalls(
  candidates: readonly Candidate[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const called = new Set<string>();
  let list: Candidate[] = [];
  const close = (): void => {
    if (isRoll(list, known))
      for (const one of list)
        if (!isTeam(one) && !LABELS.test(one.keys[0] ?? '')) called.add(one.keys.join(' '));
    list = [];
  };
  for (const candidate of candidates) {
    const last = list.at(-1);
    if (last !== undefined && isHome(last, candidate)) continue;
    if (last !== undefined && !follows(last, candidate)) close();
    list.push(candidate);
  }
  close();
  return called;
}

/** "Rovers: Hale, Byron", and what a side has scored: "Harbour 191 (Byron 82)", "Ander 410 and 12-1". */
function isTeam({ line: { words }, to, keys }: Candidate): boolean {
  if (words[to]?.text === ':') return true;
  if (keys.length > 1 || !/^\d{1,3}$/.test(words[to]?.text ?? '')) return false;
  const more = /^\d/.test(words[to + 2]?.text ?? '');
  const next = words[to + 1]?.key ?? '';
  return next === 'and' ? more : /^(?:\(|for|all)$/.test(next) && !more;
}

/** "Ada Byron (Lund), Tom Hale (Ander)": where one of the list comes from. */
const isHome = (last: Candidate, { line: { words }, from, to, keys }: Candidate): boolean =>
  keys.length === 1 &&
  last.keys.length > 1 &&
  last.to === from - 1 &&
  words[from - 1]?.text === '(' &&
  words[to]?.text === ')';

/** A list of two, one of whom the article has introduced, vouches for a known surname only. */
function isRoll(list: readonly Candidate[], known: ReadonlySet<string>): boolean {
  if (list.length < 2) return false;
  if (isAnnounced(list.find(({ parts: [first] }) => !LABELS.test(first?.key ?? '')))) return true;
  const isIntroduced = ({ keys }: Candidate): boolean => known.has(keys.at(-1) ?? '');
  const isKnown = (candidate: Candidate): boolean =>
    isIntroduced(candidate) || candidate.parts.some(({ is }) => is.surname || is.given);
  if (list.length === 2) return list.some(isIntroduced) && (list.every(isKnown) || isCouple(list));
  const share = list.filter(isKnown).length / list.length;
  if (list.length >= FEWEST_PAIRS && list.some(isIntroduced) && list.every(isPlainFull))
    return true;
  if (list.length >= TEAM && list[0]?.line.lineUp === true) return share > 0;
  if (list.length >= LINE_UP) return share >= KNOWN_SHARE_OF_LINE_UP;
  const introduced = list.filter(isIntroduced).length / list.length;
  return introduced >= INTRODUCED_SHARE || (introduced > 0 && share === 1);
}

/** "two legislators, Ada Byron and Quist,", "deckhands Quill Harn and Zed", "Umpires: Hale, Byron". */
function isAnnounced(first: Candidate | undefined): boolean {
  if (first === undefined) return false;
  const { words } = first.line;
  const from = first.addressAt ?? first.from;
  if (words[from - 1]?.text === ':') return isLabel(words, from - 1);
  const at = words[from - 1]?.text === ',' ? from - 2 : from - 1;
  const noun = words[at];
  if (noun?.is.roles !== true || noun.capital || TRADES.test(noun.key)) return false;
  // "He told reporters Ander and Norwell had won."
  return at === from - 2 || words[at - 1]?.is.speech !== true;
}

/** Firms and sides are several of these as well: "auditors Hale and Byron", "hosts Ander and Norwell". */
const TRADES =
  /^(?:advis[eo]rs|auditors|bankers|clients|consultants|customers|hosts|lawyers|leaders)$/;

/** "Subs not used:", "Umpires:", "Try scorers:": what stands before the colon of a list of players. */
const isLabel = (words: readonly Word[], colon: number): boolean =>
  colon < 4 && words.slice(0, colon).every(({ key }) => LABELS.test(key)) && colon > 0;
const LABELS = /^(?:subs?|not|(?:un-?)?used|booked|tries|try|goals?|umpires?|scorers?)$/;

/** Two words or more that no list knows as a place or a body. */
const isPlainFull = ({ parts }: Candidate): boolean =>
  parts.length > 1 &&
  parts.every(({ is }) => !is.shouted && !is.ambiguous && !is.place && !is.knownOrganisation);

/** "Ada Byron and Quill Harn": beside a known name two unknown words are one as well. */
const isCouple = ([first, second]: readonly Candidate[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  isPlainFull(first) &&
  isPlainFull(second) &&
  !/^(?:at|in|from|of|near)$/.test(first.line.words[first.from - 1]?.key ?? '') &&
  first.line.words[first.to]?.key === 'and';

const LINK =
  /^(?:,|;|and|&|\(|\)|:|subs?|-|not|used|\d{1,3}|\d{1,3}(?:-\d{1,3}|min|st|nd|rd|th)|['’]|capt|c|gk|pen|og)$/;
/** Words between two names of a list: ") and (". */
const LONGEST_LINK = 7;

function follows(last: Candidate, next: Candidate): boolean {
  if (last.line !== next.line || next.from - last.to > LONGEST_LINK || next.from <= last.to)
    return false;
  return last.line.words.slice(last.to, next.from).every(({ key }: Word) => LINK.test(key));
}
