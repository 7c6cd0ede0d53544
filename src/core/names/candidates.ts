import { classify, type WordClass } from './word-class.ts';
import type { Line, Run, Word } from './words.ts';

/** Words of a line that may be the name of a person, without title and honorific. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Where what stands before it in the same run is: "Mr", "Senator". */
  readonly addressAt: number | undefined;
  readonly addressed: 'honorific' | 'title' | undefined;
  /** The words of the name, without marks: initials, particles and suffixes are in. */
  readonly parts: readonly Word[];
  /** Its folded words that count when names are compared: no suffix, no dots. */
  readonly keys: readonly string[];
}

/** Names of people have at most this many words: "Ana Maria de la Cruz Soto" has six. */
const MOST_PARTS = 6;

/** What could be people's names in a line, left to right. */
export function findCandidates(line: Line): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of line.runs) findIn(line, run, found);
  return found;
}

interface Before {
  readonly at: number;
  readonly is: WordClass;
}

function findIn(line: Line, run: Run, found: Candidate[]): void {
  const { words } = line;
  let before: Before | undefined;
  let at = run.from;
  while (at < run.to) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.capital) {
      at += 1;
      continue;
    }
    const { is, length } = classify(words, at);
    if (word.is.thingBefore && opensFullName(words, at + 2)) {
      before = undefined;
      at += 2;
      continue;
    }
    if ((is !== 'name' && !isAddressed(words, at, before?.is)) || word.is.suffix) {
      before = { at, is };
      at += length;
      continue;
    }
    at = startAtInitials(words, at, run.to);
    const to = endOfName(words, at, run.to);
    if (!isThing(words, { from: at, to }, run)) found.push(toCandidate(line, at, to, before));
    before = undefined;
    at = to;
  }
}

/** "St Ives Ada Byron": after a place of two words a first name begins a name of its own. */
const opensFullName = (words: readonly Word[], at: number): boolean => {
  const [place, first, last] = [words[at - 1], words[at], words[at + 1]];
  if (place?.capital !== true || first?.is.given !== true || last === undefined) return false;
  return first.joined && last.capital && last.joined && classify(words, at + 1).is === 'name';
};

const GENDERED: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);
const OFFICES: ReadonlySet<string> = new Set([
  'justice',
  'president',
  'speaker',
  'chairman',
  'secretary',
]);

/** "Mr Baker", "Ms Long", "Mrs May": behind a form of address the last word is a name. */
function isAddressed(words: readonly Word[], at: number, before: WordClass | undefined): boolean {
  if (before !== 'honorific') return false;
  const word = words[at];
  const next = words[at + 1];
  const address = words[words[at - 1]?.text === '.' ? at - 2 : at - 1]?.key ?? '';
  const last = next === undefined || !next.capital || !next.joined;
  return GENDERED.has(address) && last && word !== undefined && !OFFICES.has(word.key);
}

function toCandidate(line: Line, from: number, to: number, before: Before | undefined): Candidate {
  const addressed = before?.is === 'honorific' || before?.is === 'title' ? before.is : undefined;
  const parts: Word[] = [];
  const keys: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = line.words[at];
    if (word === undefined || !word.is.lettered) continue;
    parts.push(word);
    if (!word.is.suffix) keys.push(word.is.bare);
  }
  const end = to + (isStopOfSuffix(line.words, to) ? 1 : 0);
  return { line, from, to: end, parts, keys, addressed, addressAt: addressed && before?.at };
}

/** The full stop of "Jr." belongs to the name. */
const isStopOfSuffix = (words: readonly Word[], to: number): boolean => {
  const key = words[to - 1]?.key;
  const stop = words[to];
  return (key === 'jr' || key === 'sr') && stop?.text === '.' && !stop.spaced;
};

/** "Commissioner of Railway Safety P.K. Bajpai": initials begin a name, unless a name precedes. */
function startAtInitials(words: readonly Word[], from: number, limit: number): number {
  const next = from + 1;
  const first = words[from]?.is;
  const initials = next < limit - 1 && /^(?:\p{Lu}\.){2,3}$/u.test(words[next]?.text ?? '');
  return initials && first?.given !== true && first?.surname !== true ? next : from;
}

/** Where the name that begins at `from` ends: at the first word that cannot belong to it. */
function endOfName(words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  let parts = 1;
  while (to < limit && parts < MOST_PARTS) {
    const word = words[to];
    if (word === undefined || word.text === '&') break;
    if (word.text === ',') return words[to + 1]?.is.suffix === true ? to + 2 : to;
    if (word.capital && word.is.suffix) return to + 1;
    if (word.capital) {
      const { is } = classify(words, to);
      if (
        is !== 'name' &&
        !isSurnameAfterAll(words, from, to, is) &&
        !isMiddleTitle(words, from, to, is)
      )
        break;
      parts += 1;
    }
    to += 1;
  }
  while (to > from + 1 && words[to - 1]?.capital !== true) to -= 1;
  return to;
}

/**
 * "Theresa May", "Jack London", "Tim Cook", "Paris Hilton": after a first name (and initials) a
 * month, a place or a trade is a surname. A thing's word ("Albert Hall") must be a known one.
 */
function isSurnameAfterAll(
  words: readonly Word[],
  from: number,
  at: number,
  is: WordClass,
): boolean {
  const first = words[from];
  const word = words[at];
  if (first === undefined || word === undefined || word.shouted || !first.is.given) return false;
  for (let between = from + 1; between < at; between += 1)
    if (!isMiddle(words[between])) return false;
  if (first.is.place && !word.is.surname) return false;
  const next = words[at + 1];
  const last = next === undefined || !next.capital || !next.joined || is === 'demonym';
  if (word.is.organisationWord || word.is.placeWord || word.is.thingAfter)
    return last && word.is.surname && isActing(words, from, at + 1);
  return last && (is !== 'common' || word.is.surname || isMonth(word.key));
}

/** "James Earl Byron": between a first name and a surname a title is a name. */
const isMiddleTitle = (
  words: readonly Word[],
  from: number,
  at: number,
  is: WordClass,
): boolean => {
  const next = words[at + 1];
  if (at !== from + 1 || words[from]?.is.given !== true || next === undefined) return false;
  if (is !== 'title' && is !== 'honorific') return false;
  return next.capital && next.joined && classify(words, at + 1).is === 'name';
};

/** An initial, its stop, or one more first name: "Martin Luther King". */
const isMiddle = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '.' || word.text.length === 1 || word.is.given);

/** "Heather Hill said", "Heather Hill, 43": not "at Tanner Park". */
const isActing = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to];
  if (next === undefined) return false;
  const placed = /^(?:in|at|near|from|to|of|the|outside|across)$/.test(words[from - 1]?.key ?? '');
  return !placed && (/^(?:,|'s|who|\()$/.test(next.key) || next.is.speech || next.is.personal);
};

const isMonth = (key: string): boolean => key === 'may' || key === 'march' || key === 'august';

/** "Tanner Street", "Hurricane Ada", "Tanner & Hale", "Ada Byron Foundation" are no people. */
function isThing(words: readonly Word[], { from, to }: Run, run: Run): boolean {
  const after = to < run.to ? words[to] : undefined;
  const before = from > run.from ? words[from - 1] : undefined;
  if (after?.text === '&' || before?.text === '&' || before?.is.thingBefore === true) return true;
  if (after === undefined) return false;
  const { is } = classify(words, to);
  return is === 'organisation-word' || is === 'thing' || after.is.thingAfter;
}
