import { readVerb } from '../language/lemma.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../lexicon/function-words.ts';
import { REPORTING_VERBS, STATE_VERBS } from '../lexicon/news-verbs.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { EventMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import { clauseStart } from './clause-start.ts';
import { balance } from './quote-balance.ts';
import type { Word } from './words.ts';

/** Least words a label keeps when what follows a comma is cut from it. */
const SHORTEST_LABEL = 3;

/** Most words of a label that begins with a borrowed subject. */
const LONGEST_LABEL = 40;
/** Most words of one that begins with what was said: who said it alone tells little. */
const LONGEST_SAYING = 60;

/** A clause among those of its sentence. */
export interface Place {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** The expressions that date something in the sentence. */
  readonly timexes: readonly Span[];
}

/** What stands for a clause, and how it reads. */
export interface Label extends Span {
  readonly form: EventMention['form'];
}

/**
 * The part of a clause fit to stand for it: without "However," and "On Thursday," before it, and
 * without the clause that trails after a comma (", which …", ", while …"). A clause without subject
 * ("and sank two boats", "who fled") begins with the clause that it takes its subject from, an
 * attribution (", police said") with what it attributes.
 */
export function labelOf(place: Place, clause: Clause): Label {
  const { words, timexes } = place;
  const own = clauseStart(words, clause, timexes);
  const whole = hasSubject(words, own, clause);
  const lender = whole && clause.role !== 'tail' ? undefined : lenderOf(place, clause);
  const from = lender === undefined ? own : clauseStart(words, lender, timexes);
  const trailing = trailingAt(place, clause, own) ?? clause.to;
  const end = trimRight(words, own, Math.min(trailing, sourceAt(words, clause)));
  const longest = clause.role === 'tail' ? LONGEST_SAYING : LONGEST_LABEL;
  const short = end - from <= longest ? end : commaBefore(words, clause, from, longest);
  const to = short ?? end;
  // "[a salad] I bought"
  const contact = clause.role === 'relative' && words[own]!.pronoun && clause.opener === '';
  const wide = short === undefined || contact ? antecedentOf(words, clause, own) : from;
  const cut = balance(words, { from: wide, to }, clause.verb.main);
  const start = trimLeft(words, cut.from, clause.verb.main);
  // ", said [Ann Lee], who ran it"
  const first = start === lender?.verb.from ? Math.min(lender.verb.to, clause.verb.main) : start;
  const last = trimRight(words, first, cut.to);
  const bare = isBareSpeech(words, clause, last, timexes) || isCutSpeech(place, clause);
  const span = { start: words[first]!.start, end: words[last - 1]!.end };
  const tells = whole || (clause.role === 'sibling' && lender !== undefined && isState(lender));
  return { ...span, form: bare ? 'speech' : tells ? 'clause' : 'part' };
}

/** "They had keys [and took the safe]": what lends its subject tells of no happening. */
const isState = ({ verb }: Clause): boolean => STATE_VERBS.has(verb.lemma) && !verb.passive;

/** Whether a noun or pronoun stands between the start of a clause and its verb. */
function hasSubject(words: readonly Word[], from: number, { verb, role, opener }: Clause): boolean {
  if (role === 'relative' && opener !== '') return false;
  // "told us [they'd] left"
  if (role === 'content' && from === verb.from && /^\p{L}+'(?:d|ll|ve)$/u.test(words[from]!.lower))
    return true;
  const before = words.slice(from, verb.from);
  const first = before.find(({ mark }) => !mark);
  if (first !== undefined && isVerbForm(first.lower)) return false;
  return before.some(({ lower, mark }) => !mark && !isNoSubject(lower));
}

/** "(first) reported by the Herald", "(or) overseen the plan": words that lend no subject. */
const isNoSubject = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  VERB_ADVERBS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  COORDINATORS.has(lower) ||
  lower.endsWith('ly');

/** A participle that an irregular verb has for this alone: "overseen", "written". */
const isVerbForm = (lower: string): boolean => {
  const forms = readVerb(lower)?.forms;
  return forms?.size === 1 && forms.has('participle');
};

/** The nearest clause before it, on its level or above, that has a subject. */
function lenderOf({ words, clauses, timexes }: Place, clause: Clause): Clause | undefined {
  if (clause.role === 'tail') return clauses[0];
  const parent = clauses[clause.parent ?? -1];
  const turned = parent?.role === 'sibling' && REPORTING_VERBS.has(parent.verb.lemma);
  if (clause.role === 'relative' && (turned || parent?.role === 'tail')) return parent;
  for (let at = clauses.indexOf(clause); at >= 0; at -= 1) {
    const other = clauses[at]!;
    const before = other !== clause && other.from <= clause.from && other.role !== 'tail';
    if (
      before &&
      isLevel(clauses, clause, other) &&
      hasSubject(words, clauseStart(words, other, timexes), other)
    )
      return other;
  }
  return undefined;
}

/** Whether one clause stands on the level of another, or above it. */
function isLevel(clauses: readonly Clause[], { parent }: Clause, other: Clause): boolean {
  if (other.parent === parent) return true;
  let above = clauses[parent ?? -1];
  while (above !== undefined && above !== other) above = clauses[above.parent ?? -1];
  return above === other;
}

/** The last comma after its verb at which a clause that is read from `from` on is short enough. */
function commaBefore(
  words: readonly Word[],
  { verb }: Clause,
  from: number,
  longest: number,
): number | undefined {
  for (let at = Math.min(words.length - 1, from + longest); at > verb.to; at -= 1)
    if (words[at]!.lower === ',') return at;
  return undefined;
}

/** Most words of a noun phrase before the relative clause that describes it. */
const LONGEST_PHRASE = 8;

/** Where the noun phrase begins that a relative clause describes: "[a row of lies] which angered". */
function antecedentOf(words: readonly Word[], { role, from }: Clause, own: number): number {
  if (role !== 'relative') return own;
  for (let at = from - 1; at >= 0 && from - at <= LONGEST_PHRASE; at -= 1) {
    if (words[at]!.mark && at < from - 1) return at + 1;
    if (DETERMINERS.has(words[at]!.lower) && !PREPOSITIONS.has(words[at - 1]?.lower ?? ''))
      return at;
  }
  return own;
}

/** Where the clause that trails after a comma begins. */
function trailingAt({ words, clauses }: Place, clause: Clause, from: number): number | undefined {
  const index = clauses.indexOf(clause);
  return clauses.find(
    ({ from: at, role, parent, opener }) =>
      parent === index &&
      at > clause.verb.to &&
      at - from >= SHORTEST_LABEL &&
      (role === 'relative' || role === 'subordinate' || opener === ',') &&
      words[at - 1]?.lower === ',',
  )?.from;
}

/** The comma before the source of what a clause tells (", according to two aides"), or its end. */
function sourceAt(words: readonly Word[], { verb, to }: Clause): number {
  for (let at = verb.to; at < to - 1; at += 1)
    if (words[at]!.lower === ',' && words[at + 1]!.lower === 'according') return at;
  return to;
}

/** To whom and by what it was said. */
const PRESS = new Set(
  'reporter reporters journalist journalists us media phone telephone interview'.split(' '),
);

/** Whether it tells only that somebody spoke, perhaps when and to whom, and not what was said. */
function isBareSpeech(
  words: readonly Word[],
  { verb }: Clause,
  end: number,
  timexes: readonly Span[],
): boolean {
  if (!REPORTING_VERBS.has(verb.lemma) || verb.passive) return false;
  return !words
    .slice(verb.to, end)
    .some(
      ({ lower, mark, capital, start }) =>
        !mark &&
        !capital &&
        !STOP_WORDS.has(lower) &&
        !PRESS.has(lower) &&
        !timexes.some((timex) => timex.start <= start && start < timex.end),
    );
}

/** "It emerged that in an effort to …,": what was said is told by the clause after it. */
const isCutSpeech = ({ words, clauses }: Place, clause: Clause): boolean =>
  words[clause.verb.to]?.lower === 'that' &&
  !clauses.some(({ parent, from }) => clauses[parent ?? -1] === clause && from > clause.verb.to);

/**
 * Index after the last word that is no mark, no bracket opened outside and no loose conjunction; never
 * before `from` + 1.
 */
export function trimRight(words: readonly Word[], from: number, to: number): number {
  let end = Math.min(to, words.length);
  const opened = words.slice(from, end).some(({ lower }) => lower === '(');
  const loose = (word: Word): boolean =>
    isLoose(word) || word.lower === 'and' || (word.lower === ')' && !opened);
  while (end > from + 1 && loose(words[end - 1]!)) end -= 1;
  return end;
}

/** Index of the first word that is no comma, dash or closing mark. */
function trimLeft(words: readonly Word[], from: number, last: number): number {
  let at = from;
  while (at < last && words[at]!.mark && !/[“‘"'«(£$€]/u.test(words[at]!.lower)) at += 1;
  return at;
}

const isLoose = ({ mark, lower }: Word): boolean => mark && !/[”"')\]%$€£»]/u.test(lower);
