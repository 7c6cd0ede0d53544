import { INSTALLED, MADE, PASSIVES, SUFFERED } from '../lexicon/person-verbs.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './words.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What the name does, or what is done to it. */
export function actionScore(candidate: Candidate): number {
  const { line, from, to } = candidate;
  const { words } = line;
  const before = words[from - 1]?.key ?? '';
  let score = 0;
  if (speaks(candidate)) {
    score += 1.5 + (isPerson(words[to + 1]) ? 1 : 0);
    if (isQuoted(candidate)) score += 1.5;
  } else score += personalScore(words, to);
  if (INSTALLED.has(before)) score += 2;
  else if (SUFFERED.has(before)) score += 1.5;
  if (before === 'of') score += fateScore(words[from - 2]?.key ?? '');
  // Firms lead as well, and a word that stands alone tells little.
  if (before === 'by' && MADE.has(words[from - 2]?.key ?? '')) score += to > from + 1 ? 2 : 1;
  for (let at = to; at < to + 4; at += 1) if (SELVES.has(words[at]?.key ?? '')) score += 2;
  return score;
}

const SELVES = wordSet('himself herself');

const isPerson = (word: Word | undefined): boolean => word?.key === 'he' || word?.key === 'she';

/** "died", "has died", "never forgot"; "was born" says more. */
function personalScore(line: readonly Word[], to: number): number {
  const next = line[to];
  if (next === undefined) return 0;
  if (next.is.personal) return 1;
  const second = line[to + 1];
  if (second === undefined || !isAuxiliary(next.key)) return 0;
  if (PASSIVES.has(second.key)) return /^ha[ds]$/.test(next.key) ? 1 : 2.5;
  if (ACCUSED.has(second.key)) return 1.5;
  return second.is.personal ? 1 : 0;
}

/** A firm may be as well. */
const ACCUSED = wordSet('accused charged cleared fined indicted');
/** "the murder of X Y" has a person, "the siege of X Y" a place. */
function fateScore(noun: string): number {
  if (FATES.has(noun)) return 2;
  return SITES.has(noun) ? -3 : 0;
}

const SITES = wordSet(
  `battle bay capital capture city coast county district fall gulf island isle kingdom lake
  outskirts port province republic siege state streets suburb town village`,
);
const FATES = wordSet(
  `arrest assassination brother daughter death father funeral husband killing likes mother murder
  shooting sister son trial widow wife`,
);

/** "Jay calls were heard": what is a verb elsewhere. */
const isPlural = ({ key }: Word, next: Word | undefined): boolean =>
  key.endsWith('s') && /^(?:are|were|have)$/.test(next?.key ?? '');

/** "X Y said", "said X Y", "according to X Y". */
export function speaks({ line: { words: all }, from, to, addressAt }: Candidate): boolean {
  const after = all[to];
  if (after?.is.speech === true && !isPlural(after, all[to + 1])) return true;
  if (after !== undefined && isAuxiliary(after.key) && all[to + 1]?.is.speech === true) return true;
  const start = addressAt ?? from;
  const before = all[start - 1];
  if (before === undefined) return false;
  if (before.key === 'to' && all[start - 2]?.key === 'according') return true;
  return before.is.speech && before.key !== 'told' && !before.key.endsWith('ing');
}

/**
 * "“Stop it,” X Y wrote", "X Y said: “Stop it.”": where words are given the speaker is a person more
 * often than not; a firm says them in a statement. A word that stands alone would tell too little.
 */
function isQuoted({ line: { words }, from, to, addressAt, keys }: Candidate): boolean {
  if (keys.length < 2) return false;
  const start = addressAt ?? from;
  const first = words[start - 1]?.is.speech === true ? start - 1 : start;
  const behind = endsQuotation(words, first) ? Math.max(to, start) : undefined;
  if (behind !== undefined) return !isStatement(words, behind);
  const lead = words[to]?.is.speech === true ? words[to + 1]?.text : undefined;
  return (lead === ',' || lead === ':') && OPENING_MARK.test(words[to + 2]?.text ?? '');
}

/** "Stop it,” |" */
const endsQuotation = (words: readonly Word[], at: number): boolean =>
  CLOSING_MARK.test(words[at - 1]?.text ?? '') &&
  /^(?:[,.?!…]|['’]s?)$/u.test(words[at - 2]?.text ?? '');
const CLOSING_MARK = /^(?:["”’»']|'')$/u;
const OPENING_MARK = /^(?:["“‘«„]|``)$/u;

/** "X Y said in a statement" */
const isStatement = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at, at + STATEMENT_WITHIN)
    .some(({ key }) => /^(?:statement|release|filing|newsletter)$/u.test(key));
const STATEMENT_WITHIN = 6;

const AUXILIARIES = wordSet(
  'has had also later then have was is were never once reportedly allegedly',
);
const isAuxiliary = (key: string): boolean => AUXILIARIES.has(key);
