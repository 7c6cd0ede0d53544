/** Half-open range of UTF-16 code units in the original text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that says which article it is in; the only way the story points at text. */
export interface SpanRef extends Span {
  readonly article: string;
}

/** The verbatim text under a span. The only way the parser ever produces text. */
export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
