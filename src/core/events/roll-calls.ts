import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** What happened to people whom the news calls by it. */
const FATES: ReadonlyMap<string, string> = new Map([
  ['victim', 'die'],
  ['dead', 'die'],
  ['casualty', 'die'],
  ['fatality', 'die'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
  ['survivor', 'rescue'],
  ['suspect', 'arrest'],
  ['detainee', 'arrest'],
  ['hostage', 'kidnap'],
  ['winner', 'win'],
  ['missing', 'disappear'],
]);

/** Subjects that stand for people of whom the sentence before has told something. */
const SOME_OF_THEM = /^(?:they|among|one|two|three|four|others)$/u;

/** Verbs between a group and the names of its members. */
const NAMING = new Set(['be', 'include', 'name', 'identify']);

/** Most words of a group: "Among those arrested in Tuesday’s raids". */
const LONGEST_GROUP = 10;

/**
 * What is told by a clause that names the members of a group: "Among those let go were …" dismisses,
 * "The victims were identified as …" died, "One of them was …" shares the action told before it.
 * After "among" it need be no name: "a nurse". Undefined for any other clause.
 */
export function rollCall(
  words: readonly Word[],
  { from, verb }: Clause,
  before: string | undefined,
): string | undefined {
  if (!NAMING.has(verb.lemma) || verb.negated || verb.from - from > LONGEST_GROUP) return undefined;
  const group = words.slice(from, verb.from);
  const names =
    group[0]?.lower === 'among' ||
    words.slice(verb.to, verb.to + LONGEST_GROUP).some(({ capital }) => capital);
  if (!names || group.length === 0) return undefined;
  return fateOf(group) ?? (isOfThem(group) ? before : undefined);
}

function fateOf(group: readonly Word[]): string | undefined {
  const those = group.findIndex(({ lower }) => lower === 'those');
  for (const [at, { noun, mark, verb: reading }] of group.entries()) {
    if (mark) continue;
    const fate = FATES.get(noun);
    if (fate !== undefined) return fate;
    const verb = those >= 0 && at > those ? reading : undefined;
    if (verb === undefined || !verb.forms.has('participle')) continue;
    const phrase = `${verb.lemma}-${group[at + 1]?.lower ?? ''}`;
    const action = VERB_FAMILIES.has(phrase) ? phrase : verb.lemma;
    if (VERB_FAMILIES.has(action)) return action;
  }
  return undefined;
}

/** "They were", "one of them was", "among them were". */
const isOfThem = (group: readonly Word[]): boolean =>
  SOME_OF_THEM.test(group[0]!.lower) &&
  (group[0]!.lower === 'they' || group.some(({ lower }) => lower === 'them'));
