import { lemmaOf } from '../language/lemma.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { Doc } from '../model/doc.ts';
import type { EventMention } from '../model/event.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import { skipMarks } from './clause-start.ts';
import { labelOf, trimRight } from './label.ts';
import type { SentenceClues } from './mention-clues.ts';
import type { Nominal } from './nominals.ts';
import { type Around, modalityOf } from './tells-event.ts';
import type { Word } from './words.ts';

/** A sentence and all that is known of it. */
export interface Telling {
  readonly doc: Doc;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly headline: boolean;
  readonly clues: SentenceClues;
}

/** What surrounds a clause of the sentence. */
export function aroundOf(telling: Telling, clause: Clause): Around {
  const { words, clauses, headline } = telling;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent]?.verb;
  return { words, headline, parent, dated: timexOf(telling, clause) !== null };
}

/** The clause as a mention of an action. */
export function clauseMention(telling: Telling, clause: Clause, action: string): EventMention {
  const { doc, words, clauses, clues } = telling;
  const { verb } = clause;
  const from = skipMarks(words, clause);
  const span = spanOf(words, from, trimRight(words, from, clause.to));
  const inner = innerOf(telling, clause);
  const own = REPORTING_VERBS.has(verb.lemma) ? [] : inner.filter(({ opener }) => opener !== '');
  const trigger = spanOf(words, verb.main, verb.main + 1);
  const label = labelOf({ words, clauses, timexes: clues.timexes }, clause);
  return {
    article: doc.id,
    id: `mention:${doc.id}:${trigger.start}`,
    ...span,
    label: { start: label.start, end: label.end },
    form: label.form,
    trigger,
    action,
    ...contentOf(
      telling,
      clause.role === 'tail' ? spanOf(words, 0, clause.to) : span,
      own.map((part) => spanOf(words, part.from, part.to)),
    ),
    modality: modalityOf(clause, aroundOf(telling, clause)),
    timex: timexOf(telling, clause),
    tense: verb.tense,
  };
}

/** The noun phrase as a mention, dated by what dates no clause ("Tuesday’s vote"). */
export function nominalMention(telling: Telling, { from, to, head, lemma }: Nominal): EventMention {
  const { doc, words, clues } = telling;
  const phrase = spanOf(words, from, to);
  const through = clues.timexes.find(({ start, end }) => start < phrase.end && phrase.end < end);
  const span = { start: phrase.start, end: through?.end ?? phrase.end };
  const trigger = spanOf(words, head, head + 1);
  const taken = new Set(telling.clauses.map((clause) => timexOf(telling, clause)));
  const dated = clues.timexes.find((timex) => contains(span, timex) && !taken.has(timex.id));
  return {
    article: doc.id,
    id: `mention:${doc.id}:${trigger.start}`,
    ...span,
    label: span,
    form: 'nominal',
    trigger,
    action: lemma,
    ...contentOf(telling, span, []),
    modality: 'asserted',
    timex: dated?.id ?? null,
    tense: 'none',
  };
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** The clauses that lie inside a clause. */
const innerOf = ({ clauses }: Telling, clause: Clause): readonly Clause[] =>
  clauses.filter((other) => other !== clause && other.from > clause.from && other.to <= clause.to);

function contentOf(
  { words, clues }: Telling,
  span: Span,
  except: readonly Span[],
): Pick<EventMention, 'lemmas' | 'participants' | 'numbers'> {
  const own = <T extends Span>(items: readonly T[]): readonly T[] =>
    items.filter((item) => contains(span, item) && !except.some((part) => overlaps(part, item)));
  const content = own(words).filter(
    ({ mark, number, lower }) => !mark && !number && !STOP_WORDS.has(lower) && lower !== "'s",
  );
  return {
    lemmas: [...new Set(content.map(({ lower }) => lemmaOf(lower)))],
    participants: [...new Set(own(clues.named).map(({ id }) => id))],
    numbers: own(words)
      .filter(({ number }) => number)
      .map(({ start, end }) => ({ start, end })),
  };
}

/**
 * The id of the expression that dates a clause: one of its own; else that of the clause told as of
 * the same time; else one that opens the sentence and covers the clauses beside the first.
 */
function timexOf(telling: Telling, clause: Clause): string | null {
  const { words, clauses, clues } = telling;
  if (clues.timexes.length === 0) return null;
  const own = ownTimex(telling, clause) ?? sameTime(telling, clause);
  if (own !== undefined) return own.id;
  const first = clauses[0];
  if (clause.role !== 'sibling' || first === undefined) return null;
  const opening = freeTimexes(telling).find(({ end }) => end <= words[first.verb.from]!.start);
  return opening?.id ?? null;
}

/** An expression of the clause itself, the first after the verb before others. */
function ownTimex(telling: Telling, clause: Clause): FoundTimex | undefined {
  const { words } = telling;
  const span = spanOf(words, clause.from, clause.to);
  const inner = innerOf(telling, clause).map(({ from, to }) => spanOf(words, from, to));
  const own = freeTimexes(telling).filter(
    (timex) => contains(span, timex) && !inner.some((part) => contains(part, timex)),
  );
  const verbEnd = words[clause.verb.to - 1]!.end;
  return own.find(({ start }) => start >= verbEnd) ?? own[0];
}

/** An owner ("Thursday’s vote") dates what it owns, not the clause. */
const freeTimexes = ({ words, clues }: Telling): readonly FoundTimex[] =>
  clues.timexes.filter(({ end }) => !isOwner(words, end));

/** Openers of a clause that happens when the one around it does. */
const MEANWHILE = new Set(['when', 'as', 'while']);

/**
 * What dates the other clause of the same time: "12 died when the dam burst on Monday", "thousands
 * walked on Monday as the strike began", "it sank on Monday, drowning two".
 */
function sameTime(telling: Telling, clause: Clause): FoundTimex | undefined {
  const { clauses } = telling;
  const index = clauses.indexOf(clause);
  const child = clauses.find(({ parent, opener }) => parent === index && MEANWHILE.has(opener));
  const dated = child && ownTimex(telling, child);
  if (dated !== undefined) return dated;
  const outcome = clause.verb.progressive && clause.opener === ',';
  const around = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (around === undefined || !(MEANWHILE.has(clause.opener) || outcome)) return undefined;
  return ownTimex(telling, around);
}

const isOwner = (words: readonly Word[], end: number): boolean =>
  words.some(({ start, lower }) => start === end && lower === "'s");
