import type { Doc } from '../model/doc.ts';
import type { FoundMention } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Clause } from './clauses.ts';
import type { ClauseDates } from './date-clauses.ts';
import type { SentenceClues } from './mention-clues.ts';
import type { Nominal } from './nominals.ts';
import type { Word } from './words.ts';

export type Apart = NonNullable<FoundMention['apart']>;

/** A length of time; `by` is undefined where its words leave it open ("less than a month"). */
export interface Far {
  readonly unit: Apart['unit'];
  readonly by: number | undefined;
}

/** How far what one clause tells lies from what another, or a noun phrase, tells. */
export interface Distance extends Far {
  /** Index of the clause; -1 where none holds it. */
  readonly clause: number;
  /** The word that names the other happening; undefined where nothing known does. */
  readonly from: number | undefined;
  /** The noun phrase that does. */
  readonly nominal: Nominal | undefined;
  /** It is counted back from the telling: "It has been 11 days since", "It comes a month after". */
  readonly isBack: boolean;
  /** Words that say how far, and from what; half-open. */
  readonly words: { readonly from: number; readonly to: number };
}

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
  /** It is told as headlines are, in the present for what has been: a headline, an entry of a diary. */
  readonly brief: boolean;
  readonly place: Pick<FoundMention, 'part' | 'sentence' | 'paragraph'>;
  readonly clues: SentenceClues;
}

/** The text under words; indexes half-open. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});
