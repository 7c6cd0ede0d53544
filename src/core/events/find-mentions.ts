import { HYPOTHETICAL } from '../lexicon/function-words.ts';
import type { Doc, Sentence } from '../model/doc.ts';
import type { EventMention } from '../model/event.ts';
import { splitClauses } from './clauses.ts';
import { findGerundClauses } from './gerund-clauses.ts';
import { type Clues, type MentionClues, toClues } from './mention-clues.ts';
import { aroundOf, clauseMention, nominalMention } from './mention.ts';
import { findNominals } from './nominals.ts';
import { rollCall } from './roll-calls.ts';
import { actionOf, tellsEvent } from './tells-event.ts';
import { findVerbGroups } from './verb-groups.ts';
import { wordsOf } from './words.ts';

/**
 * Most words of a sentence that are read. No newsroom writes longer ones; what does is a table or
 * debris of a page, and reading it whole would cost more than linear time.
 */
const LONGEST_SENTENCE = 150;

/** Every happening that an article tells, as the clause that tells it, in text order. */
export function findMentions(doc: Doc, clues: MentionClues): readonly EventMention[] {
  const near = toClues(doc, clues);
  let before: string | undefined;
  return doc.sentences.flatMap((sentence) => {
    const found = mentionsIn(doc, sentence, near, before);
    before = found.findLast(({ form }) => form !== 'nominal')?.action;
    return found;
  });
}

/** `before` is the last action of the sentence before. */
function mentionsIn(
  doc: Doc,
  sentence: Sentence,
  clues: Clues,
  before: string | undefined,
): readonly EventMention[] {
  const words = wordsOf(doc.text, sentence).slice(0, LONGEST_SENTENCE);
  if (words.at(-1)?.lower === '?') return [];
  const kind = doc.sections[sentence.section]?.kind;
  const headline = kind === 'headline' || kind === 'subhead';
  const groups = findVerbGroups(words, headline);
  const finite = splitClauses(words, groups);
  const clauses = [...finite, ...findGerundClauses(words, finite)];
  const telling = { doc, words, clauses, headline, clues: clues.within(sentence) };
  const unreal = finite.filter(({ opener }) => HYPOTHETICAL.has(opener));
  const told = clauses.flatMap((clause): readonly EventMention[] => {
    const fate = rollCall(words, clause, before);
    if (fate === undefined && !tellsEvent(clause, aroundOf(telling, clause))) return [];
    return [clauseMention(telling, clause, fate ?? actionOf(clause, words))];
  });
  return [
    ...told,
    ...findNominals(
      words,
      clauses.map(({ verb }) => verb),
    )
      .filter(({ head }) => !unreal.some(({ from, to }) => from <= head && head < to))
      .map((nominal) => nominalMention(telling, nominal)),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
