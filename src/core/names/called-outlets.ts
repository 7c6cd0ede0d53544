import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { PRESS_KINDS } from '../lexicon/outlet-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { reportsHere } from './outlet-evidence.ts';
import { keyOf } from './word-class.ts';
import type { Line, Run, Word } from './words.ts';

/** Words of a line that name an outlet; `sure` where the text shows that it is one. */
export interface Called extends Run {
  readonly sure: boolean;
}

/**
 * Outlets that no table knows and whose names end like anything: those that the text calls a
 * newspaper ("the Lima newspaper La Gaviota"), stations ("BBC Radio Ander", "Radio Ander") and
 * American call signs ("told WKHT").
 */
export function calledOutlets(line: Line, run: Run): readonly Called[] {
  const { words } = line;
  const isPress =
    isCalled(words, run) ||
    isApposed(words, run) ||
    isCalledBehind(words, run) ||
    isPeers(words, run);
  const behind = words[run.from]?.key === 'the' ? { ...run, from: run.from + 1 } : run;
  const named = isPress ? run : isAgency(words, behind) ? behind : undefined;
  const called = named && pressName(words, named);
  if (called !== undefined) return [called];
  const found: Called[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    if (!mayBeStation(line.words[at])) continue;
    const station = stationAt(line, at, run);
    if (station === undefined) continue;
    found.push(station);
    at = station.to - 1;
  }
  return found;
}

/** A kind of outlet only behind a word that says which: "radio station", "news site". */
const KIND_OF_PRESS =
  /^(?:independent|influential|leading|local|national|official|private|public|state|state-owned|opposition|regional|rival|sister|state-run|radio|tv|television|news|satellite|cable|gossip|sports|business|tech)$/;

function isCalled(words: readonly Word[], { from, to }: Run): boolean {
  const noun = from > 0 ? words[from - 1] : undefined;
  if (noun?.is.outlet?.press !== true || words[from]?.joined !== true) return false;
  const kind = words[from - 2];
  // "the daily Mass": one word needs more than the adjective, as "the Lima daily Gaviota" has.
  if (/^(?:daily|weekly)$/.test(noun.key) && to === from + 1 && !isPlaceBefore(kind)) return false;
  return !PRESS_KINDS.has(noun.key) || KIND_OF_PRESS.test(kind?.key ?? '');
}

/** "told an Accra radio station, Adehye FM, that": the name behind what it is. */
function isApposed(words: readonly Word[], { from, to }: Run): boolean {
  const noun = words[from - 2];
  if (noun?.is.outlet?.press !== true || words[from - 1]?.text !== ',') return false;
  let at = from - 3;
  while (words[at]?.capital === true || KIND_OF_PRESS.test(words[at]?.key ?? '')) at -= 1;
  const kind = at < from - 3 || !PRESS_KINDS.has(noun.key);
  return kind && /^(?:an?|the)$/.test(words[at]?.key ?? '') && /^[,.]$/.test(words[to]?.text ?? '');
}

const isPlaceBefore = (kind: Word | undefined): boolean =>
  kind?.capital === true && kind.key !== 'the' && kind.key !== 'a';

/** "El Nuevo Dia newspaper", not "the Lima newspaper" or "Hong Kong's daily". */
function isCalledBehind(words: readonly Word[], { from, to }: Run): boolean {
  const noun = words[to];
  if (to - from < 2 || noun?.is.outlet?.press !== true || PRESS_KINDS.has(noun.key)) return false;
  return words.slice(from, to).every(({ is }) => !is.place && !is.organisationWord && !is.surname);
}

/** "he told our colleagues at Vallon Bleu", "seen by our colleagues from Vallon Bleu". */
function isPeers(words: readonly Word[], { from, to }: Run): boolean {
  if (from < 3 || words[from - 3]?.key !== 'our') return false;
  const [of, peers] = [words[from - 1]?.key ?? '', words[from - 2]?.key ?? ''];
  if (!/^(?:at|of|from)$/.test(of) || !/^(?:colleagues|confreres)$/.test(peers)) return false;
  const told = words.slice(Math.max(0, from - 7), from - 3);
  if (KNOWN_ORGANISATIONS.has(keyOf(words, from, to) ?? '')) return false;
  const body = words.slice(from, to).some(({ is }) => is.organisationWord);
  return !body && told.some(({ is, key }) => is.speech || key === 'seen' || key === 'according');
}

/** "Agence Ander d'Information", "Agencia Central de Noticias" */
const isAgency = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from > 1 && /^(?:agence|agencia|agenzia)$/.test(words[from]?.key ?? '');

/** Longest name without a known ending, in words. */
const LONGEST = 4;

/** The whole run, where it begins like no person's name and goes on with no title: "magazine editor". */
function pressName(words: readonly Word[], { from, to }: Run): Called | undefined {
  const first = words[from]?.is;
  if (first === undefined || to - from > LONGEST) return undefined;
  if (first.given || first.common || first.stop || first.honorific || first.title || first.demonym)
    return undefined;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word?.text === '&') continue;
    if (word === undefined || !word.is.lettered || ROLE_NOUNS.has(word.key)) return undefined;
  }
  return { from, to, sure: true };
}

/** Institutions whose short forms look like call signs. */
const NO_CALL_SIGNS: ReadonlySet<string> = new Set([
  'WADA',
  'WIPO',
  'KPMG',
  'WWII',
  'KLSE',
  'WTTC',
]);

/** What follows a call sign in a station's name: "KWHT 6 Eyewitness News". */
const STATION_PARTS = /^(?:TV|\d{1,2}|Channel|Local|Eyewitness|Action|NewsChannel|News)$/;

const mayBeStation = (word: Word | undefined): boolean =>
  word !== undefined && (word.shouted ? /^[WK]/.test(word.text) : word.key === 'radio');

function stationAt(line: Line, at: number, { from, to }: Run): Called | undefined {
  const { words } = line;
  const word = words[at];
  if (word === undefined) return undefined;
  if (
    /^[WK][A-Z]{2,3}-(?:TV|FM|AM)$|^[WK][A-Z]{3}$/.test(word.text) &&
    !NO_CALL_SIGNS.has(word.text)
  ) {
    let end = at + 1;
    while (end < at + 5 && STATION_PARTS.test(words[end]?.text ?? '')) end += 1;
    const kind = /^(?:radio|television|tv)$/.test(words[end]?.key ?? '') ? 1 : 0;
    return { from: at, to: end, sure: reportsHere(line, at, end + kind) };
  }
  if (word.shouted) return undefined;
  const end = stationEnd(words, at + 1, to);
  if (end === at + 1) return undefined;
  const own = at > from && words[at - 1]?.text === 'BBC';
  return {
    from: own ? at - 1 : at,
    to: end,
    sure: own || isCalled(words, { from: at, to: end }) || reportsHere(line, at, end),
  };
}

/** "Radio | Ander Coast", "Radio | 4": up to two words, or a number. */
function stationEnd(words: readonly Word[], first: number, limit: number): number {
  if (/^\d$/.test(words[first]?.text ?? ''))
    return /^(?:Live|Extra)$/.test(words[first + 1]?.text ?? '') ? first + 2 : first + 1;
  let to = first;
  while (to < Math.min(limit, first + 2) && words[to]?.is.outlet?.noun !== true) to += 1;
  return to;
}
