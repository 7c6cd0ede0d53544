import type { Span } from '../model/span.ts';
import { addCalledNames } from './called-names.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { completeSingles } from './complete-singles.ts';
import { shapeScore } from './name-shape.ts';
import { isCredit } from './credit-lines.ts';
import { readCourtesy } from './courtesy.ts';
import { firmNames } from './firm-names.ts';
import { addMarriedNames } from './married-names.ts';
import { speaks } from './person-actions.ts';
import { contextScore, ENOUGH, isSurelyPerson } from './person-evidence.ts';
import { textOfCandidate, type Introduced } from './introduced.ts';
import type { Lexeme } from './lexemes.ts';
import { bearerOfName, generationOf, isInitial } from './person-names.ts';
import { roleAfter, roleBefore } from './person-roles.ts';
import { rollCalls } from './roll-calls.ts';
import { addSingles } from './single-names.ts';
import { withSpeakers } from './transcript-labels.ts';
import type { Line, Word } from './words.ts';

/** The people whom the running text of an article introduces, in text order. */
export function introducePeople(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly Introduced[] {
  const found: Candidate[] = [];
  for (const line of lines) {
    if (line.casing !== 'plain' || isCredit(line)) continue;
    for (const candidate of findCandidates(line))
      if (!isMaker(candidate) && !candidate.parts.some(({ start }) => taken.has(start)))
        found.push(candidate);
  }
  const lowered = lowerCaseWords(lines, found);
  const usable = readCourtesy(found).filter((candidate) => !startsByChance(candidate, lowered));
  const firms = firmNames(lines);
  const people = withSpeakers(mergeForms(acceptFull(usable, firms)), lines);
  addCalledNames(people);
  const all = addSingles(people, usable, lines, firms);
  completeSingles(all, usable);
  addMarriedNames(all, usable);
  return all.toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ candidates: [first] }: Introduced): number =>
  first?.line.words[first.from]?.start ?? 0;

/** "The mill on Friday. | Photo Credit: A. Byron" */
const isMaker = ({ line: { words }, from }: Candidate): boolean =>
  words[from - 1]?.text === ':' &&
  /^(?:credits?|photo|photograph|picture)$/.test(words[from - 2]?.key ?? '');

/** First words that the article also writes small: their capital at a sentence's start says nothing. */
function lowerCaseWords(
  lines: readonly Line[],
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  const first = new Set<string>();
  let letters = 0;
  for (const { from, parts } of candidates) {
    const is = parts[0]?.is;
    if (from > 1 || is === undefined || !mayBeChance(is)) continue;
    first.add(is.key);
    letters |= letterOf(is);
  }
  const keys = new Set<string>();
  if (first.size === 0) return keys;
  // By their first letter first: these are all words of the article.
  for (const { words } of lines)
    for (const { is } of words)
      if (!is.capital && (letters & letterOf(is)) !== 0 && first.has(is.key)) keys.add(is.key);
  return keys;
}

/** One bit for the first letter; some letters share one. */
const letterOf = ({ key }: Lexeme): number => 1 << (key.charCodeAt(0) & 31);

const SEASONS: ReadonlySet<string> = new Set('april may june august summer autumn'.split(' '));

/** "In April Nixon said", "On New Year's Eve": a date here, though it is a first name elsewhere. */
const isDated = (words: readonly Word[], at: number): boolean =>
  (words[at]?.key === 'eve' && /^(?:'s|christmas|years?)$/u.test(words[at - 1]?.key ?? '')) ||
  (SEASONS.has(words[at]?.key ?? '') &&
    // "founded by August Byron"
    !(words[at - 1]?.key === 'by' && words[at - 2]?.key.endsWith('ed') && words[at + 1]?.capital) &&
    /^(?:in|of|since|by|last|this|until|from|late|early|mid|next|\d+\p{L}*)$/u.test(
      words[at - 1]?.key ?? '',
    ));

function startsByChance(
  { line: { words }, from, parts: [first] }: Candidate,
  lowered: ReadonlySet<string>,
): boolean {
  if (isDated(words, from)) return true;
  if (first === undefined || from > 1 || (from === 1 && words[0]?.capital === true)) return false;
  const { is } = first;
  if (is.given) return false;
  if (/\p{Ll}{3}ly$/u.test(is.text) && !is.surname) return true;
  return mayBeChance(is) && lowered.has(is.key);
}

const mayBeChance = ({ given, particle }: Lexeme): boolean => !given && !particle;

/** Full names whose evidence, over all their places, is enough. */
function acceptFull(
  candidates: readonly Candidate[],
  firms: ReadonlySet<string>,
): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  const alone = new Set<string>();
  const single = new Set<string>();
  for (const candidate of candidates) {
    const { keys } = candidate;
    if (keys.length === 1) single.add(keys[0] ?? '');
    if (keys.length > 1) {
      const key = `${keys.join(' ')} ${generationOf(candidate.parts) ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    } else if (candidate.addressed !== undefined || speaks(candidate)) alone.add(keys[0] ?? '');
  }
  const accepted = new Set<readonly Candidate[]>();
  const known = new Set<string>();
  for (const group of groups.values()) {
    const firm = isFirm(group, firms) ? AS_FIRM : 0;
    const again = againScore(group[0]?.keys ?? [], alone, single);
    if (groupScore(group) + again - firm < ENOUGH) continue;
    accepted.add(group);
    for (const key of group[0]?.keys ?? []) known.add(key);
  }
  const called = rollCalls(candidates, known);
  return [...groups.values()].filter(
    (group) => accepted.has(group) || called.has(group[0]?.keys.join(' ') ?? ''),
  );
}

/** "Ada Hale & Co" makes a firm of "Ada Hale" elsewhere, but for one who has an age or is "Ms". */
const AS_FIRM = 8;
const isFirm = (group: readonly Candidate[], firms: ReadonlySet<string>): boolean =>
  firms.size > 0 &&
  firms.has(group[0]?.keys.join(' ') ?? '') &&
  !group.some((candidate) => isSurelyPerson(candidate));

/**
 * A surname that speaks or is addressed by itself elsewhere proves the full name. One that only
 * stands by itself says a little less: a firm or club is called by its first word.
 */
function againScore(
  keys: readonly string[],
  alone: ReadonlySet<string>,
  single: ReadonlySet<string>,
): number {
  const last = keys.at(-1) ?? '';
  if (alone.has(last)) return 2;
  return single.has(last) && !single.has(keys[0] ?? '') ? 1.5 : 0;
}

/** Places of one name that are looked at: more would not change the verdict. */
const MOST_PLACES = 12;

function groupScore(group: readonly Candidate[]): number {
  let shape = -Infinity;
  let best = 0;
  let worst = 0;
  for (const candidate of group.slice(0, MOST_PLACES)) {
    const score = contextScore(candidate);
    shape = Math.max(shape, shapeScore(candidate));
    best = Math.max(best, score);
    worst = Math.min(worst, score);
  }
  return shape + best + worst;
}

/** One entry for forms of one name: "Ada M. Byron" and "Ada Byron"; initials come when all else is known. */
function mergeForms(groups: readonly (readonly Candidate[])[]): Introduced[] {
  const people: Introduced[] = [];
  const byWord = new Map<string, Introduced[]>();
  for (const group of groups.toSorted((a, b) => initials(a) - initials(b))) {
    const [first] = group;
    if (first === undefined) continue;
    const { keys } = first;
    const generation = generationOf(first.parts);
    const near = [keys.at(-1) ?? '', keys[0] ?? ''].flatMap((key) => byWord.get(key) ?? []);
    const known = bearerOfName(
      near.filter((person) => mayBeOf(person, generation)),
      keys,
    );
    const person = known ?? { forms: [], names: [], candidates: [], generation };
    person.forms.push(keys);
    person.names.push(textOfCandidate(first));
    for (const candidate of group) person.candidates.push(candidate);
    if (known !== undefined) continue;
    people.push(person);
    for (const key of new Set([keys[0] ?? '', keys.at(-1) ?? ''])) {
      const bucket = byWord.get(key);
      if (bucket === undefined) byWord.set(key, [person]);
      else if (bucket.length < LARGEST_FAMILY) bucket.push(person);
    }
  }
  return people;
}

const initials = ([first]: readonly Candidate[]): number => Number(isInitial(first?.keys ?? []));

/** Father and son are two; a name without "Jr." may be either. */
const mayBeOf = ({ generation }: Introduced, other: string | undefined): boolean =>
  generation === other || generation === undefined || other === undefined;

/** People who share a word of their names and are compared: keeps the cost linear on any text. */
const LARGEST_FAMILY = 12;

/** What the text calls the person, as spans in text order. */
export function rolesOf({ candidates }: Introduced): readonly Span[] {
  const roles: Span[] = [];
  for (const candidate of candidates)
    for (const role of [roleBefore(candidate), roleAfter(candidate)])
      if (role !== undefined) roles.push(role);
  return roles;
}
