import { lemmaOf } from '../language/lemma.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import type { FoundMention } from '../model/event.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { bearingOf } from './bearing.ts';
import { isAback, timexOf } from './clause-timex.ts';
import type { Clause } from './clauses.ts';
import { skipMarks } from './clause-start.ts';
import { labelOf, trimRight } from './label.ts';
import type { Nominal } from './nominals.ts';
import { type Around, modalityOf } from './tells-event.ts';
import { innerOf, spanOf, type Telling } from './telling.ts';

/** What surrounds a clause of the sentence. */
export function aroundOf(telling: Telling, clause: Clause): Around {
  const { words, clauses, place } = telling;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent]?.verb;
  const headline = place.part === 'headline';
  return { words, headline, parent, dated: timexOf(telling, clause) !== null };
}

/** The clause as a mention of an action. */
export function clauseMention(telling: Telling, clause: Clause, action: string): FoundMention {
  const { doc, words, clauses, clues, place } = telling;
  const { verb } = clause;
  const from = skipMarks(words, clause);
  const span = spanOf(words, from, trimRight(words, from, clause.to));
  const inner = innerOf(telling, clause);
  const own = REPORTING_VERBS.has(verb.lemma) ? [] : inner.filter(({ opener }) => opener !== '');
  const trigger = spanOf(words, verb.main, verb.main + 1);
  const label = labelOf({ words, clauses, timexes: clues.timexes }, clause);
  const around = aroundOf(telling, clause);
  const modality = modalityOf(clause, around);
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
    modality,
    timex: timexOf(telling, clause),
    tense: verb.tense,
    bearing: bearingOf({
      clause,
      parent: around.parent,
      modality,
      quoted: clues.quotes.some((quote) => contains(quote, trigger)),
      part: place.part,
      aback: isAback(telling, clause),
      tail: clauses.find(({ role }) => role === 'tail')?.verb,
    }),
    ...place,
  };
}

/** The noun phrase as a mention, dated by what dates no clause ("Tuesday’s vote"). */
export function nominalMention(telling: Telling, { from, to, head, lemma }: Nominal): FoundMention {
  const { doc, words, clues, place } = telling;
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
    bearing: DEFINITE.has(words[from]!.lower) ? 'repeat' : 'earlier',
    ...place,
  };
}

/** What begins a noun phrase that speaks of something told. */
const DEFINITE = new Set('the this that these those his her its their'.split(' '));

function contentOf(
  { words, clues }: Telling,
  span: Span,
  except: readonly Span[],
): Pick<FoundMention, 'lemmas' | 'participants' | 'numbers'> {
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
