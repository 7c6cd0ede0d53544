import { NUMERALS } from '../lexicon/honorifics.ts';
import { GENERATIONS } from './person-names.ts';
import { isInitialHere } from './initials.ts';
import { closingMark, endOfName } from './name-end.ts';
import { isParticleAfterTitle } from './titled-particle.ts';
import { isThing } from './things.ts';
import { classify, type WordClass } from './word-class.ts';
import type { Line, Run, Word } from './words.ts';

/** Words of a line that may be the name of a person, without title and honorific. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Where the name ends for whom it is shown to: without "QC", "MP", "SAN". */
  readonly nameTo: number;
  /** Where what stands before it in the same run is: "Mr", "Senator". */
  readonly addressAt: number | undefined;
  readonly addressed: 'honorific' | 'title' | undefined;
  /** The words of the name, without marks: initials, particles and suffixes are in. */
  readonly parts: readonly Word[];
  /** Its folded words that count when names are compared: no suffix, no dots. */
  readonly keys: readonly string[];
  /** What stands in marks inside the name: "jimmy" in 'James "Jimmy" Hale'. */
  readonly nickname: string | undefined;
}

/** What could be people's names in a line, left to right. */
export function findCandidates(line: Line): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const run of line.runs) findIn(line, run, found);
  return found;
}

/** A word before a name in the same run, and what it is. */
export interface Before {
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
    if (!word.capital && !isParticleAfterTitle(words, at, before)) {
      at += 1;
      continue;
    }
    if (NAMES_THE_REST.has(word.key)) return;
    const { is, length } = classify(words, at);
    const place = placeBefore(words, at);
    if (place > 0) {
      before = undefined;
      at += place;
      continue;
    }
    const named = is === 'name' || isAddressed(words, at, before?.is) || isListed(line, at, is);
    if (!named || isBehindComma(words, at) || (word.is.suffix && !isInitialHere(words, at))) {
      before = { at, is };
      at += length;
      continue;
    }
    at = startAtInitials(words, at, run.to);
    const to = endOfName(words, at, run.to);
    if (!isThing(words, { from: at, to }, run) && !isState(words, to + 1))
      found.push(toCandidate(line, at, to, before));
    before = undefined;
    at = to;
  }
}

/** "Ada Byron, | M.D.", "Ada Byron, Ph.D., | M.P.H. and": letters behind a name and its comma begin none. */
const isBehindComma = (words: readonly Word[], at: number): boolean =>
  isState(words, at) ||
  (INITIALS.test(words[at]?.text ?? '') &&
    words[at - 1]?.text === ',' &&
    /^[.\p{Lu}]/u.test(words[at - 2]?.text ?? '') &&
    words[at + 1]?.capital !== true);

/** "Ander, | Wis.": where a place is. */
const isState = (words: readonly Word[], at: number): boolean =>
  STATES.test(words[at]?.text ?? '') && words[at - 1]?.text === ',' && words[at + 1]?.text === '.';
const STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;

/** "St Ives | Ada Byron", "senator of Podemos | Tito Hale Soto": how many words a place or party takes before a full name. */
function placeBefore(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.is.thingBefore === true) return opensFullName(words, at + 2) ? 2 : 0;
  if (words[at - 1]?.key !== 'of' || next === undefined || word === undefined) return 0;
  if (!word.is.place && (word.is.given || !next.is.given)) return 0;
  const office = words[at - 2]?.is;
  const titled = office?.title === true || office?.role === true;
  const last = words[at + 2];
  const named = next.joined && classify(words, at + 1).is === 'name';
  return titled && named && last?.capital === true && last.joined ? 1 : 0;
}

/** "St Ives Ada Byron": after a place of two words a first name begins a name of its own. */
const opensFullName = (words: readonly Word[], at: number): boolean => {
  const [place, first, last] = [words[at - 1], words[at], words[at + 1]];
  if (place?.capital !== true || first?.is.given !== true || last === undefined) return false;
  return first.joined && last.capital && last.joined && classify(words, at + 1).is === 'name';
};

/** All that follows in the run is the name of a thing: "Operation Commando Hunt". */
const NAMES_THE_REST: ReadonlySet<string> = new Set([
  'operation',
  'project',
  'hms',
  'uss',
  'mv',
  'rms',
  'hmcs',
  'hmas',
  'hmnzs',
  'usns',
  'uscgc',
  'rrs',
  'typhoon',
]);

/** "Field" and "West" in a line-up are players. */
const isListed = ({ words, lineUp }: Line, at: number, is: WordClass): boolean =>
  lineUp &&
  !/^(?:place|demonym|known-organisation)$/.test(is) &&
  /^[,;(:\d]/.test(words[at - 1]?.text ?? '') &&
  /^[,;().\d]/.test(words[at + 1]?.text ?? '.');

const GENDERED: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);
/** "Cllr Baker", "Dr Bishop": these as well, where the word is a known surname. */
const RANKS: ReadonlySet<string> = new Set(
  'cllr coun councillor dr prof sgt pc dc det insp capt judge rev'.split(' '),
);
/** Surnames that are titles elsewhere: "Dr King". */
const LOFTY = /^(?:king|bishop|lord|dean|duke|earl|baron|prince|pope|marshal|judge|knight)$/;
const OFFICES: ReadonlySet<string> = new Set([
  'justice',
  'president',
  'speaker',
  'chairman',
  'secretary',
]);

/** "Mr Baker", "Ms Long", "Mrs May": behind a form of address the last word is a name. */
function isAddressed(words: readonly Word[], at: number, before: WordClass | undefined): boolean {
  if (before !== 'honorific' && before !== 'title') return false;
  const word = words[at];
  const next = words[at + 1];
  const address = words[words[at - 1]?.text === '.' ? at - 2 : at - 1]?.key ?? '';
  const last = next === undefined || !next.capital || !next.joined;
  if (!last || word === undefined || OFFICES.has(word.key)) return false;
  return GENDERED.has(address) || (RANKS.has(address) && (word.is.surname || LOFTY.test(word.key)));
}

/** The candidate over words [from, to), and what stands before it. */
export function toCandidate(
  line: Line,
  from: number,
  to: number,
  before: Before | undefined,
): Candidate {
  const addressed = before?.is === 'honorific' || before?.is === 'title' ? before.is : undefined;
  const parts: Word[] = [];
  let nickname: string | undefined;
  for (let at = from; at < to; at += 1) {
    const word = line.words[at];
    if (word === undefined) continue;
    if (word.is.lettered) parts.push(word);
    const close = at > from ? closingMark(line.words, at, to) : undefined;
    if (close === undefined) continue;
    nickname = line.words[at + 1]?.is.bare;
    at = close;
  }
  const named = parts.filter(({ is }, at) => at === 0 || !is.suffix);
  const regnal = parts.length === 2 && named.length === 1 && NUMERALS.has(parts[1]?.key ?? '');
  const keys = (regnal || named.length === 0 ? parts : named).map(({ is }) => is.bare);
  const end = to + (endsInStop(line.words, to) ? 1 : 0);
  return {
    line,
    from,
    to: end,
    nameTo: beforeDegrees(line.words, from, end),
    parts,
    keys,
    nickname,
    addressed,
    addressAt: addressed && before?.at,
  };
}

/** "Ada Byron | QC": honours and degrees are no part of the name, "Jr." and "II" are. */
function beforeDegrees(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isDegree(words[end - 1])) end -= 1;
  return end;
}

const isDegree = (word: Word | undefined): boolean =>
  word?.is.suffix === true && !GENERATIONS.has(word.key) && !NUMERALS.has(word.key);

/** The full stop of "Jr." and of "Ada B." belongs to the name. */
function endsInStop(words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  const stop = words[to];
  if (stop?.text !== '.' || stop.spaced || last === undefined) return false;
  return last.key === 'jr' || last.key === 'sr' || last.text.length === 1;
}

/** "Commissioner of Railway Safety P.K. Hale", "Joint Drugs Controller V K Hale": initials begin a name, unless a name precedes. */
function startAtInitials(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit - 1; at += 1) {
    const { text = '', is } = words[at] ?? {};
    const initials =
      (is?.initials === true && !is.knownOrganisation && !is.place && INITIALS.test(text)) ||
      (isInitialHere(words, at) && isInitialHere(words, at + 1));
    if (initials) return at;
    if (is === undefined || !is.capital || is.given || is.surname || text.length === 1) return from;
  }
  return from;
}

const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
