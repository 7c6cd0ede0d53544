import type { Span, SpanRef } from './span.ts';

export type QuoteKind = 'direct' | 'scare' | 'title';
/** The four media that the exchange format knows. */
export type Medium = 'email' | 'statement' | 'tweet' | 'interview';

/** In which medium words were said or written, as finely as the text tells. */
export type Channel =
  | Medium
  | 'letter'
  | 'filing'
  | 'diary'
  | 'memo'
  | 'post'
  | 'phone'
  | 'press conference';

/** Who said it: the entity if the text names one, and always the words that say so. */
export interface QuoteSource extends Span {
  readonly entity: string | null;
  /** Who said it together with them: "Lee and Ortiz said". */
  readonly others?: readonly string[];
}

/** An attribution relation (PARC): who (source) says (cue) what (content). */
export interface Quote extends SpanRef {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly source: QuoteSource | null;
  readonly cue: Span | null;
  /** Outlet that saw, received or first reported the words. */
  readonly via: string | null;
  /** The channel where it is one of the four media, else null. */
  readonly medium: Medium | null;
  /** Absent where the text does not tell. */
  readonly channel?: Channel;
  /** Name of the rule that attributed it. */
  readonly rule: string;
}

/** A quoted passage found by its marks: [`outerStart`, `outerEnd`) holds the marks as well. */
export interface QuoteSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** Ids of all who say a quote; none where its source is nobody that the text names. */
export const speakersOf = ({ source }: Quote): readonly string[] =>
  [source?.entity ?? [], source?.others ?? []].flat();
