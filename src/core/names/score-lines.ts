import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

/**
 * What a sports page sets beside a name: a country ("X Y (Spain) beat"), minutes and records
 * ("X Y (61st minute)", "X Y (12-4)"), rounds and figures in rows. A name alone on such a line has
 * nothing else that speaks for it.
 */
export function tableScore(candidate: Candidate): number {
  const { line, from, to, keys } = candidate;
  const { words } = line;
  if (!isTableLike(words, from, to)) return 0;
  if (isWicket(words, from, to) || hasFigures(words, to) || isScorer(words, from, to)) return 3;
  if (keys.length < 2) return 0;
  if (hasCountry(words, to) || hasCountry(words, pastPartner(words, to))) return 2.5;
  if (INJURIES.test(words[to + 1]?.key ?? '') && words[to + 2]?.text === ')') return 2.5;
  const tabled = hasHome(words, to) || hasCount(words, to);
  return tabled || isNumbered(words, from) || isRow(words, from, to) ? 2 : 0;
}

/** What stands beside a name in all of these: most names of an article need no further look. */
const isTableLike = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.text === '-' ||
  /^(?:\(|\d|and$|c$|b$|st$|lbw$|not$|run$)/.test(words[to]?.text ?? '');

const isNumber = (word: Word | undefined): boolean =>
  /^\d+(?:st|nd|rd|th)?$/.test(word?.text ?? '');

/** "(Spain)", "(U.S.)", "(CZE)" */
function hasCountry(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== '(') return false;
  for (let at = to + 1; at < to + 5; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (word.text === ')') return at > to + 1;
    const several = isOpener(word) || isOpener(words[at - 1]);
    const named = word.is.place || word.is.demonym || several;
    if (word.text !== '.' && !named && !COUNTRY_CODES.has(word.text)) return false;
  }
  return false;
}

/** "New" of "(New Zealand)". */
const isOpener = (word: Word | undefined): boolean => word?.is.goesOnWith !== undefined;

/** As results give them, three letters each. */
const COUNTRY_CODES: ReadonlySet<string> = new Set(
  `ALG ARG ARM AUS AUT AZE BAH BAR BEL BLR BRA BUL CAN CHI CHN CIV CMR COL CRC CRO CUB CYP CZE
  DEN DOM ECU EGY ENG ERI ESP EST ETH FIN FRA GBR GEO GER GHA GRE HKG HUN INA IND IRI IRL ISL
  ISR ITA JAM JPN KAZ KEN KOR KSA LAT LTU LUX MAR MAS MDA MEX NED NGR NIR NOR NZL PAK PAN PAR
  PER PHI POL POR PRK PUR QAT ROM ROU RSA RUS SCO SEN SGP SLO SRB SUI SVK SWE THA TPE TUN TUR
  UGA UKR URU USA UZB VEN VIE WAL YUG ZIM`.split(/\s+/),
);

/** "X Y | and V W (Spain)": the two of a double, or as far as the name goes. */
function pastPartner(words: readonly Word[], to: number): number {
  if (words[to]?.key !== 'and') return to;
  let at = to + 1;
  while (at < to + 5 && words[at]?.capital === true) at += 1;
  return at;
}

/** "X Y (Trnava);", "X Y (Trnava) 10.8": any one word in a list, mostly where somebody plays. */
const hasHome = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === '(' &&
  words[to + 1]?.capital === true &&
  words[to + 1]?.shouted === false &&
  words[to + 2]?.text === ')' &&
  /^[,;.\d]/.test(words[to + 3]?.text ?? '.');

/** "(61st minute)", "(12-13)", "(30, 45)"; a club's "(1) 2" is a score. */
function hasCount(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== '(' || !isNumber(words[to + 1])) return false;
  for (let at = to + 2; at < to + 8; at += 1) {
    const word = words[at];
    if (word?.text === ')') return !isNumber(words[at + 1]);
    if (!isNumber(word) && !COUNTING.test(word?.key ?? '')) return false;
  }
  return false;
}

/** "X Y (hamstring) is out." */
const INJURIES =
  /^(?:hamstring|knee|calf|ankle|thigh|shoulder|groin|hip|back|foot|toe|hand|wrist|elbow|concussion|flu|illness|ill|injured|suspended|doubtful)$/;

/** "Ander 3 (X 12th minute, Y 39th) Norwell 1 (Z 61)": who scored, and when; bare figures need the score in front. */
function isScorer(words: readonly Word[], from: number, to: number): boolean {
  if (!isMinute(words[to])) return false;
  let at = to + 1;
  while (GOAL.test(words[at]?.key ?? '')) at += 1;
  if (!/^[,;)]$/.test(words[at]?.text ?? '')) return false;
  let open = from - 1;
  while (open > from - LONGEST_GOALS && words[open] !== undefined && words[open]?.text !== '(')
    open -= 1;
  if (words[open]?.text !== '(' || !/^[(,;]$/.test(words[from - 1]?.text ?? '')) return false;
  return isNumber(words[open - 1]) || !/^\d+$/.test(words[to]?.text ?? '');
}

const GOAL = /^(?:mins?|minutes?|pens?|penalty|og|own|goal)$/;

/** Words between the bracket and the last of a side's scorers. */
const LONGEST_GOALS = 40;

const isMinute = (word: Word | undefined): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)?$/.test(word?.text ?? '');

const COUNTING = /^(?:[,+'-]|min|mins|minutes?|pens?|og|hours?|points?|goals?|tries|try)$/;

/** "1-X Y", "3-X Y beat": seeds and shirts, which stand at the start of a row or behind a mark. */
const isNumbered = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.text === '-' &&
  words[from]?.spaced === false &&
  isNumber(words[from - 2]) &&
  !isNumber(words[from - 4]);

/** "199 X Y 66 67 66": a name between figures. */
const isRow = (words: readonly Word[], from: number, to: number): boolean =>
  from < 3 && isNumber(words[to]) && isNumber(words[to + 1]) && (from === 0 || isNumber(words[0]));

/** "X. Y c Z b W 12", "X. Y not out 101": a batsman and who got him out. */
function isWicket(words: readonly Word[], from: number, to: number): boolean {
  const last = words.at(-1);
  if (!isNumber(last) && last?.text !== '.') return false;
  const next = words[to]?.text ?? '';
  const second = words[to + 1];
  if (/^(?:[cb]|st)$/.test(words[from - 1]?.text ?? '')) return isNumber(words[to]) || next === 'b';
  if (from > 0) return false;
  if (/^(?:not|run)$/.test(next)) return second?.text === 'out';
  return /^(?:[cb]|st|lbw)$/.test(next) && second?.capital === true;
}

/** "X 20-5-60-2": a bowler's overs, maidens, runs and wickets. */
const hasFigures = (words: readonly Word[], to: number): boolean =>
  [0, 2, 4].every((on) => isNumber(words[to + on]) && words[to + on + 1]?.text === '-');
