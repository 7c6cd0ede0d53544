import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import type { FoundMention } from '../model/event.ts';
import { contains, type Span } from '../model/span.ts';
import type { FoundTimex } from '../model/timex3.ts';
import { bearingOf } from './bearing.ts';
import type { Clause } from './clauses.ts';
import { isComing } from './date-clauses.ts';
import { skipMarks } from './clause-start.ts';
import { labelOf, trimRight } from './label.ts';
import type { Nominal } from './nominals.ts';
import type { Stretch } from './quote-balance.ts';
import { type Around, modalityOf } from './tells-event.ts';
import { spanOf, type Telling } from './telling.ts';
import type { Word } from './words.ts';

/** What surrounds a clause of the sentence, by its index. */
export function aroundOf(
  { words, clauses, dates, brief, conditional }: Telling,
  index: number,
): Around {
  const { parent } = clauses[index]!;
  const date = dates[index];
  return {
    words,
    headline: brief,
    parent: parent === undefined ? undefined : clauses[parent]?.verb,
    dated: date !== undefined,
    coming: date !== undefined && (isComing(date) || isOfToday(date, words)),
    onDay: date !== undefined && isDay(date),
    conditional,
  };
}

/** "meets tonight", "effective today": but "Today he runs a shop" tells how things are. */
const isOfToday = ({ reading, start }: FoundTimex, [first]: readonly Word[]): boolean =>
  reading.kind === 'shift' && reading.unit === 'day' && reading.by === 0 && start > first!.start;

/** Whether an expression is of one day: "May 3", "Friday", "tomorrow". */
const isDay = ({ reading }: FoundTimex): boolean =>
  'value' in reading
    ? /(?:^|-)\d\d-\d\d(?:T|$)/u.test(reading.value)
    : reading.kind === 'weekday' || reading.kind === 'moving' || isDays(reading);

const isDays = (reading: FoundTimex['reading']): boolean =>
  reading.kind === 'shift' && reading.unit === 'day' && reading.by !== 0;

const idOf = ({ id }: Telling['doc'], { start }: Span): string => `mention:${id}:${start}`;

/** The clause of an index as a mention of an action, up to the word `end`. */
export function clauseMention(
  telling: Telling,
  index: number,
  action: string,
  end: number,
): FoundMention {
  const { doc, words, clauses, dates, clues, place } = telling;
  const clause = clauses[index]!;
  const { verb } = clause;
  const from = skipMarks(words, clause);
  const to = trimRight(words, from, clause.to);
  const trigger = spanOf(words, verb.main, verb.main + 1);
  const label = labelOf({ words, clauses, timexes: clues.timexes }, clause);
  const host = clause.opener === 'after' ? clauses[clause.parent ?? -1] : undefined;
  const modality = modalityOf(clause, aroundOf(telling, index));
  const quoted = clues.quotes.some((quote) => contains(quote, trigger));
  const content = contentOf(
    telling,
    clause.role === 'tail' ? { from: 0, to: clause.to } : { from, to },
    clause,
  );
  return {
    article: doc.id,
    id: idOf(doc, trigger),
    start: words[from]!.start,
    end: words[trimRight(words, from, end) - 1]!.end,
    label: { start: label.start, end: label.end },
    form: label.form,
    trigger,
    action,
    lemmas: content.lemmas,
    participants: content.participants,
    numbers: content.numbers,
    modality,
    timex: dates[index]?.id ?? null,
    ...(host === undefined ? {} : { after: idOf(doc, words[host.verb.main]!) }),
    tense: verb.tense,
    bearing: bearingOf(telling, index, modality, quoted),
    part: place.part,
    sentence: place.sentence,
    paragraph: place.paragraph,
  };
}

/** What begins a noun phrase that speaks of something told. */
const DEFINITE = new Set('the this that these those his her its their'.split(' '));

/** Most words from the head of a noun phrase to the date that is its own: "its launch in 2003". */
const NEAR = 2;

/** The noun phrase as a mention, dated by a date next to it or by one that dates no clause. */
export function nominalMention(telling: Telling, nominal: Nominal): FoundMention {
  const { doc, words, clues, place } = telling;
  const { from, to, head, lemma } = nominal;
  const phrase = spanOf(words, from, to);
  const through = clues.timexes.find(({ start, end }) => start < phrase.end && phrase.end < end);
  const span = { start: phrase.start, end: through?.end ?? phrase.end };
  const near = words[Math.min(head + NEAR, words.length - 1)]!.start;
  const host = hostOf(telling, nominal);
  const dated =
    clues.timexes.find(
      (timex) => contains(span, timex) && (timex.start <= near || !telling.dates.includes(timex)),
    ) ??
    borne(telling, to) ??
    telling.dates[host];
  return {
    article: doc.id,
    id: idOf(doc, words[head]!),
    ...span,
    label: span,
    form: 'nominal',
    trigger: spanOf(words, head, head + 1),
    action: lemma,
    ...contentOf(telling, { from, to }, undefined),
    modality: 'asserted',
    timex: dated?.id ?? null,
    tense: 'none',
    bearing: DEFINITE.has(words[from]!.lower) ? 'repeat' : 'earlier',
    ...place,
  };
}

/** The day that a letter bears: "his letter, dated 4 May". */
function borne({ words, clues }: Telling, to: number): FoundTimex | undefined {
  const at = words[to]?.lower === ',' ? to + 1 : to;
  const day = words[at]?.lower === 'dated' ? words[at + 1]?.start : undefined;
  return clues.timexes.find(({ start, end }) => day !== undefined && start <= day && day < end);
}

/** Passives that say of their subject that it took place. */
const HELD = new Set('hold open launch begin stage conduct carry end close schedule'.split(' '));

/**
 * Index of the clause of whose moment a noun phrase is: that of which it is the subject, or the
 * action itself ("carried out an attack"); -1 for none. What is said of it may be said later.
 */
const hostOf = ({ words, clauses }: Telling, { from: start, head, lemma }: Nominal): number =>
  clauses.findIndex(
    ({ from, to, verb }) =>
      (from <= head && head < to && verb.lemma === lemma) ||
      (isSubject(words, from, start) &&
        head < verb.from &&
        !REPORTING_VERBS.has(verb.lemma) &&
        (!verb.passive || HELD.has(verb.lemma))),
  );

/** Whether a noun phrase begins the clause, but for a lead-in: "In 1986, [a storm]". */
const isSubject = (words: readonly Word[], from: number, start: number): boolean =>
  start === from || (start > from && (words[start - 1]!.lower === ',' || words[start - 1]!.dated));

/** What a stretch says, without what clauses inside say for themselves. */
function contentOf(
  { words, clues, clauses }: Telling,
  stretch: Stretch,
  clause: Clause | undefined,
): Pick<FoundMention, 'lemmas' | 'participants' | 'numbers'> {
  const inner =
    clause === undefined || REPORTING_VERBS.has(clause.verb.lemma)
      ? []
      : clauses.filter(
          ({ from, to, opener }) => opener !== '' && from > clause.from && to <= clause.to,
        );
  const lemmas = new Set<string>();
  const numbers: Span[] = [];
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const word = words[at]!;
    const part = inner.find(({ from, to }) => from <= at && at < to);
    if (part !== undefined) {
      at = part.to - 1;
      continue;
    }
    if (word.mark) continue;
    if (word.number) numbers.push({ start: word.start, end: word.end });
    else if (word.content) lemmas.add(word.lemma);
  }
  const span = spanOf(words, stretch.from, stretch.to);
  const own = clues.named.filter(
    (named) => contains(span, named) && !inner.some((part) => isIn(words, part, named)),
  );
  return {
    lemmas: [...lemmas],
    participants: [...new Set(own.map(({ id }) => id))],
    numbers,
  };
}

const isIn = (words: readonly Word[], { from, to }: Stretch, { start }: Span): boolean =>
  words[from]!.start <= start && start < words[to - 1]!.end;
