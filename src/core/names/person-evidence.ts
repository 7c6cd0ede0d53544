import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import { PERSONAL_VERBS } from '../lexicon/human-verbs.ts';
import { DEMONYMS, PLACES } from '../lexicon/places.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Candidate } from './candidates.ts';
import { roleAfter, roleBefore } from './person-roles.ts';
import type { Word } from './words.ts';

/**
 * What a candidate must reach to be taken for a person. A known first name is enough by itself, and
 * so are a role, an age or an honorific; two weak signs (a speech verb, a known surname) are as
 * well. Lower finds more people with unknown names, and more firms and ships.
 */
export const ENOUGH = 3;

const SURNAME_SHAPE =
  /^(?:mc|mac|o'|d'|fitz)\p{L}{3,}$|\p{L}{3,}(?:ov|ova|ev|eva|enko|ski|sky|ska|sson|dottir|opoulos|[aiou]des|[ai]dis|akis|escu|vic|vich|yan|shvili|adze|oglu|inho|iewicz|wicz|berg|stein|mann|feld|quist|qvist|sen|son|ez|elli|etti|ini|ucci|aert|stra|inen|onen|ic|uk|chuk|aia|awa|moto|mura|naka|yama)$/u;
const DOUBLE_GIVEN = /^\p{Lu}\p{Ll}{1,5}[-‑]\p{Ll}{2,5}$/u;
const INNER_CAPITAL =
  /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’]|L['’]|Al|El))\p{L}+\p{Ll}\p{Lu}/u;

/** How much the words of the name themselves look like a person's. */
export function shapeScore({ parts }: Candidate): number {
  const [first] = parts;
  const last = lastName(parts);
  if (first === undefined || last === undefined) return 0;
  let score = 0;
  if (GIVEN_NAMES.has(first.key)) score += PLACES.has(first.key) ? 2 : 3;
  else if (parts.slice(1).some(({ key }) => GIVEN_NAMES.has(key))) score += 1.5;
  if (SURNAMES.has(last.key)) score += 1.5;
  else if (SURNAME_SHAPE.test(last.key)) score += 1;
  if (SURNAMES.has(first.key)) score += 1;
  if (parts.some((part) => isInitial(part, first))) score += 3;
  if (parts.some(({ key }) => NAME_SUFFIXES.has(key))) score += 3;
  if (parts.some(({ key, capital }) => !capital && NAME_PARTICLES.has(key))) score += 1.5;
  if (parts.some(({ text }) => DOUBLE_GIVEN.test(text))) score += 3;
  return score - strangeness(parts);
}

function strangeness(parts: readonly Word[]): number {
  let against = 0;
  if (parts.some(({ text }) => INNER_CAPITAL.test(text))) against += 2;
  if (parts.some(({ shouted, text }) => shouted && text.length > 3)) against += 1;
  if (parts.some(({ text }) => /\p{N}/u.test(text))) against += 4;
  if (parts.some(({ key }) => DEMONYMS.has(key) || (PLACES.has(key) && !SURNAMES.has(key))))
    against += 1;
  return against;
}

/** The last word of the name that is no suffix. */
const lastName = (parts: readonly Word[]): Word | undefined =>
  parts.findLast(({ key }) => !NAME_SUFFIXES.has(key));

/** "J", "J.K."; a bare letter in front ("X Tiger") needs its stop, which tells by a word of its own. */
const isInitial = (word: Word, first: Word): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word.text) || (word !== first && /^\p{Lu}$/u.test(word.text));

/** How much the words around the name speak for a person. */
export function contextScore(candidate: Candidate): number {
  const { line, from, to, addressed } = candidate;
  const before = line.words[from - 1];
  let score = 0;
  if (addressed === 'honorific') score += 4;
  else if (roleBefore(candidate) !== undefined) score += 3;
  if (roleAfter(candidate) !== undefined) score += 2.5;
  if (hasAge(candidate)) score += 4;
  if (speaks(candidate)) score += 1.5;
  else if (PERSONAL_VERBS.has(line.words[to]?.key ?? '')) score += 1;
  if (hasWho(candidate)) score += 2;
  if (isNamed(candidate)) score += 2;
  if (hasKin(candidate)) score += 3;
  if (isApposed(candidate)) score += 3;
  if (before?.key === "'s") score += 1.5;
  if (addressed === undefined && before?.key === 'the') score -= 3;
  if (
    addressed === undefined &&
    isLocative(before) &&
    !GIVEN_NAMES.has(candidate.parts[0]?.key ?? '')
  )
    score -= 1.5;
  return score;
}

/** "X Y, 43," and "X Y (43)". */
export function hasAge({ line: { words }, to }: Candidate): boolean {
  const open = words[to]?.text;
  const close = words[to + 2]?.text;
  if (open !== ',' && open !== '(') return false;
  if (words[to + 1]?.key === 'aged') return true;
  const age = words[to + 1]?.text ?? '';
  return /^\d{1,2}$/.test(age) && (close === undefined || /^[,.;)–—]$/.test(close));
}

/** "X Y said", "said X Y", "according to X Y". */
export function speaks({ line: { words }, from, to, address }: Candidate): boolean {
  const after = words[to]?.key ?? '';
  if (SPEECH_VERBS.has(after) || (isAuxiliary(after) && SPEECH_VERBS.has(words[to + 1]?.key ?? '')))
    return true;
  const start = address === undefined ? from : words.lastIndexOf(address, from);
  const before = words[start - 1]?.key ?? '';
  if (before === 'to' && words[start - 2]?.key === 'according') return true;
  return SPEECH_VERBS.has(before) && before !== 'told' && !before.endsWith('ing');
}

const isAuxiliary = (key: string): boolean => /^(?:has|had|also|later|then|have)$/.test(key);

const hasWho = ({ line: { words }, to }: Candidate): boolean => {
  const next = words[to]?.text === ',' ? words[to + 1] : words[to];
  return next?.key === 'who' || next?.key === 'whose' || next?.key === 'whom';
};

/** "her son, X, told" */
export const isKin = ({ line: { words }, from, to }: Candidate): boolean =>
  words[from - 1]?.text === ',' &&
  /^[,.]$/.test(words[to]?.text ?? '') &&
  KIN.test(words[from - 2]?.key ?? '');

/** Words of a role behind its noun: "the minister of higher education, X Y, said". */
const LONGEST_OFFICE = 5;

function isApposed({ line: { words }, from, to }: Candidate): boolean {
  if (words[from - 1]?.text !== ',' || words[to]?.text !== ',') return false;
  for (let at = from - 2; at > from - 2 - LONGEST_OFFICE && at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || word.capital || !/\p{L}/u.test(word.text)) return false;
    if (ROLE_NOUNS.has(word.key)) return /^(?:of|for)$/.test(words[at + 1]?.key ?? '');
  }
  return false;
}

/** "X Y and his son", "X Y’s lawyer": things have neither. */
const hasKin = ({ line: { words }, to }: Candidate): boolean => {
  const [one, two, three] = [0, 1, 2].map((on) => words[to + on]?.key ?? '');
  if (one === 'and' && /^(?:his|her)$/.test(two ?? '')) return ROLE_NOUNS.has(three ?? '');
  return one === "'s" && KIN.test(two ?? '');
};

const KIN =
  /^(?:(?:step|grand)?(?:son|daughter|mother|father|parents|children)|wife|husband|widow|lawyers?|attorneys?|solicitor|family|brother|sister|cousin|partner|girlfriend|boyfriend|death|funeral|trial|murder|arrest|resignation)$/;

/** "a man named X Y", "identified as X Y". */
const isNamed = ({ line: { words }, from }: Candidate): boolean => {
  const key = words[from - 1]?.key ?? '';
  if (key === 'as') return /^(?:identified|named|known)$/.test(words[from - 2]?.key ?? '');
  return key === 'named' || ROLE_NOUNS.has(key);
};

const isLocative = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:in|at|near|into|from|across|outside|inside|via)$/.test(word.key);
