import type { SpanRef } from './span.ts';

/** A long passage that two articles share, as each prints it. */
export interface SharedPassage {
  readonly id: string;
  /** Word for word, or with words put for others, left out or put in. */
  readonly kind: 'identical' | 'reworded';
  readonly places: readonly [SpanRef, SpanRef];
}

/** Who writes for themselves, and who prints what another prints. */
export interface Independence {
  readonly passages: readonly SharedPassage[];
  /** Ids of articles; those that copy are together with what they copy: one account each. */
  readonly accounts: readonly (readonly string[])[];
}
