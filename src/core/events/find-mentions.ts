import { EVENT_NOUNS } from '../lexicon/action-families.ts';
import { HYPOTHETICAL } from '../lexicon/function-words.ts';
import type { Doc, Sentence } from '../model/doc.ts';
import type { FoundMention } from '../model/event.ts';
import { contains, type Span } from '../model/span.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { withDatesAlone } from './date-alone.ts';
import { dateClauses } from './date-clauses.ts';
import { findDistances, holds, setApart } from './distances.ts';
import { findGerundClauses } from './gerund-clauses.ts';
import { type Clues, type MentionClues, type Named, toClues } from './mention-clues.ts';
import { meanPeople } from './mean-people.ts';
import { ownEnd } from './own-end.ts';
import { aroundOf, clauseMention, nominalMention } from './mention.ts';
import { findNominals } from './nominals.ts';
import { placeTimexes } from './placed-timexes.ts';
import { findReducedClauses } from './reduced-clauses.ts';
import { remarksOf } from './remarks.ts';
import { rollCall } from './roll-calls.ts';
import type { Telling } from './telling.ts';
import { actionOf, tellsEvent } from './tells-event.ts';
import { findVerbGroups } from './verb-groups.ts';
import { type Word, wordBefore, wordsOf } from './words.ts';

/**
 * Most words of a sentence that are read. No newsroom writes longer ones; what does is a table or
 * debris of a page, and reading it whole would cost more than linear time.
 */
const LONGEST_SENTENCE = 150;

/** Sentences of the first paragraph that are its lead: scraped text may hold all in one paragraph. */
const LEAD = 2;

/** Every happening that an article tells, as the clause that tells it, in text order. */
export function findMentions(doc: Doc, clues: MentionClues): readonly FoundMention[] {
  const near = toClues(doc, clues);
  const partOf = partsOf(doc);
  const withPeople = meanPeople(doc, near, clues.entities.people);
  let before: string | undefined;
  const found = doc.sentences.map((sentence, index) => {
    const place = { sentence: index, paragraph: sentence.paragraph, part: partOf(sentence, index) };
    const { told, remarks } = mentionsIn(doc, place, near, before);
    before = told.findLast(({ form }) => form !== 'nominal')?.action;
    return inOrder([...withPeople(told), ...remarks]);
  });
  return withDatesAlone(doc, near, found);
}

/** How a sentence ends that is no byline, slug or stamp left among the paragraphs. */
const ENDED = /[.!?…]["'”’»)]?$/u;

/** Tells of a sentence whether it is a headline, of the lead, or below. */
function partsOf({ sections, sentences, text }: Doc) {
  const isHead = ({ section }: Sentence): boolean =>
    sections[section]?.kind === 'headline' || sections[section]?.kind === 'subhead';
  const isBody = ({ section }: Sentence): boolean =>
    sections[section]?.kind === 'body' || sections[section]?.kind === 'standfirst';
  const isWhole = ({ start, end }: Sentence): boolean => ENDED.test(text.slice(start, end));
  const whole = sentences.findIndex((one) => isBody(one) && isWhole(one));
  const first = whole < 0 ? sentences.findIndex(isBody) : whole;
  const lead = sentences[first]?.paragraph;
  return (sentence: Sentence, index: number): FoundMention['part'] => {
    if (isHead(sentence) || index < whole) return 'headline';
    return sentence.paragraph === lead && index - first < LEAD ? 'lead' : 'body';
  };
}

/** Most words of a heading between paragraphs that name what comes, and tell nothing: "WHO WON". */
const CROSS_HEAD = 2;

const isCrossHead = ({ sections }: Doc, { section, tokens }: Sentence): boolean =>
  sections[section]?.kind === 'subhead' &&
  tokens.filter(({ kind }) => kind !== 'mark').length <= CROSS_HEAD;

/** What a sentence tells, and what it only remarks. */
interface Mentions {
  readonly told: readonly FoundMention[];
  readonly remarks: readonly FoundMention[];
}

/** `before` is the last action of the sentence before. */
function mentionsIn(
  doc: Doc,
  place: Telling['place'],
  clues: Clues,
  before: string | undefined,
): Mentions {
  const sentence = doc.sentences[place.sentence]!;
  const near = clues.within(sentence);
  const words = wordsOf(sentence, near.timexes, LONGEST_SENTENCE);
  if (words.at(-1)?.lower === '?' || isCrossHead(doc, sentence)) return { told: [], remarks: [] };
  const { telling, finite } = readSentence(doc, place, near, words);
  const { clauses } = telling;
  // "What sparked the fire": there was one.
  const unreal = finite.filter(({ opener }) => HYPOTHETICAL.has(opener) && opener !== 'what');
  const actions = clauses.map((clause, index) => {
    const fate = rollCall(words, clause, before);
    const real = clause.reduced !== true || !unreal.includes(clauses[clause.parent ?? -1]!);
    const tells = fate !== undefined || (real && tellsEvent(clause, aroundOf(telling, index)));
    return tells ? (fate ?? actionOf(clause, words)) : undefined;
  });
  // What there was is told by its clause.
  const named = telling.nominals
    .filter(({ head }) => !unreal.some(({ from, to }) => from <= head && head < to))
    .filter(({ head }) => !isOfName(words[head]!, near.named))
    .filter(({ head }) => place.part === 'headline' || !isOfTitle(words, head))
    .filter(
      ({ from, lemma }) =>
        !clauses.some(
          ({ verb }, at) => verb.lemma === 'be' && verb.to === from && actions[at] === lemma,
        ),
    )
    .map((nominal) => nominalMention(telling, nominal));
  const told = clauses.flatMap((clause, index): readonly FoundMention[] => {
    const action = actions[index];
    if (action === undefined) return [];
    const to = ownEnd(telling, index, (child) => actions[child] !== undefined);
    const mention = clauseMention(telling, index, action, to);
    return [clause.role === 'relative' ? withDateOf(named, mention) : mention];
  });
  return {
    told: inOrder(setApart(telling, [...told, ...named])),
    remarks: remarksOf(telling, (index) => actions[index] !== undefined),
  };
}

const inOrder = (mentions: readonly FoundMention[]): readonly FoundMention[] =>
  mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);

/** "the Evening [Post]", "Ann [March]": the name of a person or outlet tells of no happening. */
const isOfName = (word: Span, named: readonly Named[]): boolean =>
  named.some((name) => !name.id.startsWith('organisation:') && contains(name, word));

/**
 * "the Judicial [Inquiry] and Review Board", "the [Rally] of Patagonia": it names a body or a contest;
 * but "the Developers [Conference]" is what it says.
 */
const isOfTitle = (words: readonly Word[], head: number): boolean =>
  head > 1 &&
  words[head]!.capital &&
  EVENT_NOUNS.get(words[head]!.noun) !== 'meet' &&
  (words[head - 1]!.capital || words[head + 1]?.lower === 'of') &&
  !words[head - 1]!.mark;

/** What a sentence says, clause by clause; `finite` are those with a finite verb. */
function readSentence(
  doc: Doc,
  place: Telling['place'],
  clues: Telling['clues'],
  words: Telling['words'],
): { readonly telling: Telling; readonly finite: readonly Clause[] } {
  const brief = place.part === 'headline' || isDeck(doc, place) || isEntry(words);
  const finite = splitClauses(words, findVerbGroups(words, brief), brief);
  const clauses = [
    ...finite,
    ...findGerundClauses(words, finite),
    ...findReducedClauses(words, finite),
  ];
  const nominals = findNominals(
    words,
    clauses.map(({ verb }) => verb),
  );
  const distances = findDistances(words, clauses, nominals, clues.stretches);
  const placed = placeTimexes(words, clues.timexes);
  const free = placed.filter((time) => !distances.some((distance) => holds(distance, time)));
  const dates = dateClauses(words, clauses, free, clues.quotes);
  // What happens “unless …” is planned, what happens “if” is not.
  const conditional = words.some(
    ({ lower }, at) =>
      (lower === 'if' && !ASKING.has(wordBefore(words, at)?.lemma ?? '')) ||
      (lower === 'unless' && at === 0),
  );
  return {
    telling: { doc, words, clauses, nominals, dates, distances, conditional, brief, place, clues },
    finite,
  };
}

/** A line under the headline, in its grammar: no sentence with its full stop. */
function isDeck({ sections, sentences, text }: Doc, { sentence }: Telling['place']): boolean {
  const { section, start, end } = sentences[sentence]!;
  return sections[section]?.kind === 'standfirst' && !ENDED.test(text.slice(start, end));
}

/** "July 22: Club suspends him": an entry of a chronology. */
function isEntry(words: readonly Word[]): boolean {
  const end = words.findIndex(({ dated }) => !dated);
  return end > 0 && ENTRY_MARKS.has(words[end]!.lower);
}

const ENTRY_MARKS = new Set([':', '–', '—']);

/** After these "if" asks and sets no condition: "will meet to decide if". */
const ASKING = new Set(
  'ask decide determine know see wonder tell say check consider question sure clear'.split(' '),
);

/** Most characters between a noun phrase and the relative clause that describes it. */
const NEXT_TO = 30;

/** "Monday’s bombing of a bus that killed 21": what describes a dated noun phrase has its date. */
function withDateOf(named: readonly FoundMention[], mention: FoundMention): FoundMention {
  if (mention.timex !== null) return mention;
  const described = named.findLast(({ start }) => start < mention.start);
  if (described === undefined || described.end + NEXT_TO < mention.start) return mention;
  return { ...mention, timex: described.timex };
}
