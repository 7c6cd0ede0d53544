import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { STATE_VERBS } from '../lexicon/news-verbs.ts';
import type { Clause } from './clauses.ts';
import { type VerbGroup, verbWords } from './verb-groups.ts';
import type { Word } from './words.ts';

/** Participles that describe rather than tell: "a man named Lee", "a firm based in Cork". */
const DESCRIBING = new Set(
  `base locate situate call name know entitle title age relate compare give associate concern
  dress head design suppose suit fill close link interest worry suspect lead follow accompany escort
  motivate inspire aid assist back support own surround command affect cover drive help`.split(
    /\s+/,
  ),
);

/**
 * Happenings told by a participle after its noun: "the memo [leaked by a clerk]", "a deal [reached in
 * 1991]", "a vote [to be held on Friday]". Told are those with a doer, a date or a known action.
 */
export function findReducedClauses(
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const verbs = verbWords(clauses.map(({ verb }) => verb));
  const found: Clause[] = [];
  for (let at = 1; at < words.length - 1; at += 1) {
    const main = words[at]!.lower === 'to' && words[at + 1]!.lower === 'be' ? at + 2 : at;
    if (words[main]?.verb === undefined || verbs.has(at) || verbs.has(main)) continue;
    if (!tells(words, at, main)) continue;
    const parent = clauses.findLastIndex(({ from, to }) => from < at && at < to);
    const around = clauses[parent];
    if (around === undefined) continue;
    found.push({
      from: at,
      to: endOf(words, verbs, main + 1, around.to),
      role: 'relative',
      opener: '',
      verb: toGroup(words, at, main),
      parent,
      reduced: true,
    });
    at = main;
  }
  return found;
}

/** Whether the word at `main` is such a participle, `at` its first word. */
function tells(words: readonly Word[], at: number, main: number): boolean {
  const word = words[main];
  const verb = word?.verb;
  if (word === undefined || verb === undefined || word.dated || word.capital) return false;
  if (!verb.forms.has('participle') || !isNoun(words, at - 1)) return false;
  if (STATE_VERBS.has(verb.lemma) || DESCRIBING.has(verb.lemma)) return false;
  const after = words[main + 1];
  if (after === undefined) return false;
  if (main > at) return true;
  const told = VERB_FAMILIES.has(verb.lemma);
  if (after.lower === 'by' && (told || words[main + 2]?.capital === true)) return true;
  if (after.dated) return true;
  if (after.lower === 'to' || !after.preposition) return false;
  if (!ALL_VERBS.has(verb.lemma)) return false;
  return words[main + 2]?.dated === true || told;
}

/** Whether a noun stands there, perhaps with a comma after it: "the dam, built in 1962,". */
function isNoun(words: readonly Word[], at: number): boolean {
  const word = words[at]!.lower === ',' ? words[at - 1] : words[at];
  if (word === undefined || word.mark || word.number || word.dated) return false;
  if (word.preposition || word.determiner || word.coordinator || word.pronoun || word.adverb)
    return false;
  const { lower, verb } = word;
  return (
    verb === undefined ||
    verb.forms.has('base') ||
    verb.forms.has('third') ||
    EVENT_NOUNS.has(lower)
  );
}

/** Where it ends: at a mark, another verb or the end of the clause around it. */
function endOf(
  words: readonly Word[],
  verbs: ReadonlySet<number>,
  from: number,
  most: number,
): number {
  let to = from;
  while (to < most && !verbs.has(to) && (!words[to]!.mark || words[to]!.dated)) to += 1;
  return to;
}

const toGroup = (words: readonly Word[], at: number, main: number): VerbGroup => ({
  from: at,
  to: main + 1,
  main,
  lemma: words[main]!.verb!.lemma,
  tense: main > at ? 'future' : 'past',
  passive: true,
  negated: false,
  modal: undefined,
  progressive: false,
  planned: main > at,
  weak: false,
});
