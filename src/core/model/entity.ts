import type { SpanRef } from './span.ts';

/**
 * A person, outlet or organisation. `id` is its kind and a slug of its name ("person:ada-byron").
 * Names are verbatim slices of an article, or, for a known outlet, the table's name for it.
 */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** Other forms found in the text, and a known outlet's abbreviations. */
  readonly aliases: readonly string[];
  readonly mentions: readonly SpanRef[];
}

export interface Person extends Entity {
  /** What the text calls them: "chief executive", "FT journalist". Verbatim, most telling first. */
  readonly roles: readonly SpanRef[];
}

/** The entities of one article, or of a story. */
export interface Entities {
  readonly people: readonly Person[];
  readonly outlets: readonly Entity[];
  readonly organisations: readonly Entity[];
}
