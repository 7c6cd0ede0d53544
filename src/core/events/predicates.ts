import type { Word } from './words.ts';

/** What follows "is" or "were" where that says that something has happened. */
interface Predicate {
  readonly lemma: string;
  readonly fits: (after: Word | undefined) => boolean;
}

const isAmount = (after: Word | undefined): boolean => after?.number === true;
/** Nothing, or a mark, or "too" follows: "is off", not "is off the coast". */
const isLast = (after: Word | undefined): boolean =>
  after === undefined || after.mark || after.lower === 'too' || after.dated;
const always = (): boolean => true;

const PREDICATES: ReadonlyMap<string, Predicate> = new Map([
  ['down', { lemma: 'fall', fits: isAmount }],
  ['lower', { lemma: 'fall', fits: isAmount }],
  ['up', { lemma: 'rise', fits: isAmount }],
  ['higher', { lemma: 'rise', fits: isAmount }],
  ['off', { lemma: 'call-off', fits: isLast }],
  ['in', { lemma: 'collide', fits: (after) => after?.lower === 'collision' }],
  ['dead', { lemma: 'die', fits: always }],
]);

/** Whom one is counted with: "were among the [dead]". */
const AMONG: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['victims', 'die'],
  ['injured', 'injure'],
  ['wounded', 'wound'],
  ['arrested', 'arrest'],
  ['detained', 'arrest'],
]);

/** The happening whose outcome stands after a form of "be": "shares are [down] 11%", "two were [dead]". */
export function predicateAt(words: readonly Word[], at: number): string | undefined {
  const lower = words[at]?.lower ?? '';
  if (lower === 'among' && words[at + 1]?.lower === 'the')
    return AMONG.get(words[at + 2]?.lower ?? '');
  const found = PREDICATES.get(lower);
  return found?.fits(words[at + 1]) === true ? found.lemma : undefined;
}
