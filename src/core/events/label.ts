import { readVerb } from '../language/lemma.ts';
import {
  COORDINATORS,
  DETERMINERS,
  LEAD_INS,
  PREPOSITIONS,
  SUBORDINATORS,
  VERB_ADVERBS,
} from '../lexicon/function-words.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { EventMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import { balance } from './quote-balance.ts';
import type { Word } from './words.ts';

/** Most words before the comma of a lead-in: "On Thursday afternoon in Geneva,". */
const LONGEST_LEAD_IN = 6;

/** Least words a label keeps when what follows a comma is cut from it. */
const SHORTEST_LABEL = 3;

/** Most words of a label that begins with a borrowed subject. */
const LONGEST_LABEL = 40;

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
  const own = startOf(place, clause);
  const whole = hasSubject(words, own, clause);
  const lender = whole && clause.role !== 'tail' ? undefined : lenderOf(place, clause);
  const from = lender === undefined ? own : startOf(place, lender);
  const to = trimRight(words, own, trailingAt(place, clause, own) ?? clause.to);
  const wide = to - from <= LONGEST_LABEL ? from : own;
  const cut = balance(words, { from: wide, to }, clause.verb.main);
  const end = trimRight(words, cut.from, cut.to);
  const bare = isBareSpeech(words, clause, end, timexes);
  const span = { start: words[cut.from]!.start, end: words[end - 1]!.end };
  return { ...span, form: bare ? 'speech' : whole ? 'clause' : 'part' };
}

function startOf({ words, timexes }: Place, clause: Clause): number {
  const marked = { ...clause, from: skipMarks(words, clause) };
  const opened = { ...clause, from: skipOpener(words, marked) };
  return skipLeadIn(words, { ...clause, from: skipMarks(words, opened) }, timexes);
}

/** Whether a noun or pronoun stands between the start of a clause and its verb. */
function hasSubject(words: readonly Word[], from: number, { verb, role, opener }: Clause): boolean {
  if (role === 'relative' && opener !== '') return false;
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
  const own = clauses.indexOf(clause);
  for (let at = own < 0 ? (clause.parent ?? 0) : own; at >= 0; at -= 1) {
    const other = clauses[at]!;
    const before = other !== clause && other.from <= clause.from && other.role !== 'tail';
    if (before && hasSubject(words, startOf({ words, clauses, timexes }, other), other))
      return other;
  }
  return undefined;
}

/** Where the clause that trails after a comma begins. */
function trailingAt({ words, clauses }: Place, clause: Clause, from: number): number | undefined {
  const index = clauses.indexOf(clause);
  return clauses.find(
    ({ from: at, role, parent }) =>
      parent === index &&
      at > clause.verb.to &&
      at - from >= SHORTEST_LABEL &&
      (role === 'relative' || role === 'subordinate') &&
      words[at - 1]?.lower === ',',
  )?.from;
}

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
        !/^(?:reporters?|journalists?|us|media)$/u.test(lower) &&
        !timexes.some((timex) => timex.start <= start && start < timex.end),
    );
}

/** Most words of an agency’s name in brackets: "(Thomson Reuters) - ". */
const CREDIT_LENGTH = 4;

/** Index of the first word of a clause after quotation marks, and after an agency’s credit. */
export function skipMarks(words: readonly Word[], { from, verb }: Clause): number {
  let at = from;
  if (words[at]!.lower === '(') {
    const end = words.findIndex(({ lower }, index) => index > from && lower === ')');
    if (end > 0 && end - from <= CREDIT_LENGTH && end < verb.from) at = end;
  }
  while (at < verb.from && words[at]!.mark) at += 1;
  return at;
}

/** "after", "that", "who": the word that hangs the clause on another says nothing without it. */
function skipOpener(words: readonly Word[], { from, opener, verb }: Clause): number {
  return opener !== '' && words[from]!.lower === opener && from + 1 < verb.to ? from + 1 : from;
}

function skipLeadIn(
  words: readonly Word[],
  { from, verb }: Pick<Clause, 'from' | 'verb'>,
  timexes: readonly Span[],
): number {
  for (let at = from; at < Math.min(verb.from, from + LONGEST_LEAD_IN); at += 1) {
    if (words[at]!.lower !== ',') continue;
    const lead = words.slice(from, at);
    const dates = timexes.some(
      ({ start, end }) => start >= words[from]!.start && end <= words[at]!.start,
    );
    const opens =
      LEAD_INS.has(lead[0]?.lower ?? '') || (dates && PREPOSITIONS.has(lead[0]?.lower ?? ''));
    const onlyDate = dates && lead.length <= 2;
    return opens || onlyDate ? skipLeadIn(words, { from: at + 1, verb }, timexes) : from;
  }
  return LEAD_INS.has(words[from]!.lower) && from < verb.from ? from + 1 : from;
}

/** Index after the last word that is no mark and no loose conjunction; never before `from` + 1. */
export function trimRight(words: readonly Word[], from: number, to: number): number {
  let end = Math.min(to, words.length);
  while (end > from + 1 && (isLoose(words[end - 1]!) || words[end - 1]!.lower === 'and')) end -= 1;
  return end;
}

const isLoose = ({ mark, lower }: Word): boolean => mark && !/[”"')\]%$€£»]/u.test(lower);
