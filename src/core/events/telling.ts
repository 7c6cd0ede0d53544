import type { Doc } from '../model/doc.ts';
import type { FoundMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import type { ClauseDates } from './date-clauses.ts';
import type { Distance } from './distances.ts';
import type { SentenceClues } from './mention-clues.ts';
import type { Nominal } from './nominals.ts';
import type { Word } from './words.ts';

/** A sentence and all that is known of it. */
export interface Telling {
  readonly doc: Doc;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly nominals: readonly Nominal[];
  readonly dates: ClauseDates;
  readonly distances: readonly Distance[];
  /** It has a condition: "if". */
  readonly conditional: boolean;
  readonly place: Pick<FoundMention, 'part' | 'sentence' | 'paragraph'>;
  readonly clues: SentenceClues;
}

/** The text under words; indexes half-open. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
