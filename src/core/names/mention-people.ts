import { COMMON_CAPITALISED, THING_AFTER, THING_BEFORE } from '../lexicon/capitalised-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { PERSONAL_VERBS } from '../lexicon/human-verbs.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { PLACES, PLACE_WORDS } from '../lexicon/places.ts';
import { SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import type { Span } from '../model/span.ts';
import { spanOf, type Introduced } from './find-people.ts';
import { shortForms } from './person-names.ts';
import { classify } from './word-class.ts';
import type { Line, Word } from './words.ts';

/** Longest name that is looked up, in words. */
const LONGEST = 6;
/** People that one short form may mean; more would cost time and be guesses anyway. */
const MOST_NAMESAKES = 8;

interface Lookup {
  readonly full: ReadonlyMap<string, Introduced>;
  readonly short: ReadonlyMap<string, readonly Introduced[]>;
  /** First words of all forms: any other word needs no look-up. */
  readonly openers: ReadonlySet<string>;
  /** Where a candidate that was accepted begins. */
  readonly introduced: ReadonlyMap<number, { readonly person: Introduced; readonly span: Span }>;
}

/** All mentions of the people: full names, also in headings, and surnames that mean one of them. */
export function mentionPeople(
  lines: readonly Line[],
  people: readonly Introduced[],
  taken: ReadonlySet<number>,
): ReadonlyMap<Introduced, readonly Span[]> {
  const lookup = toLookup(people);
  const mentions = new Map<Introduced, Span[]>(people.map((person) => [person, []]));
  const said = new Map<Introduced, number>();
  for (const line of lines) {
    let end = 0;
    line.words.forEach((word, at) => {
      if (word.start < end || taken.has(word.start)) return;
      const hit = findAt(line, at, lookup, said);
      if (hit === undefined) return;
      ({ end } = hit.span);
      mentions.get(hit.person)?.push(hit.span);
      said.set(hit.person, (said.get(hit.person) ?? 0) + 1);
    });
  }
  return mentions;
}

function toLookup(people: readonly Introduced[]): Lookup {
  const full = new Map<string, Introduced>();
  const short = new Map<string, Introduced[]>();
  const introduced = new Map<number, { person: Introduced; span: Span }>();
  for (const person of people) {
    for (const form of person.forms) {
      full.set(form.join(' '), person);
      for (const keys of shortForms(form)) {
        const key = keys.join(' ');
        const namesakes = short.get(key) ?? [];
        if (namesakes.length < MOST_NAMESAKES && !namesakes.includes(person))
          short.set(key, [...namesakes, person]);
      }
    }
    for (const candidate of person.candidates) {
      const span = spanOf(candidate);
      introduced.set(span.start, { person, span });
    }
  }
  const forms = [...full.keys(), ...short.keys()];
  const openers = new Set(forms.map((form) => form.split(' ', 1)[0] ?? form));
  return { full, short, openers, introduced };
}

interface Hit {
  readonly person: Introduced;
  readonly span: Span;
}

function findAt(
  line: Line,
  at: number,
  { full, short, openers, introduced }: Lookup,
  said: ReadonlyMap<Introduced, number>,
): Hit | undefined {
  const word = line.words[at];
  if (word === undefined || !/\p{L}/u.test(word.text)) return undefined;
  const known = introduced.get(word.start);
  if (known !== undefined) return known;
  if (!openers.has(word.key.replaceAll('.', ''))) return undefined;
  for (const { key, to } of keysFrom(line.words, at)) {
    const span = { start: word.start, end: line.words[to - 1]?.end ?? word.end };
    const person = full.get(key);
    const length = key.split(' ').length;
    if (person !== undefined && (length > 1 || stands(line, at, to))) return { person, span };
    const namesakes = short.get(key);
    if (namesakes === undefined || !stands(line, at, to)) continue;
    const meant = whoIsMeant(namesakes, key, line.words[addressAt(line.words, at)], said);
    if (meant !== undefined) return { person: meant, span };
  }
  return undefined;
}

/** The words from `at` as lookup keys, longest first; marks inside a name do not count. */
function keysFrom(
  words: readonly Word[],
  at: number,
): readonly { readonly key: string; readonly to: number }[] {
  const keys: { key: string; to: number }[] = [];
  let key = '';
  for (let to = at; to < words.length && keys.length < LONGEST; to += 1) {
    const word = words[to];
    if (word === undefined || (to > at && !word.joined)) break;
    if (word.text === '.') continue;
    if (!/\p{L}/u.test(word.text)) break;
    key += (key === '' ? '' : ' ') + word.key.replaceAll('.', '');
    if (word.capital) keys.unshift({ key, to: to + 1 });
  }
  return keys;
}

/** "Mr" before "Whitcombe", also with its full stop. */
const addressAt = (words: readonly Word[], at: number): number =>
  words[at - 1]?.text === '.' ? at - 2 : at - 1;

/** Of several people of one surname the one who has been named most: the story is about them. */
function whoIsMeant(
  namesakes: readonly Introduced[],
  key: string,
  address: Word | undefined,
  said: ReadonlyMap<Introduced, number>,
): Introduced | undefined {
  const wanted = genderOf(address);
  const fitting = namesakes.filter((person) => {
    const gender = GIVEN_NAMES.get(person.forms[0]?.[0] ?? '');
    return wanted === undefined || gender === undefined || gender === 'x' || gender === wanted;
  });
  const bySurname = fitting.filter(({ forms }) => forms.some((form) => form.at(-1) === key));
  const pool = bySurname.length > 0 ? bySurname : fitting;
  return pool.toSorted((a, b) => (said.get(b) ?? 0) - (said.get(a) ?? 0))[0];
}

function genderOf(address: Word | undefined): 'f' | 'm' | undefined {
  if (/^(?:mrs|ms|miss|lady|dame|sister|madame|queen)$/.test(address?.key ?? '')) return 'f';
  return /^(?:mr|sir|lord|father|brother|king)$/.test(address?.key ?? '') ? 'm' : undefined;
}

/** Whether one word of a name stands by itself here, as a name and not as a common word. */
function stands({ words, casing }: Line, at: number, to: number): boolean {
  const word = words[at];
  const next = words[to];
  const before = words[at - 1];
  if (word === undefined) return false;
  if (next?.capital === true && next.joined && isPartOfThing(words, to, casing)) return false;
  if (before?.key === 'the' || THING_BEFORE.has(before?.key ?? '')) return false;
  if (KNOWN_ORGANISATIONS.has(word.key) && !actsLikeAPerson(next)) return false;
  const led = before !== undefined && before.capital && word.joined;
  if (
    led &&
    (casing === 'plain' ? classify(words, at - 1).is === 'name' : GIVEN_NAMES.has(before.key))
  )
    return false;
  if (PLACES.has(word.key) && /^(?:in|at|near|from|to|across)$/.test(before?.key ?? ''))
    return false;
  if (!COMMON_CAPITALISED.has(word.key)) return true;
  return (
    casing === 'plain' &&
    actsLikeAPerson(next) &&
    !/^(?:in|last|this|since)$/.test(before?.key ?? '')
  );
}

function isPartOfThing(words: readonly Word[], to: number, casing: Line['casing']): boolean {
  const key = words[to]?.key ?? '';
  if (PLACE_WORDS.has(key) || classify(words, to).is === 'organisation-word') return true;
  return casing === 'plain' && (THING_AFTER.has(key) || classify(words, to).is === 'name');
}

const actsLikeAPerson = (next: Word | undefined): boolean =>
  next !== undefined &&
  (SPEECH_VERBS.has(next.key) ||
    PERSONAL_VERBS.has(next.key) ||
    next.key === "'s" ||
    next.key === 'who');
