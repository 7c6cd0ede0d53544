import type { Candidate } from './candidates.ts';
import { textOfCandidate, type Introduced } from './introduced.ts';

/**
 * "Peverell and Jaydev Limbachia put on 164 … (Limbachia 88)": whom the article knows by a surname
 * has the full name that ends with it, where only one does.
 */
export function completeSingles(
  people: readonly Introduced[],
  candidates: readonly Candidate[],
): void {
  const singles = new Map<string, Introduced>();
  for (const person of people) {
    const [[key = ''] = [], ...more] = person.forms;
    if (more.length === 0 && person.forms[0]?.length === 1) singles.set(key, person);
  }
  if (singles.size === 0) return;
  const full = new Map<Introduced, Candidate[]>();
  for (const candidate of candidates) {
    const { keys } = candidate;
    const person =
      keys.length === 2 || keys.length === 3 ? singles.get(keys.at(-1) ?? '') : undefined;
    if (person !== undefined && isPlain(candidate))
      full.set(person, [...(full.get(person) ?? []), candidate]);
  }
  for (const [person, [first, ...more]] of full) {
    if (first === undefined || more.some(({ keys }) => keys.join() !== first.keys.join())) continue;
    person.forms.push(first.keys);
    person.names.push(textOfCandidate(first));
    person.candidates.push(first, ...more);
  }
}

/** No word of it is an ordinary word, a place or a body, and no article or place word leads it in. */
const isPlain = ({ parts, line: { words }, from }: Candidate): boolean =>
  !/^(?:the|in|at|near|from)$/.test(words[from - 1]?.key ?? '') &&
  parts.every(
    ({ is }) =>
      !is.shouted &&
      !is.ambiguous &&
      !is.modifier &&
      !is.place &&
      !is.demonym &&
      !is.knownOrganisation,
  );
