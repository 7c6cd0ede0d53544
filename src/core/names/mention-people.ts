import type { Span } from '../model/span.ts';
import { spanOf, type Introduced } from './introduced.ts';
import { lookupOf, type Lookup } from './people-lookup.ts';
import { stands } from './stands-alone.ts';
import type { Line, Word } from './words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';

/** Longest name that is looked up, in words. */
const LONGEST = 6;

interface Hit {
  readonly person: Introduced;
  readonly span: Span;
}

/** All mentions of the people: full names, also in headings, and surnames that mean one of them. */
export function mentionPeople(
  lines: readonly Line[],
  people: readonly Introduced[],
  taken: ReadonlySet<number>,
): ReadonlyMap<Introduced, readonly Span[]> {
  const lookup = lookupOf(people);
  const mentions = new Map<Introduced, Span[]>(people.map((person) => [person, []]));
  for (const line of lines) {
    let end = 0;
    for (const { from, to } of line.runs)
      for (let at = firstParticle(line.words, from); at < to; at += 1) {
        const word = line.words[at];
        if (word === undefined || word.start < end) continue;
        if (!word.capital && !word.is.particle) continue;
        if (!lookup.openers.has(word.is.bare) || taken.has(word.start)) continue;
        const hit = findAt(line, at, lookup, mentions);
        if (hit === undefined) continue;
        ({ end } = hit.span);
        mentions.get(hit.person)?.push(hit.span);
      }
  }
  return mentions;
}

/** Where the particles before a run begin: "van der | Berg". */
function firstParticle(words: readonly Word[], from: number): number {
  let first = from;
  while (isParticle(words[first - 1])) first -= 1;
  return first;
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && (word.is.particle || word.text === '.');

type Mentions = ReadonlyMap<Introduced, readonly Span[]>;

function findAt(line: Line, at: number, lookup: Lookup, mentions: Mentions): Hit | undefined {
  const word = line.words[at];
  if (word === undefined) return undefined;
  const known = lookup.introduced.get(word.start);
  if (known !== undefined) return { person: known.person, span: spanOf(known.candidate) };
  for (const { key, length, to } of keysFrom(line.words, at)) {
    const people = length > 1 || stands(line, at, to) ? lookup.people.get(key) : undefined;
    if (people === undefined) continue;
    const person = whoIsMeant(people, key, line.words, at, to, mentions);
    if (person === undefined) continue;
    const end = line.words[endWithSuffix(line.words, to) - 1]?.end ?? word.end;
    return { person, span: { start: word.start, end } };
  }
  return undefined;
}

interface Key {
  readonly key: string;
  readonly length: number;
  readonly to: number;
}

/** The words from `at` as lookup keys, longest first; marks inside a name do not count. */
function keysFrom(words: readonly Word[], at: number): readonly Key[] {
  const keys: Key[] = [];
  let key = '';
  for (let to = at, length = 1; to < words.length && length <= LONGEST; to += 1) {
    const word = words[to];
    if (word === undefined || (to > at && !word.joined)) break;
    if (word.text === '.') continue;
    if (!word.is.lettered || (to > at && !word.capital && !word.is.particle)) break;
    key += (key === '' ? '' : ' ') + word.is.bare;
    if (word.capital) keys.unshift({ key, length, to: to + 1 });
    length += 1;
  }
  return keys;
}

/** Past "Jr." behind the name: it is part of the mention. */
function endWithSuffix(words: readonly Word[], to: number): number {
  const suffix = words[to];
  if (suffix?.capital !== true || !suffix.joined || !GENERATION.test(suffix.key)) return to;
  return words[to + 1]?.text === '.' && words[to + 1]?.spaced === false ? to + 2 : to + 1;
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** Of several people of one surname the one who has been named most, and last: the story is about them. */
function whoIsMeant(
  people: readonly Introduced[],
  key: string,
  words: readonly Word[],
  at: number,
  to: number,
  mentions: Mentions,
): Introduced | undefined {
  const [only] = people;
  if (people.length === 1) return only;
  const suffix = words[to]?.key ?? '';
  const generation = GENERATION.test(suffix) ? suffix : undefined;
  const gender = genderOf(words[words[at - 1]?.text === '.' ? at - 2 : at - 1]);
  const wife = gender === 'f' ? people.find(({ married }) => married) : undefined;
  if (wife !== undefined) return wife;
  let best: Introduced | undefined;
  let most = -1;
  for (const person of people) {
    if (person.married === true && key !== person.forms[0]?.[0]) continue;
    if (generation !== undefined && person.generation !== generation) continue;
    const own = GIVEN_NAMES.get(person.forms[0]?.[0] ?? '') ?? 'x';
    if (gender !== undefined && own !== 'x' && own !== gender) continue;
    const surname = person.forms.some((form) => form.at(-1) === key) ? BEARS_IT : 0;
    const said = surname + (mentions.get(person)?.length ?? 0);
    const later = said === most && lastOf(person, mentions) > lastOf(best, mentions);
    if (said > most || later) [best, most] = [person, said];
  }
  return best;
}

const lastOf = (person: Introduced | undefined, mentions: Mentions): number =>
  (person && mentions.get(person)?.at(-1)?.start) ?? -1;

/** More than any count of mentions: who bears the surname comes before whose first name it is. */
const BEARS_IT = 1e6;

function genderOf(address: Word | undefined): 'f' | 'm' | undefined {
  const key = address?.key ?? '';
  if (/^(?:mrs|ms|miss|lady|dame|sister|madame|queen)$/.test(key)) return 'f';
  return /^(?:mr|sir|lord|father|brother|king)$/.test(key) ? 'm' : undefined;
}
