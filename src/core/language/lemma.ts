import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { IRREGULAR_PLURALS, SINGULAR_S } from '../lexicon/irregular-nouns.ts';
import {
  IRREGULAR_BASES,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PASTS,
} from '../lexicon/irregular-verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbReading {
  readonly lemma: string;
  /** Every form the word can be: "put" is base, past and participle. */
  readonly forms: ReadonlySet<VerbForm>;
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'re", "'m"]);

/**
 * The word as a verb; undefined where it can be none. Base and -s forms need a known verb, because
 * most words that end in s are nouns; -ed and -ing speak for themselves. Takes lower case.
 */
export function readVerb(word: string): VerbReading | undefined {
  const forms = new Set<VerbForm>();
  let lemma: string | undefined;
  const add = (base: string | undefined, form: VerbForm): void => {
    if (base === undefined) return;
    lemma ??= base;
    if (base === lemma) forms.add(form);
  };
  if (BE.has(word)) return { lemma: 'be', forms };
  add(IRREGULAR_PASTS.get(word), 'past');
  add(IRREGULAR_PARTICIPLES.get(word), 'participle');
  if (ALL_VERBS.has(word)) add(word, 'base');
  if (lemma === undefined && word.endsWith('ed') && !IRREGULAR_BASES.has(word)) {
    const base = word.endsWith('eed') ? agreed(word) : baseOf(word, 2);
    add(base, 'past');
    add(base, 'participle');
  }
  if (word.endsWith('ing') && !THINGS.has(word)) add(baseOf(word, 3), 'gerund');
  if (word.endsWith('s')) add(thirdPerson(word), 'third');
  return lemma === undefined ? undefined : { lemma, forms };
}

/** Words in -ing that are forms of no verb. */
const THINGS = new Set('anything everything nothing something morning evening'.split(' '));

/** "agreed" -> "agree"; "greed" and "breed" are forms of no such verb. */
const agreed = (word: string): string | undefined =>
  ALL_VERBS.has(word.slice(0, -1)) ? word.slice(0, -1) : undefined;

/** "stopped", 2 -> "stop"; "hiring", 3 -> "hire"; undefined where no stem is left. */
function baseOf(word: string, ending: number): string | undefined {
  const stem = word.slice(0, -ending);
  if (stem.length < 2 || !/[aeiouy]/u.test(stem)) return undefined;
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : undefined;
  const y = stem.endsWith('i') ? `${stem.slice(0, -1)}y` : undefined;
  const candidates = [y, `${stem}e`, stem, undoubled].filter((base) => base !== undefined);
  return candidates.find((base) => ALL_VERBS.has(base)) ?? guessBase(stem, undoubled, y);
}

/** The likeliest base of an unknown stem: "doxx" stays, "googl" and "rebrand" differ in the e. */
function guessBase(stem: string, undoubled: string | undefined, y: string | undefined): string {
  if (y !== undefined) return y;
  if (undoubled !== undefined && !/(?:ll|ss|ff|zz)$/u.test(stem)) return undoubled;
  return /(?:[^aeiou][aiou][tk]|[bcdfgkpstz]l|[aeiou][cgsvz]|[nr][cgsv]|dg|iz|u|rs)$/u.test(stem)
    ? `${stem}e`
    : stem;
}

function thirdPerson(word: string): string | undefined {
  const candidates = [word.slice(0, -1)];
  if (word.endsWith('es')) candidates.unshift(word.slice(0, -2));
  if (word.endsWith('ies')) candidates.unshift(`${word.slice(0, -3)}y`);
  return candidates.find((base) => ALL_VERBS.has(base));
}

/** "Gunmen", "women", but not "specimen". */
const MEN = /(?<!^(?:o|a|abdo|acu|bitu|cycla|fora|hy|lu|ra|regi|se|speci|sta|ye))men$/u;

/** The singular of a noun. Takes lower case; other words come back as they are. */
export function nounLemma(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (MEN.test(word)) return `${word.slice(0, -2)}an`;
  if (word.length < 4 || !word.endsWith('s') || SINGULAR_S.has(word)) return word;
  if (/(?:ss|us|is|ics)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sx]es|[cs]hes|zzes)$/u.test(word) && !/(?:[aeiou]ses|rses|nses)$/u.test(word))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * What two forms of one word have in common, for comparing only: the singular, or the base of an
 * -ed or -ing form. Takes a word in any case, with straight or curly apostrophes.
 */
export function lemmaOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const verb = readVerb(lower);
  if (verb !== undefined && !verb.forms.has('third')) return verb.lemma;
  return nounLemma(lower);
}
