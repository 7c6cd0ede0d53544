import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

/** Least names of a list that is a roll call: "Hale, Byron, Quist (Lund 71), Moss, Ray". */
const FEWEST = 5;
/** Share of its names that must be known as names before the others are taken for names too. */
const KNOWN_SHARE = 0.3;

/** Single names in lists of names: line-ups, roll calls, and pairs like "Hale and Byron". */
export function rollCalls(
  candidates: readonly Candidate[],
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  const called = new Set<string>();
  let list: Candidate[] = [];
  const close = (): void => {
    if (isRoll(list, known))
      for (const { keys, line, to } of list)
        if (line.words[to]?.text !== ':') called.add(keys[0] ?? '');
    list = [];
  };
  for (const candidate of candidates) {
    const last = list.at(-1);
    if (last !== undefined && !follows(last, candidate)) close();
    list.push(candidate);
  }
  close();
  return called;
}

/** A list of two, one of whom the article has introduced, vouches for a known surname only. */
function isRoll(list: readonly Candidate[], known: ReadonlySet<string>): boolean {
  if (list.length < 2) return false;
  const isKnown = ({ keys, parts: [word] }: Candidate): boolean =>
    known.has(keys.at(-1) ?? '') || word?.is.surname === true || word?.is.given === true;
  if (list.length < FEWEST)
    return list.every(isKnown) && list.some(({ keys }) => known.has(keys.at(-1) ?? ''));
  return list.filter(isKnown).length >= list.length * KNOWN_SHARE;
}

const LINK =
  /^(?:,|;|and|&|\(|\)|:|subs?|-|not|used|\d{1,3}|\d{1,3}(?:-\d{1,3}|min)|['’]|capt|c|gk|pen|og)$/;
/** Words between two names of a list: ") and (". */
const LONGEST_LINK = 7;

function follows(last: Candidate, next: Candidate): boolean {
  if (last.line !== next.line || next.from - last.to > LONGEST_LINK || next.from <= last.to)
    return false;
  return last.line.words.slice(last.to, next.from).every(({ key }: Word) => LINK.test(key));
}
