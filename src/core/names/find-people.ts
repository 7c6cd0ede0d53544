import { COMMON_CAPITALISED } from '../lexicon/capitalised-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NAME_PARTICLES } from '../lexicon/honorifics.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Span } from '../model/span.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { contextScore, ENOUGH, hasAge, isKin, shapeScore, speaks } from './person-evidence.ts';
import { isSameName, nameKeys } from './person-names.ts';
import { roleAfter, roleBefore } from './person-roles.ts';
import type { Line, Word } from './words.ts';

/** A person as the article introduces them, before the short forms are looked for. */
export interface Introduced {
  /** Every full form found, the first one first: each as folded words. */
  readonly forms: (readonly string[])[];
  readonly names: string[];
  readonly candidates: Candidate[];
}

/** The people whom the running text of an article introduces, in text order. */
export function introducePeople(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly Introduced[] {
  const candidates = lines
    .filter((line) => line.casing === 'plain' && !isCredit(line))
    .flatMap((line) => findCandidates(line))
    .filter(({ parts }) => !parts.some(({ start }) => taken.has(start)));
  const lowered = lowerCaseWords(lines);
  const usable = candidates.filter((candidate) => !startsByChance(candidate, lowered));
  const people = mergeForms(acceptFull(usable));
  return addSingles(people, usable, withArticle(lines)).toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ candidates: [first] }: Introduced): number =>
  first === undefined ? 0 : spanOf(first).start;

/** The name itself: from its first to its last word. */
export function spanOf({ parts, line, from, to }: Candidate): Span {
  const [first] = parts;
  const last = parts.at(-1);
  return {
    start: first?.start ?? line.words[from]?.start ?? 0,
    end: last?.end ?? line.words[to - 1]?.end ?? 0,
  };
}

/** "By Ada Byron", "Photograph: Ada Byron/Agency": who made the page is not in the story. */
function isCredit({ words, section }: Line): boolean {
  const first = words[0]?.key ?? '';
  if (first === 'by' && words.length < 12) return true;
  return (
    section === 'caption' && /^(?:photograph|photo|picture|credit|image|illustration)$/.test(first)
  );
}

/** Words that the article also writes small: their capital at a sentence's start says nothing. */
function lowerCaseWords(lines: readonly Line[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words } of lines) for (const word of words) if (!word.capital) keys.add(word.key);
  return keys;
}

/** "In April Nixon said": the month is a date here, though it is a first name elsewhere. */
const isDated = (words: readonly Word[], at: number): boolean =>
  /^(?:april|may|june|august|summer|autumn)$/.test(words[at]?.key ?? '') &&
  /^(?:in|of|since|by|last|this|until|from|late|early|mid|next|\d+\p{L}*)$/u.test(
    words[at - 1]?.key ?? '',
  );

function startsByChance({ line, from, parts }: Candidate, lowered: ReadonlySet<string>): boolean {
  const [first] = parts;
  if (isDated(line.words, from)) return true;
  if (first === undefined || from > 1 || line.words.slice(0, from).some(({ capital }) => capital))
    return false;
  if (from < 2 && /\p{Ll}{3}ly$/u.test(first.text) && !SURNAMES.has(first.key))
    return !GIVEN_NAMES.has(first.key);
  return lowered.has(first.key) && !GIVEN_NAMES.has(first.key) && !NAME_PARTICLES.has(first.key);
}

const isFull = ({ parts }: Candidate): boolean => nameKeys(parts.map(({ key }) => key)).length > 1;

/** Full names whose evidence, over all their places, is enough. */
function acceptFull(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!isFull(candidate)) continue;
    const key = nameKeys(candidate.parts.map((part) => part.key)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const alone = new Set<string>();
  for (const candidate of candidates)
    if (candidate.parts.length === 1 && actsAlone(candidate))
      alone.add(candidate.parts[0]?.key ?? '');
  return [...groups.values()].filter((group) => groupScore(group, alone) >= ENOUGH);
}

/** A surname that later speaks or is addressed by itself proves the full name before it. */
const AGAIN = 2;

function groupScore(group: readonly Candidate[], alone: ReadonlySet<string>): number {
  const shape = Math.max(...group.map(shapeScore));
  const context = group.map(contextScore);
  const last = group[0]?.parts.at(-1)?.key ?? '';
  const again = alone.has(last) ? AGAIN : 0;
  return shape + again + Math.max(...context) + Math.min(0, ...context);
}

const actsAlone = (candidate: Candidate): boolean =>
  candidate.addressed !== undefined || speaks(candidate);

/** One entry for forms of one name: "Ada M. Byron" and "Ada Byron". */
function mergeForms(groups: readonly (readonly Candidate[])[]): Introduced[] {
  const people: Introduced[] = [];
  const byWord = new Map<string, Introduced[]>();
  for (const group of groups) {
    const keys = nameKeys(group[0]?.parts.map(({ key }) => key) ?? []);
    const near = byWord.get(keys.at(-1) ?? '') ?? [];
    const known = near.find(({ forms }) => forms.some((form) => isSameName(form, keys)));
    const person = known ?? { forms: [], names: [], candidates: [] };
    person.forms.push(keys);
    person.names.push(nameOf(group));
    person.candidates.push(...group);
    if (known !== undefined) continue;
    people.push(person);
    for (const key of new Set([keys[0] ?? '', keys.at(-1) ?? ''])) {
      const bucket = byWord.get(key) ?? [];
      if (bucket.length < LARGEST_FAMILY) byWord.set(key, [...bucket, person]);
    }
  }
  return people;
}

/** People who share a word of their names and are compared: keeps the cost linear on any text. */
const LARGEST_FAMILY = 12;

const nameOf = ([first]: readonly Candidate[]): string =>
  first === undefined ? '' : textOfCandidate(first);

/** The name as the text writes it. */
function textOfCandidate({ line: { words }, parts }: Candidate): string {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return '';
  return words
    .slice(words.indexOf(first), words.indexOf(last) + 1)
    .map(({ text, spaced }, index) => (index > 0 && spaced ? ' ' : '') + text)
    .join('');
}

/** People named by one word only: "Mr Whitcombe", "Senator Hale", "Maria, 34,". */
function addSingles(
  people: readonly Introduced[],
  candidates: readonly Candidate[],
  things: ReadonlySet<string>,
): Introduced[] {
  const all = [...people];
  const known = new Set(people.flatMap(({ forms }) => forms.flat()));
  for (const candidate of candidates) {
    if (isFull(candidate)) continue;
    const keys = nameKeys(candidate.parts.map(({ key }) => key));
    const [key = ''] = keys;
    if (known.has(key) || things.has(key) || !isSinglePerson(candidate)) continue;
    known.add(key);
    all.push({ forms: [keys], names: [singleName(candidate)], candidates: [candidate] });
  }
  return all;
}

/** Capitalised words that stand with "the" as well: "Mr Titanic" jokes about the Titanic. */
function withArticle(lines: readonly Line[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words, casing } of lines)
    words.forEach((word, at) => {
      const next = words[at + 1];
      const alone = casing === 'plain' && word.capital && !(next?.capital === true && next.joined);
      if (alone && words[at - 1]?.key === 'the') keys.add(word.key);
    });
  return keys;
}

/** Titles without which the name is not known: "King Charles", "Lord Hale", "Pope Leo". */
const KEPT_TITLES =
  /^(?:king|queen|prince|princess|pope|emperor|empress|lord|lady|baroness|baron|duke|duchess|saint|mother)$/;

function singleName(candidate: Candidate): string {
  const { address } = candidate;
  const name = textOfCandidate(candidate);
  return address !== undefined && KEPT_TITLES.test(address.key) ? `${address.text} ${name}` : name;
}

/** Titles that a firm or a thing may follow as well: "General Motors", "champion Harbour". */
const LOOSE_TITLES =
  /^(?:general|private|chief|major|champion|host|star|partner|leader|native|fan|driver|player|supporter|agent|director|chair|principal|customer|client|victim|expert|developer|producer|speaker|patient|officer|marine|employee|worker|conductor|forward|insider|advocate|guard|star|producer|designer|publisher|engineer|architect|investor|trader|operator)$/;

function isSinglePerson(candidate: Candidate): boolean {
  const { parts, addressed, address, line, from } = candidate;
  const [word] = parts;
  if (word === undefined || word.text.length < 2 || word.shouted) return false;
  if (COMMON_CAPITALISED.has(word.key) || /\p{Ll}\p{Lu}/u.test(word.text.replace(/^Ma?c/, '')))
    return false;
  if (addressed === 'honorific') return true;
  if (hasAge(candidate) || (GIVEN_NAMES.has(word.key) && isKin(candidate))) return true;
  const known = GIVEN_NAMES.has(word.key) || SURNAMES.has(word.key);
  const title = address?.key ?? line.words[from - 1]?.key ?? '';
  if (addressed === 'title' || ROLE_NOUNS.has(title))
    return (known || speaks(candidate)) && !LOOSE_TITLES.test(title);
  return GIVEN_NAMES.has(word.key) && speaks(candidate) && roleAfter(candidate) === undefined;
}

/** What the text calls the person, as spans in text order. */
export function rolesOf({ candidates }: Introduced): readonly Span[] {
  return candidates.flatMap((candidate) =>
    [roleBefore(candidate), roleAfter(candidate)].filter((role) => role !== undefined),
  );
}
