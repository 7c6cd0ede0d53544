import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { readVerb } from '../language/lemma.ts';
import type { Candidate } from './candidates.ts';
import { isCalledGroup } from './group-names.ts';
import { actionScore } from './person-actions.ts';
import { roleAfter, roleBefore } from './person-roles.ts';
import { tableScore } from './score-lines.ts';
import type { Word } from './words.ts';
import { ANIMALS, CALLED_SO } from '../lexicon/named-things.ts';
import { OWNED_BY_FIRMS, OWNED_BY_PEOPLE } from '../lexicon/possessions.ts';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * What a candidate must reach to be taken for a person. A known first name is enough by itself, and
 * so are a role, an age or an honorific; two weak signs (a speech verb, a known surname) are as
 * well. Lower finds more people with unknown names, and more firms and ships.
 */
export const ENOUGH = 3;

/** How much the words around the name speak for a person. */
export function contextScore(candidate: Candidate): number {
  const { line, from, to, addressed } = candidate;
  const before = line.words[from - 1];
  let score = 0;
  if (addressed === 'honorific') score += 4;
  else if (roleBefore(candidate) !== undefined) score += isOfFirms(candidate) ? 1 : 3;
  const role = roleAfter(candidate) !== undefined;
  if (role) score += 2.5;
  if (hasAge(candidate)) score += 4;
  else score += tableScore(candidate);
  score += actionScore(candidate);
  score += whoScore(candidate);
  if (isSomebody(line.words, to)) score += 2.5;
  score += belongingScore(line.words, to);
  if (before?.key === 'late' && line.words[from - 2]?.key === 'the') score += 2;
  if (isNamed(candidate) || hasAlias(line.words, to)) score += 2;
  if (isCalledSo(candidate)) score -= 6;
  if (isKin(candidate) || hasKin(line.words, to)) score += 3;
  if (isApposed(candidate)) score += 3;
  score += ownerScore(line.words, to);
  if (before?.key === "'s") score += 1.5;
  // "X Y founder Ada Byron"
  if (OF_FIRMS.test(line.words[to]?.key ?? '') && line.words[to + 1]?.capital === true) score -= 3;
  if (isCountryman(candidate)) score += isPast(line.words[to]) ? 2 : 1.5;
  if (addressed !== undefined) return score;
  // "Ada Byron of X Y", "president of X Y"
  const office = OF_FIRMS.test(line.words[from - 2]?.key ?? '');
  if (before?.key === 'of' && (office || isFullName(line.words, from - 1))) score -= 3;
  if (before?.key === 'the') score -= isHead(line.words[to]) ? 6 : 3;
  if (isLocative(before) && !role && candidate.parts[0]?.is.given !== true) score -= 2;
  return score;
}

/** "the landlord X Y": firms are called so as well, unless the first name is one. */
const isOfFirms = ({ line: { words }, from, parts, keys }: Candidate): boolean =>
  keys.length > 1 && parts[0]?.is.given !== true && FIRMS_TOO.has(words[from - 1]?.key ?? '');

const FIRMS_TOO = wordSet(
  'broadcaster builder carrier courier developer insurer investor landlord miner producer promoter publisher retailer trader',
);

/** "X Y of Harbour Bank"; "X Y of the Harbour Party says" says more. */
function belongingScore(words: readonly Word[], to: number): number {
  if (words[to]?.key !== 'of') return 0;
  const first = words[to + 1]?.key === 'the' ? to + 2 : to + 1;
  if (words[first]?.capital !== true) return 0;
  let at = first;
  while (at < first + LONGEST_BODY && (words[at]?.capital === true || words[at]?.key === 'of'))
    at += 1;
  const next = words[at];
  return next?.is.speech === true && !next.capital ? 2.5 : 1;
}

/** Words of a body that somebody belongs to: "the Bureau of Labor Statistics". */
const LONGEST_BODY = 6;

/**
 * Whether a ship, a film, a beast or a group is called so: "the yacht Lady Ada", with the form of
 * address that is part of its name.
 */
export function isCalledSo({ line: { words }, from, addressAt }: Candidate): boolean {
  const before = words[(addressAt ?? from) - 1]?.key ?? '';
  if (CALLED_SO.has(before) || isCalledGroup(words, from)) return true;
  return (
    /^(?:called|named)$/.test(words[from - 1]?.key ?? '') &&
    (ANIMALS.has(words[from - 2]?.key ?? '') || FIRMS.test(words[from - 2]?.key ?? ''))
  );
}

const OF_FIRMS =
  /^(?:ceo|chair(?:wo)?man|co-founder|director|engineer|executive|founder|president|treasurer)$/;

/** "a company called Ada Byron" */
const FIRMS = /^(?:bar|business|charity|company|firm|shop|start-?up|store)$/;

/** Nothing more is named: "fire aboard the Ada Byron on Tuesday", not "the Ada Byron trial". */
const isHead = (next: Word | undefined): boolean =>
  next === undefined || /^(?:\P{L}+|'s)$/u.test(next.key) || AFTER_HEADS.has(next.key);

const AFTER_HEADS = wordSet(
  'after and as at before but by during for from had has have in into is of on or over since that to was were when where which while will with would',
);

/** "X Y’s lawyer" belongs to a person, "X Y’s shares" to a firm. */
function ownerScore(line: readonly Word[], to: number): number {
  if (line[to]?.key !== "'s") return 0;
  const owned = line[to + 1]?.key ?? '';
  const second = line[to + 2]?.key ?? '';
  if (OWNED_BY_PEOPLE.has(owned) || OWNED_BY_PEOPLE.has(second)) return 2;
  return OWNED_BY_FIRMS.has(owned) ? -2 : 0;
}

/** "Mr X", "X, 43,": firms and places have neither. */
export const isSurelyPerson = (candidate: Candidate): boolean =>
  (candidate.addressed === 'honorific' || hasAge(candidate)) && !isCalledSo(candidate);

/** "X Y, 43," and "X Y (43)". */
function hasAge({ line: { words: all }, to }: Candidate): boolean {
  const open = all[to]?.text;
  const close = all[to + 2]?.text;
  if (open !== ',' && open !== '(') return false;
  if (all[to + 1]?.key === 'aged') return true;
  const age = all[to + 1]?.text ?? '';
  // "Ander Town (1) 2": a club at half-time.
  if (open === '(' && /^\d/.test(all[to + 3]?.text ?? '')) return false;
  const spelt = open === ',' && close === ',' && NUMBER_WORDS.has(age) && age !== 'a';
  return (spelt || /^\d{1,2}$/.test(age)) && (close === undefined || /^[,.;)–—]$/.test(close));
}

const WHO = wordSet('who whose whom');

/** "X Y, who", and past a bracket: "X Y (Ander), whose". */
function whoScore({ line: { words: all }, to }: Candidate): number {
  let at = all[to]?.text === '(' && all[to + 2]?.text === ')' ? to + 3 : to;
  if (all[at]?.text === ',') at += 1;
  return WHO.has(all[at]?.key ?? '') ? (isOne(all[at + 1]) ? 3 : 2) : 0;
}

/** "who runs", "who has": a club or a band would be several. */
const isOne = (verb: Word | undefined): boolean =>
  verb?.capital === false && /^(?:is|was|has|\p{L}{2,}[^s]s)$/u.test(verb.key);

/** "X Y, better known as Z", "X Y, alias Z". */
function hasAlias(all: readonly Word[], to: number): boolean {
  const at = all[to]?.text === ',' ? to + 1 : to;
  if (all[at]?.key === 'alias') return true;
  return all[at + 1]?.key === 'known' && /^(?:better|also|commonly)$/.test(all[at]?.key ?? '');
}

const BEING = wordSet('is was became remains');

/** "X Y was the daughter of", "X Y is a retired teacher". */
function isSomebody(all: readonly Word[], to: number): boolean {
  if (!BEING.has(all[to]?.key ?? '')) return false;
  if (!/^(?:a|an|the|his|her)$/.test(all[to + 1]?.key ?? '')) return false;
  for (let at = to + 2; at < to + 5; at += 1) {
    const word = all[at];
    if (word === undefined || !word.is.lettered) return false;
    if (word.is.role) return true;
  }
  return false;
}

/** "her son, X, told", "her husband Guy", "two sons, Hamish and". */
const isKin = ({ line: { words: all }, from, to }: Candidate): boolean => {
  const before = all[from - 1];
  if (before === undefined) return false;
  if (before.text !== ',') return KIN.has(before.key);
  return /^(?:[,.]|and)$/.test(all[to]?.key ?? '') && KIN.has(all[from - 2]?.key ?? '');
};

/** Words of a role behind its noun: "the head of the Supreme Council of Ander, X Y, said". */
const LONGEST_OFFICE = 9;

function isApposed({ line: { words: all }, from, to }: Candidate): boolean {
  if (all[from - 1]?.text !== ',' || !/^[,.]$/.test(all[to]?.text ?? '')) return false;
  for (let at = from - 2; at > from - 2 - LONGEST_OFFICE && at >= 0; at -= 1) {
    const word = all[at];
    if (word === undefined || !word.is.lettered) return false;
    if (word.is.role && !word.capital) return /^(?:of|for)$/.test(all[at + 1]?.key ?? '');
  }
  return false;
}

/** "X Y and his son", "X Y’s widow": things have neither. */
function hasKin(all: readonly Word[], to: number): boolean {
  const one = all[to]?.key;
  const two = all[to + 1]?.key ?? '';
  if (one === 'and' && /^(?:his|her)$/.test(two)) return all[to + 2]?.is.role === true;
  return one === "'s" && (KIN.has(two) || FATES.has(two));
}

/** "X's funeral", but not "a funeral Mass". */
const FATES = wordSet('arrest death funeral murder resignation trial');

const KIN = wordSet(
  `attorney attorneys aunt boyfriend brother brothers children cousin dad daughter daughters
  family father fiance fiancee fiancé fiancée girlfriend grandchildren granddaughter
  granddaughters grandfather grandmother grandparents grandson grandsons husband lawyer lawyers
  mate mom mother mum nephew niece pal parents partner siblings sister sisters
  solicitor son sons stepchildren stepdaughter stepdaughters stepfather stepmother stepparents
  stepson stepsons uncle widow widower wife`,
);

/** "a man named X Y", "surnamed X", "identified as X Y". */
const isNamed = ({ line: { words: all }, from }: Candidate): boolean => {
  const before = all[from - 1];
  if (before === undefined) return false;
  if (before.key === 'as')
    return /^(?:identified|named|known|name|surname)$/.test(all[from - 2]?.key ?? '');
  // "It is called Boring by Design": a thing, of which nobody would say "it".
  const thing = IS.test(all[from - 2]?.key ?? '') && OF_THINGS.test(all[from - 3]?.key ?? '');
  return !thing && /^(?:named|called|surnamed)$/.test(before.key);
};

const IS = /^(?:is|was|'s|’s)$/;
const OF_THINGS = /^(?:it|this|that|which)$/;

/** "Malian Xyo Yrre won": one of that country, where nothing of it begins so. */
const isCountryman = ({ line: { words }, from, parts }: Candidate): boolean =>
  parts.length > 1 &&
  words[from - 1]?.is.demonym === true &&
  words[from - 1]?.capital === true &&
  !/^(?:north|south|east|west)/.test(words[from - 1]?.key ?? '');

const isPast = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && readVerb(word.key)?.forms.has('past') === true;

/** "Ada Byron of | Sefwi Ander": where somebody is from. */
const isFullName = (words: readonly Word[], to: number): boolean =>
  words[to - 1]?.capital === true &&
  words[to - 2]?.is.given === true &&
  words[to - 1]?.is.role === false;

const isLocative = (word: Word | undefined): boolean => word !== undefined && PLACING.has(word.key);

const PLACING = wordSet('in at near into from across outside inside via');
