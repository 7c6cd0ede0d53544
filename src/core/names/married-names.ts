import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { Candidate } from './candidates.ts';
import type { Introduced } from './introduced.ts';

/**
 * "Tom Hale, 42, … His wife, Estelle, … Mrs. Hale said": the woman of his family whom the article
 * calls by her first name has his surname, where no woman bears it.
 */
export function addMarriedNames(
  people: readonly Introduced[],
  candidates: readonly Candidate[],
): void {
  const surnames = new Set(candidates.filter(isMarried).map(({ keys: [surname = ''] }) => surname));
  for (const surname of surnames) {
    const bearers = people.filter(({ forms }) => forms.some((form) => bears(form, surname)));
    const wives = people.filter((person) => isOfFamily(person));
    const [wife] = wives;
    if (wife === undefined || wives.length > 1 || bearers.length === 0) continue;
    const [given = ''] = wife.forms[0] ?? [];
    if (bearers.some(({ forms }) => genderOf(forms[0]?.[0]) === 'f')) continue;
    wife.forms.push([given, surname]);
    wife.married = true;
  }
}

const bears = (form: readonly string[], surname: string): boolean =>
  form.length > 1 && form.at(-1) === surname;

const genderOf = (given: string | undefined): string | undefined => GIVEN_NAMES.get(given ?? '');

/** "Mrs. Hale" */
const isMarried = ({ line: { words }, addressAt, keys }: Candidate): boolean =>
  keys.length === 1 && addressAt !== undefined && /^(?:mrs|ms)$/.test(words[addressAt]?.key ?? '');

/** "his wife, Estelle," */
const isOfFamily = ({ forms, candidates }: Introduced): boolean =>
  forms.every(({ length }) => length === 1) &&
  genderOf(forms[0]?.[0]) !== 'm' &&
  candidates.some(({ line: { words }, from }) =>
    FAMILY.test(words[words[from - 1]?.text === ',' ? from - 2 : from - 1]?.key ?? ''),
  );

const FAMILY = /^(?:wife|widow|mother|daughter|sister)$/;
