/**
 * What stands for an article whatever its file is called: a hash of its text. Corrections name it, so
 * that they survive renamed files, other ids and a story put together anew.
 */
export type ContentKey = string;

/** A place in an article: its text by content, UTF-16 offsets, and the words that stood there. */
export interface Anchor {
  readonly content: ContentKey;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * One thing the reader overrules. An event is named by the place of one of its tellings, a quote by its
 * content, a person by one mention: never by a position in a result, which the next parse may change.
 */
export type Change =
  | { readonly kind: 'article-outlet'; readonly content: ContentKey; readonly outlet: string }
  /** An ISO day. */
  | { readonly kind: 'article-published'; readonly content: ContentKey; readonly published: string }
  /** Any EDTF. */
  | { readonly kind: 'event-date'; readonly event: Anchor; readonly edtf: string }
  | { readonly kind: 'event-merge'; readonly event: Anchor; readonly into: Anchor }
  /** These tellings are an event of their own. */
  | { readonly kind: 'event-split'; readonly tellings: readonly Anchor[] }
  | { readonly kind: 'event-reject'; readonly event: Anchor }
  /** A passage that the reader says tells an event. */
  | { readonly kind: 'event-add'; readonly telling: Anchor; readonly edtf: string | null }
  | { readonly kind: 'quote-speaker'; readonly quote: Anchor; readonly speaker: Speaker }
  | { readonly kind: 'person-merge'; readonly person: Anchor; readonly into: Anchor }
  /** These mentions are somebody else. */
  | { readonly kind: 'person-split'; readonly mentions: readonly Anchor[] };

/** A speaker whom an article names somewhere, one whom the reader names, or nobody. */
export type Speaker =
  | { readonly kind: 'mention'; readonly mention: Anchor }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nobody' };

/** What was done: a change, or an earlier entry taken back or done again. Nothing is ever erased. */
export type Deed =
  | { readonly kind: 'change'; readonly change: Change; readonly note?: string }
  | { readonly kind: 'undo'; readonly entries: readonly string[] }
  | { readonly kind: 'redo'; readonly entries: readonly string[] };

/**
 * One line of a story's log. Entries are only ever added; their order is (`clock`, `id`), so that two
 * windows that wrote at once come to one state, whichever hears of the other first.
 */
export interface LogEntry {
  /** Unique in the world. */
  readonly id: string;
  /** One more than the highest that its writer had seen (a Lamport clock). */
  readonly clock: number;
  /** When, as an ISO instant: to be read by people, never to sort by. */
  readonly at: string;
  readonly deed: Deed;
}

/** A correction as a story shows it: which fact it changed, and what the reader noted. */
export interface AppliedCorrection {
  /** Id of its log entry. */
  readonly entry: string;
  readonly kind: Change['kind'];
  /** Id of the article, event, quote or person that reads otherwise now. */
  readonly target: string;
  readonly note?: string;
}

/** Why a correction of the log says nothing to a story as it is read now. */
export type UnfitReason =
  /** The article, its words at the place, or what was told, said or named there is not in the story. */
  | 'no-article'
  | 'other-words'
  | 'no-event'
  | 'no-quote'
  | 'no-person'
  /** Another correction has taken the event out. */
  | 'rejected'
  | 'not-a-date'
  | 'no-name'
  /** The story reads as wished without it. */
  | 'already-so'
  /** Written by another version, or broken. */
  | 'unknown';

/** A correction in force that does not fit: listed, never dropped. */
export interface UnfitCorrection {
  readonly entry: LogEntry;
  readonly why: UnfitReason;
}
