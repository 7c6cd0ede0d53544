import { GIVEN_NAMES } from '../lexicon/given-names.ts';

/** Shorter words differ by a letter and are two names: "Jan" and "Jon", "Hale" and "Hall". */
const SHORTEST_GIVEN = 5;
const SHORTEST_SURNAME = 6;

/**
 * Whether two full names are one name spelt in two ways, as outlets do: "Clare Byron" and "Claire
 * Byron", "Ada Delcourt" and "Ada Delacourt". One word is the same, one differs by a letter that is
 * neither its first nor the ending that tells men from women.
 */
export function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const at = a.findIndex((word, i) => word !== b[i]);
  const [x = '', y = ''] = [a[at], b[at]];
  if (a.some((word, i) => i !== at && word !== b[i])) return false;
  const shortest = at === a.length - 1 ? SHORTEST_SURNAME : SHORTEST_GIVEN;
  if (Math.min(x.length, y.length) < shortest || x[0] !== y[0]) return false;
  const [own, other] = [GIVEN_NAMES.get(x), GIVEN_NAMES.get(y)];
  const sexes = at === 0 && own !== undefined && other !== undefined && own !== other;
  return !sexes && differByOne(x, y) && !isFeminine(x, y) && !isFeminine(y, x);
}

/** "Petrov" and "Petrova". */
const isFeminine = (long: string, short: string): boolean => long === `${short}a`;

/** One letter more, less or other. */
function differByOne(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}
