import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { SUBORDINATORS } from '../lexicon/function-words.ts';
import { COMMITTING_VERBS, PROMPTING_VERBS, STATE_VERBS } from '../lexicon/news-verbs.ts';
import { BE } from './auxiliaries.ts';
import type { Clause } from './clauses.ts';
import { phrasalAt } from './phrasal.ts';
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
    const last = found.at(-1);
    // "opened in 1938 and [closed in 2011]"
    const joins = last !== undefined && at < last.to && words[at - 1]!.coordinator;
    if (around === undefined || !tells(words, at, main, around.verb, joins)) continue;
    if (joins) found.splice(-1, 1, { ...last, to: at - 1 });
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

/**
 * "[Born in Cork in 1950,] he joined the navy", "[After losing the vote,] she quit"; or, where the sentence is
 * turned round, the whole of it: "[Also killed were two guards]".
 */
function opening(
  words: readonly Word[],
  [around]: readonly Clause[],
  verbs: ReadonlySet<number>,
): readonly Clause[] {
  const main = openingVerb(words);
  const verb = words[main]?.verb;
  if (verb === undefined || around === undefined || verbs.has(main)) return [];
  if (STATE_VERBS.has(verb.lemma)) return [];
  const end = endOf(words, verbs, main + 1, around.verb.from);
  const turned = end === around.verb.from && around.verb.lemma === 'be';
  if (!turned && words[end]?.lower !== ',') return [];
  const to = turned ? around.to : end;
  const lemma = phrasalAt(words, main, verb.lemma) ?? verb.lemma;
  const passive =
    verb.forms.has('participle') && (main === 0 || words[main - 1]!.lower !== 'having');
  const group = { ...toGroup(words, main, main), from: 0, lemma, passive };
  return [
    { from: 0, to, role: 'relative', opener: '', verb: group, parent: undefined, reduced: true },
  ];
}

/** Openings whose -ing form tells what was before or after the rest of the sentence. */
const TURNS = new Set(['after', 'before', 'since']);

/** Index of the verb that a sentence opens with: "born in", "first built in", "having been sold", "after losing". */
function openingVerb(words: readonly Word[]): number {
  const turns = TURNS.has(words[0]?.lower ?? '');
  let at = Number(turns);
  const helped = /^(?:having|being)$/u.test(words[at]?.lower ?? '');
  if (helped) at += words[at + 1]?.lower === 'been' ? 2 : 1;
  if (words[at]?.adverb === true || words[at]?.lower === 'first') at += 1;
  const word = words[at];
  if (word === undefined || word.preposition) return -1;
  const forms = word.verb?.forms;
  if (turns && !helped) return forms?.has('gerund') && ALL_VERBS.has(word.verb!.lemma) ? at : -1;
  const after = words[at + 1];
  const opens = helped || after?.preposition === true || BE.has(after?.lower ?? '');
  return opens && forms?.has('participle') ? at : -1;
}

/** Index of the word that names the action: behind "to" and "to be", else the word itself. */
function mainAt(words: readonly Word[], at: number): number {
  if (words[at]!.lower !== 'to') return at;
  return words[at + 1]!.lower === 'be' ? at + 2 : at + 1;
}

function tells(
  words: readonly Word[],
  at: number,
  main: number,
  around: VerbGroup,
  joins: boolean,
): boolean {
  const word = words[main]!;
  const verb = word.verb!;
  if (word.dated || word.capital || STATE_VERBS.has(verb.lemma)) return false;
  if (main === at + 1) return isPrompted(words, at, around) && verb.forms.has('base');
  if (!verb.forms.has('participle') || !(joins || isNoun(words, at - 1))) return false;
  return main > at || (!isObject(words, at, around) && tellsAlone(words, main, verb.lemma));
}

/** "cut its profit [forecast] on Friday": a noun, what is done to. */
const isObject = (words: readonly Word[], at: number, { main }: VerbGroup): boolean =>
  main === at - 3 && words[at]!.verb!.lemma === words[at]!.lower && OWN.has(words[at - 2]!.lower);

const OWN = new Set(['its', 'their']);

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
  // "announced a Senate run in May": a noun, but for "set" and what a comma sets apart.
  if (after.lower !== 'by' && isBareNoun(words, main)) return false;
  if (after.dated) return true;
  if (after.lower === 'to' || !after.preposition || !ALL_VERBS.has(lemma)) return false;
  return words[main + 2]?.dated === true || told || isAside(words, main);
}

const isBareNoun = (words: readonly Word[], main: number): boolean =>
  words[main]!.lower === words[main]!.verb!.lemma &&
  words[main]!.lower !== 'set' &&
  words[main - 1]!.lower !== ',';

/** Most words of an aside with its date: ", set in Rome on Monday,". */
const ASIDE = 8;

/** "Lee, [reached at home on Monday], said": when it was said. */
const ASKED = new Set('reached contacted interviewed asked phoned'.split(' '));

/** ", set in Rome in 1987,": set apart by commas, with a date at its end. */
function isAside(words: readonly Word[], main: number): boolean {
  if (ASKED.has(words[main]!.lower)) return false;
  const within = words.slice(main, main + ASIDE);
  const end = within.findIndex(({ mark, dated }) => mark && !dated);
  return words[main - 1]!.lower === ',' && within[end]?.lower === ',' && within[end - 1]!.dated;
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
  while (to < most && !verbs.has(to) && !endsPhrase(words[to]!)) to += 1;
  // "arrested on Thursday [as he] tried to flee"
  const opener = verbs.has(to)
    ? words.findLastIndex(({ lower }, at) => at > from && at < to && SUBORDINATORS.has(lower))
    : -1;
  return opener < 0 ? to : opener;
}

/** A mark that belongs to no date and no sum: "to pay $3 million". */
const endsPhrase = ({ mark, dated, lower }: Word): boolean =>
  mark && !dated && !/[$£€%]/u.test(lower);

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
