import type { SpanRef } from './span.ts';

export type SectionKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'caption'
  | 'body'
  | 'boilerplate';

/** A run of the text with one role. Sections are in text order and never overlap. */
export interface Section extends SpanRef {
  readonly kind: SectionKind;
}

/** A possibly uncertain date: EDTF (ISO 8601-2), and its first and last civil day (ISO). */
export interface DateRange {
  readonly edtf: string;
  /** First day, or null where that end is open. */
  readonly earliest: string | null;
  /** Last day, or null where that end is open. */
  readonly latest: string | null;
}

/** When an article was published, and how that is known. */
export interface Published extends DateRange {
  readonly basis: 'given' | 'stated' | 'inferred';
  readonly evidence: readonly SpanRef[];
  /** Name of the rule, such as "stamp/line", "dateline", "sibling/weekday". */
  readonly rule: string;
}

/** Whose article it is. `id` is an outlet's id, or null where nothing in the text tells. */
export interface ArticleOutlet {
  readonly id: string | null;
  readonly basis: 'given' | 'stated' | 'inferred' | 'unknown';
  readonly evidence: readonly SpanRef[];
}

/** The site that shows the article, where it is not the outlet. `name` is verbatim. */
export interface Host {
  readonly name: string;
  readonly evidence: readonly SpanRef[];
}

/** What the user hands in: the text exactly as read, and what the user knows about it. */
export interface ArticleText {
  /** The file name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** ISO day the user says it was published; wins over all evidence. */
  readonly published?: string;
  /** Outlet the user names; wins over all evidence. */
  readonly outlet?: string;
  /** Where the user found it: shown as a link, never asked for. */
  readonly url?: string;
  /** What the user calls it. The headline is still a passage of the text. */
  readonly title?: string;
}
