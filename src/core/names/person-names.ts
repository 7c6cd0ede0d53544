import { NICKNAMES, SHORT_NAMES } from '../lexicon/nicknames.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { fold } from '../language/fold.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NUMERALS } from '../lexicon/honorifics.ts';

/** The folded words of a name that count when names are compared: no suffix, no dots. */
const nameKeys = (keys: readonly string[]): readonly string[] => {
  const bare = keys.map((key) => key.replaceAll('.', '')).filter((key) => /\p{L}/u.test(key));
  const kept = bare.filter((key) => !NAME_SUFFIXES.has(key));
  // "Louis XVI" is no Louis without his number.
  const regnal = bare.length === 2 && kept.length === 1 && NUMERALS.has(bare[1] ?? '');
  return kept.length === 0 || regnal ? bare : kept;
};

/** The folded words of a written name: "J. K. O’Hale" gives j, k, o'hale. */
export const keysOf = (name: string): readonly string[] => nameKeys(fold(name).split(/[\s.,]+/u));

/** Endings that tell father and son apart. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The ending that tells father and son apart; undefined where the name has none. */
export const generationOf = (parts: readonly { readonly key: string }[]): string | undefined =>
  parts.findLast(({ key }, at) => at > 0 && GENERATIONS.has(key))?.key;

/** The generation that a written name states: "sr" of "Dean Marsh Sr.". */
export const generationIn = (name: string): string | undefined =>
  generationOf(
    fold(name)
      .split(/[\s.,]+/u)
      .map((key) => ({ key })),
  );

/**
 * Whether two full names are one person's: the same words, the two words of a name the other way
 * round, a middle name more or less, a short form of the first name.
 */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.length < 2 || b.length < 2) return false;
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  if (a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '')) return true;
  if (endsWith(a, b) || endsWith(b, a) || dropsLast(a, b) || dropsLast(b, a)) return true;
  return a.at(-1) === b.at(-1) && isSameGiven(a[0] ?? '', b[0] ?? '') && middlesAgree(a, b);
}

/** A first name of one letter. */
export const isInitial = ([first = '']: readonly string[]): boolean => first.length === 1;

/**
 * Whose name it is, of those who have been told of. An initial stands for a first name where one alone
 * begins with it: "J. Hale" beside John and Jane Hale is neither.
 */
export function bearerOfName<T extends { readonly forms: readonly (readonly string[])[] }>(
  people: readonly T[],
  keys: readonly string[],
): T | undefined {
  const able = people.filter(({ forms }) => forms.some((form) => isSameName(form, keys)));
  const [first] = able;
  if (!isInitial(keys) || able.every((one) => one === first)) return first;
  return able.find(({ forms }) => forms.some((form) => form.join(' ') === keys.join(' ')));
}

/** "Lloyd George" for "David Lloyd George". */
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && long.slice(-short.length).join(' ') === short.join(' ');

/** "Ana Ruiz" for "Ana Ruiz Soto", "Abdul Halim" for "Abdul Halim bin Yusof", not "John Paul" for "John Paul Hale". */
const dropsLast = (long: readonly string[], short: readonly string[]): boolean =>
  (FILIATIONS.has(long[short.length] ?? '') ||
    (long.length === short.length + 1 && !GIVEN_NAMES.has(short.at(-1) ?? ''))) &&
  short.every((key, at) => key === long[at]);

/** Small words between one's own name and the father's. */
const FILIATIONS: ReadonlySet<string> = new Set(['bin', 'binti', 'ibn', 'bint']);

const isSameGiven = (a: string, b: string): boolean =>
  a === b ||
  ((a.length === 1 || b.length === 1) && a[0] === b[0]) ||
  NICKNAMES.get(a) === b ||
  NICKNAMES.get(b) === a ||
  sharedNickname(a, b);

const sharedNickname = (a: string, b: string): boolean =>
  NICKNAMES.has(a) && NICKNAMES.get(a) === NICKNAMES.get(b);

/** One has no middle name, or the initials of both are the same. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [middle(a), middle(b)];
  return x.startsWith(y) || y.startsWith(x);
}

const middle = (keys: readonly string[]): string =>
  keys
    .slice(1, -1)
    .filter((key) => !NAME_PARTICLES.has(key))
    .map((key) => key[0])
    .join('');

/** What somebody of that first name may be called: "Tony" for "Anthony", "Tommy" for "Tom", "Jo" for "Jo-Anne". */
function callingNames(given: string): readonly string[] {
  const shorts = SHORT_NAMES.get(NICKNAMES.get(given) ?? given) ?? [];
  const first = given.slice(0, Math.max(0, given.indexOf('-')));
  return GIVEN_NAMES.has(first) ? [...shorts, first] : shorts;
}

/** The ways in which a text may shorten a full name, longest first: "de la Cruz", "Cruz", "Ana". */
export function shortForms(keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length < 2) return [];
  const forms: (readonly string[])[] = [];
  for (let from = 1; from < keys.length; from += 1) forms.push(keys.slice(from));
  if (keys.length > 2) forms.push(keys.slice(0, -1));
  const inner = keys.slice(0, -1).findLast((key) => !NAME_PARTICLES.has(key)) ?? '';
  // The first of two surnames: "Ruiz" for "Ana Ruiz Soto" and "Ana Ruiz de Soto".
  if (keys.length > 2 && (keys.length > 4 || !GIVEN_NAMES.has(inner))) forms.push([inner]);
  // "bin Saleh" for "Ahmed bin Saleh al-Ander"
  const son = keys.findIndex((key) => FILIATIONS.has(key));
  if (son > 0 && son < keys.length - 2) forms.push(keys.slice(son, son + 2));
  forms.push(keys.slice(0, 1));
  for (const short of callingNames(keys[0] ?? '')) forms.push([short]);
  // "Ruiz" for "Ana Ruiz-Soto"
  const last = keys.at(-1) ?? '';
  const double = last.slice(0, Math.max(0, last.indexOf('-')));
  if (double.length > 2) forms.push([double]);
  else if (double === 'al' || double === 'el') forms.push([last.slice(3)]);
  return forms.filter(
    ([first = '', ...more]) => first.length > 1 || (first === 'o' && more.length > 0),
  );
}
