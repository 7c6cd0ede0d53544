import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { COMMITTING_VERBS, PROMPTING_VERBS, STATE_VERBS } from '../lexicon/news-verbs.ts';
import type { Clause } from './clauses.ts';
import { type VerbGroup, verbWords } from './verb-group.ts';
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
 * Happenings told without a verb of their own clause: by a participle after its noun ("the memo
 * [leaked by a clerk]", "a deal [reached in 1991]"), where it has a doer, a date or is a known action;
 * by an infinitive that is still ahead ("a vote [to be held on Friday]", "agreed [to sell]").
 */
export function findReducedClauses(
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const verbs = verbWords(clauses.map(({ verb }) => verb));
  const found: Clause[] = [...opening(words, clauses, verbs)];
  for (let at = 1; at < words.length - 1; at += 1) {
    const main = mainAt(words, at);
    if (words[main]?.verb === undefined || verbs.has(at) || verbs.has(main)) continue;
    const parent = clauses.findLastIndex(({ from, to }) => from < at && at < to);
    const around = clauses[parent];
    if (around === undefined || !tells(words, at, main, around.verb)) continue;
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

/** "[Born in Cork in 1950,] he joined the navy". */
function opening(
  words: readonly Word[],
  [main]: readonly Clause[],
  verbs: ReadonlySet<number>,
): readonly Clause[] {
  const verb = words[0]?.verb;
  const opens = verb?.forms.has('participle') === true && words[1]?.preposition === true;
  if (!opens || main === undefined || verbs.has(0) || STATE_VERBS.has(verb.lemma)) return [];
  const to = endOf(words, verbs, 1, main.verb.from);
  if (words[to]?.lower !== ',') return [];
  const group = toGroup(words, 0, 0);
  return [
    { from: 0, to, role: 'relative', opener: '', verb: group, parent: undefined, reduced: true },
  ];
}

/** Index of the word that names the action: behind "to" and "to be", else the word itself. */
function mainAt(words: readonly Word[], at: number): number {
  if (words[at]!.lower !== 'to') return at;
  return words[at + 1]!.lower === 'be' ? at + 2 : at + 1;
}

function tells(words: readonly Word[], at: number, main: number, around: VerbGroup): boolean {
  const word = words[main]!;
  const verb = word.verb!;
  if (word.dated || word.capital || STATE_VERBS.has(verb.lemma)) return false;
  if (main === at + 1) return isPrompted(words, at, around) && verb.forms.has('base');
  if (!verb.forms.has('participle') || !isNoun(words, at - 1)) return false;
  return main > at || tellsAlone(words, main, verb.lemma);
}

/** "agreed [to sell]", "ordered the firm [to pay]". */
const isPrompted = (
  words: readonly Word[],
  at: number,
  { to, lemma, passive }: VerbGroup,
): boolean =>
  at >= to &&
  (COMMITTING_VERBS.has(lemma)
    ? words.slice(to, at).every(({ dated, preposition }) => dated || preposition)
    : PROMPTING_VERBS.has(lemma) && (passive ? at === to : at > to));

/** Whether a participle has what makes it news: a doer, a date, or an action that the news knows. */
function tellsAlone(words: readonly Word[], main: number, lemma: string): boolean {
  const after = words[main + 1];
  if (after === undefined || DESCRIBING.has(lemma)) return false;
  const told = VERB_FAMILIES.has(lemma);
  if (after.lower === 'by' && (told || words[main + 2]?.capital === true)) return true;
  if (after.dated) return true;
  if (after.lower === 'to' || !after.preposition || !ALL_VERBS.has(lemma)) return false;
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
  passive: main !== at + 1,
  negated: false,
  modal: undefined,
  progressive: false,
  planned: main > at,
  weak: false,
});
