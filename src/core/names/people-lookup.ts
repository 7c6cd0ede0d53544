import type { Candidate } from './candidates.ts';
import { spanOf, type Introduced } from './introduced.ts';
import { shortForms } from './person-names.ts';

/** People that one short form may mean; more would cost time and be guesses anyway. */
const MOST_NAMESAKES = 8;

export interface Lookup {
  /** Full and short forms, and whom each may mean. */
  readonly people: ReadonlyMap<string, readonly Introduced[]>;
  /** First words of all forms: any other word needs no look-up. */
  readonly openers: ReadonlySet<string>;
  /** Where a candidate that was accepted begins. */
  readonly introduced: ReadonlyMap<
    number,
    { readonly person: Introduced; readonly candidate: Candidate }
  >;
}

/** The forms by which an article may call its people. */
export function lookupOf(people: readonly Introduced[]): Lookup {
  const byForm = new Map<string, Introduced[]>();
  const openers = new Set<string>();
  const introduced = new Map<number, { person: Introduced; candidate: Candidate }>();
  const add = (keys: readonly string[], person: Introduced): void => {
    openers.add(keys[0] ?? '');
    const key = keys.join(' ');
    const namesakes = byForm.get(key);
    if (namesakes === undefined) byForm.set(key, [person]);
    else if (namesakes.length < MOST_NAMESAKES && !namesakes.includes(person))
      namesakes.push(person);
  };
  for (const person of people)
    for (const form of person.forms) {
      add(form, person);
      for (const short of shortForms(form)) add(short, person);
    }
  for (const person of people)
    for (const candidate of person.candidates) {
      const { start } = spanOf(candidate);
      openers.add(candidate.parts[0]?.is.bare ?? '');
      if (candidate.nickname !== undefined) add([candidate.nickname], person);
      introduced.set(start, { person, candidate });
    }
  return { people: byForm, openers, introduced };
}
