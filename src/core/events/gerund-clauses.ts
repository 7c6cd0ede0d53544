import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { ALLEGING_VERBS, REPORTING_VERBS, STATE_VERBS } from '../lexicon/news-verbs.ts';
import type { Clause } from './clauses.ts';
import { SAYING } from './content-start.ts';
import { phrasalAt } from './phrasal.ts';
import type { VerbGroup } from './verb-group.ts';
import { type Word, wordBefore } from './words.ts';

/** Prepositions and subordinators whose -ing clause tells what happened: "after leaving the firm". */
const BEFORE_GERUND = new Set('after before since by for of while'.split(' '));

/** What can be, is feared or wanted, need not happen: "capable of holding", "ways of selling". */
const UNREAL = new Set(
  `aim capable chance cost danger hope idea incapable instead intention means method option
  possibility prospect purpose risk task thought way`.split(/\s+/),
);

/** Verbs that tell after a comma how the clause before it is to be seen: ", ending months of doubt". */
const ASPECTS = new Set('end begin bring make mark follow add become cause cite call'.split(' '));

/**
 * Happenings told by an -ing form: what somebody admits or is accused of ("admits tracking a
 * reporter"), what came of it (", killing 12 people"), what came before ("after leaving the firm").
 */
export function findGerundClauses(
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const found: Clause[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const passive = word.lower === 'being' && words[at + 1]?.verb?.forms.has('participle') === true;
    const main = passive ? at + 1 : at;
    const { verb } = words[main]!;
    if (word.mark || verb === undefined || !(passive || verb.forms.has('gerund'))) continue;
    if (STATE_VERBS.has(verb.lemma) || word.preposition || NO_DEED.has(word.lower)) continue;
    const parent = clauses.findLastIndex(({ from, to }) => from <= at && at < to);
    const around = clauses[parent];
    if (around === undefined || !tells(words, at, verb.lemma, around.verb)) continue;
    if (PLAIN.has(word.lower) && opensContent(clauses, at)) continue;
    const lemma = phrasalAt(words, main, verb.lemma) ?? verb.lemma;
    const to = clauses.find(({ from }) => from > at)?.from ?? around.to;
    found.push({
      from: at,
      to: Math.min(to, around.to),
      role: 'content',
      opener: words[at - 1]!.lower,
      verb: { ...gerundGroup(at, lemma, around.verb), to: main + 1, main, passive },
      parent,
    });
  }
  return found;
}

/** "according to": no verb. */
const NO_DEED = new Set(['according']);

/** "left, saying that …": of the deed that it goes with. */
const PLAIN = new Set(
  'saying adding noting claiming arguing explaining insisting telling'.split(' '),
);

/** Most words from there to what is said: "telling reporters that". */
const HEARERS = 3;

const opensContent = (clauses: readonly Clause[], at: number): boolean =>
  clauses.some(({ from, opener }) => opener === SAYING && from > at && from - at <= HEARERS);

/** Whether the -ing form is a happening of its own, and not a noun or part of its verb group. */
function tells(words: readonly Word[], at: number, lemma: string, around: VerbGroup): boolean {
  if (at <= around.main) return false;
  const before = wordBefore(words, at)?.lower ?? '';
  if (!ALL_VERBS.has(lemma)) return before === 'of' && ALLEGING_VERBS.has(around.lemma);
  if (before === ',') return !ASPECTS.has(lemma);
  if (before === 'of' && UNREAL.has(words[at - 2]?.noun ?? '')) return false;
  if (BEFORE_GERUND.has(before)) return true;
  return at === around.to && REPORTING_VERBS.has(around.lemma);
}

const gerundGroup = (at: number, lemma: string, around: VerbGroup): VerbGroup => ({
  from: at,
  to: at + 1,
  main: at,
  lemma,
  tense: around.tense === 'future' ? 'future' : 'past',
  passive: false,
  negated: false,
  modal: around.modal,
  progressive: true,
  planned: around.planned,
  weak: false,
});
