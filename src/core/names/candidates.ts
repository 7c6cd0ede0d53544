import { THING_AFTER, THING_BEFORE } from '../lexicon/capitalised-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import { PERSONAL_VERBS } from '../lexicon/human-verbs.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { PLACES, PLACE_WORDS } from '../lexicon/places.ts';
import { SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import { classify, type WordClass } from './word-class.ts';
import type { Line, Word } from './words.ts';

/** Words of a line that may be the name of a person, without title and honorific. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** What stands before it in the same run: "Mr", "Senator". */
  readonly address: Word | undefined;
  readonly addressed: 'honorific' | 'title' | undefined;
  /** The words of the name, without marks: initials, particles and suffixes are in. */
  readonly parts: readonly Word[];
}

/** Names of people have at most this many words: "Ana Maria de la Cruz Soto" has six. */
const MOST_PARTS = 6;

/** What could be people's names in a line, left to right. */
export function findCandidates(line: Line): readonly Candidate[] {
  return capitalRuns(line.words).flatMap((run) => candidatesOf(line, run));
}

function candidatesOf(line: Line, run: Run): readonly Candidate[] {
  const { words } = line;
  const found: Candidate[] = [];
  let before: { word: Word; is: WordClass } | undefined;
  let at = run.from;
  while (at < run.to) {
    const word = words[at];
    if (word === undefined) break;
    if (!word.capital) {
      at += 1;
      continue;
    }
    const { is, length } = classify(words, at);
    if ((is !== 'name' && !isAddressed(words, at, before?.is)) || isSuffix(word)) {
      before = { word, is };
      at += length;
      continue;
    }
    at = startAtInitials(words, at, run.to);
    const to = endOfName(words, at, run.to);
    const candidate = toCandidate(line, { from: at, to }, before);
    if (!isThing(words, { from: at, to }, run)) found.push(candidate);
    before = undefined;
    at = to;
  }
  return found;
}

/** "Mr Baker", "Ms Long", "Mrs May": behind a form of address the last word is a name. */
function isAddressed(words: readonly Word[], at: number, before: WordClass | undefined): boolean {
  const word = words[at];
  const next = words[at + 1];
  const gendered = /^(?:mr|mrs|ms|miss|mx)$/.test(
    words[at - 1]?.text === '.' ? (words[at - 2]?.key ?? '') : (words[at - 1]?.key ?? ''),
  );
  const last = next === undefined || !next.capital || !next.joined;
  return (
    before === 'honorific' &&
    gendered &&
    last &&
    word !== undefined &&
    !/^(?:justice|president|speaker|chairman|secretary)$/.test(word.key)
  );
}

function toCandidate(
  line: Line,
  { from, to }: Run,
  before: { readonly word: Word; readonly is: WordClass } | undefined,
): Candidate {
  const addressed = before?.is === 'honorific' || before?.is === 'title' ? before.is : undefined;
  const parts = line.words.slice(from, to).filter(({ text }) => /\p{L}/u.test(text));
  return { line, from, to, parts, addressed, address: addressed && before?.word };
}

/** "Commissioner of Railway Safety P.K. Bajpai": initials begin a name, unless a name precedes. */
function startAtInitials(words: readonly Word[], from: number, limit: number): number {
  const next = from + 1;
  const word = words[next];
  const initials = next < limit - 1 && /^(?:\p{Lu}\.){2,3}$/u.test(word?.text ?? '');
  const first = words[from]?.key ?? '';
  return initials && !GIVEN_NAMES.has(first) && !SURNAMES.has(first) ? next : from;
}

/** Where the name that begins at `from` ends: at the first word that cannot belong to it. */
function endOfName(words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  let parts = 1;
  while (to < limit && parts < MOST_PARTS) {
    const word = words[to];
    if (word === undefined || word.text === '&') break;
    if (word.text === ',') return isSuffix(words[to + 1]) ? to + 2 : to;
    if (isSuffix(word)) return words[to + 1]?.text === '.' && to + 2 < limit ? to + 2 : to + 1;
    if (word.capital) {
      const { is } = classify(words, to);
      if (is !== 'name' && !isSurnameAfterAll(words, from, to, is)) break;
      parts += 1;
    }
    to += 1;
  }
  while (to > from + 1 && words[to - 1]?.capital !== true) to -= 1;
  return to;
}

const isSuffix = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && NAME_SUFFIXES.has(word.key);

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
  if (first === undefined || word === undefined || word.shouted) return false;
  if (!GIVEN_NAMES.has(first.key)) return false;
  const between = words.slice(from + 1, at);
  if (!between.every((part) => isMiddle(part))) return false;
  if (PLACES.has(first.key) && !SURNAMES.has(word.key)) return false;
  const next = words[at + 1];
  const last = next === undefined || !next.capital || !next.joined || is === 'demonym';
  if (ORGANISATION_WORDS.has(word.key) || PLACE_WORDS.has(word.key) || THING_AFTER.has(word.key))
    return last && SURNAMES.has(word.key) && isActing(words, from, at + 1);
  return last && (is !== 'common' || SURNAMES.has(word.key) || isMonth(word.key));
}

/** An initial, its stop, or one more first name: "Martin Luther King". */
const isMiddle = ({ text, key }: Word): boolean =>
  text === '.' || /^\p{Lu}$/u.test(text) || GIVEN_NAMES.has(key);

/** "Heather Hill said", "Heather Hill, 43": not "at Tanner Park". */
const isActing = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to]?.key ?? '';
  const placed = /^(?:in|at|near|from|to|of|the|outside|across)$/.test(words[from - 1]?.key ?? '');
  return (
    !placed &&
    (/^(?:,|'s|who|\()$/.test(next) || SPEECH_VERBS.has(next) || PERSONAL_VERBS.has(next))
  );
};

const isMonth = (key: string): boolean => key === 'may' || key === 'march' || key === 'august';

/** "Tanner Street", "Hurricane Ada", "Tanner & Hale", "Ada Byron Foundation" are no people. */
function isThing(words: readonly Word[], { from, to }: Run, run: Run): boolean {
  const after = to < run.to ? words[to] : undefined;
  const before = from > run.from ? words[from - 1] : undefined;
  if (after?.text === '&' || before?.text === '&') return true;
  if (before !== undefined && THING_BEFORE.has(before.key)) return true;
  if (after === undefined) return false;
  const { is } = classify(words, to);
  if (is === 'organisation-word' || is === 'thing') return true;
  return THING_AFTER.has(after.key);
}
