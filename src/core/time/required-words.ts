import {
  FIGURE,
  GAP,
  LONG_NUMBER,
  MARKED_NUMBER,
  MOST_FORMS,
  UNKNOWN,
  endsNumber,
  endsWord,
  join,
  type Forms,
} from './pattern-forms.ts';
import { PatternReader } from './pattern-reader.ts';

const NUMBERS = [FIGURE, LONG_NUMBER, MARKED_NUMBER];

/** So common that a text which has them tells nothing. */
const COMMON: ReadonlySet<string> = new Set(
  'a an the s of in on at to for by and or as is it was be with from'.split(' '),
);
/** Common enough to ask for another word of the same form first. */
const FREQUENT: ReadonlySet<string> = new Set(
  'day new year week time one two first last this that these all more some about over no'.split(
    ' ',
  ),
);

/**
 * Which words a text must have for a pattern to match it, read off the pattern itself, so that a
 * text without them need not be searched: sets of words, of which it needs one each. A word counts
 * where it is whole: between two signs that are no letters.
 */
export function requiredWords(pattern: RegExp): readonly ReadonlySet<string>[] {
  const known = KNOWN.get(pattern) ?? needsOf(new PatternReader(pattern.source));
  KNOWN.set(pattern, known);
  return known;
}

/** Reading takes a millisecond, and a rule may stand in several tables. */
const KNOWN = new WeakMap<RegExp, readonly ReadonlySet<string>[]>();

/** Wherever words end in every form, a pattern is cut: each stretch between has its own words. */
function needsOf(reader: PatternReader): readonly ReadonlySet<string>[] {
  if (reader.isChoice) return telling(wordsOf(join(UNKNOWN, join(reader.whole(), UNKNOWN))));
  const needs: ReadonlySet<string>[] = [];
  let stretch: Forms = UNKNOWN;
  for (let part = reader.next(); part !== undefined; part = reader.next()) {
    if (stretch.length * part.length > MOST_FORMS) {
      needs.push(...wordsOf(stretch));
      stretch = stretch.every(endsWord) ? GAP : UNKNOWN;
    }
    stretch = join(stretch, part);
    if (stretch.every(endsNumber)) {
      needs.push(...wordsOf(stretch));
      stretch = GAP;
    }
  }
  return telling([...needs, ...wordsOf(join(stretch, UNKNOWN))]);
}

/** Without sets that nearly every text has a word of, where there are others: looking for those costs time. */
function telling(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const all = distinct(sets);
  const rare = all.filter((words) => ![...words].some((word) => COMMON.has(word)));
  return rare.length > 0 ? rare : all;
}

const distinct = (sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] => [
  ...new Map(sets.map((words) => [[...words].toSorted().join(' '), words])).values(),
];

/**
 * A word of every form, of several the one that most forms share: a number only where a form has no
 * other, a common one only where it has nothing else. Numbers of all forms are asked for as well.
 */
function wordsOf(forms: Forms): readonly ReadonlySet<string>[] {
  const isShared = (number: string): boolean => forms.every((form) => form.includes(number));
  const shared = NUMBERS.filter(isShared);
  const others = NUMBERS.filter((number) => !isShared(number));
  const words = forms.map((form) => form.match(/(?<![a-z*])[a-z]+(?![a-z*])/gu) ?? []);
  const mixed = words.map((each, i) => [
    ...each,
    ...others.filter((number) => forms[i]?.includes(number)),
  ]);
  const best = mostShared(words) ?? mostShared(mixed, -1);
  return [...(best === undefined ? [] : [best]), ...shared.map((number) => new Set([number]))];
}

/** One word of every form; undefined where the one of a form, or of all, tells too little. */
function mostShared(
  words: readonly (readonly string[])[],
  least = 1,
): ReadonlySet<string> | undefined {
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => {
    if (COMMON.has(word)) return -1;
    if (word === FIGURE) return 0;
    return FREQUENT.has(word) ? 1 : 1 + (counts.get(word) ?? -Infinity);
  };
  const best = words.map((each) => each.toSorted((a, b) => weight(b) - weight(a))[0] ?? '');
  return best.every((word) => weight(word) >= least) && best.some((word) => weight(word) > 0)
    ? new Set(best)
    : undefined;
}
