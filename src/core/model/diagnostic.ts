import type { SpanRef } from './span.ts';

export type DiagnosticKind =
  | 'article/empty'
  | 'article/not-text'
  | 'article/no-body'
  | 'article/nothing-read'
  | 'article/no-date'
  | 'article/no-outlet'
  | 'article/not-english'
  | 'time/ambiguous';

/** What the parser noticed but could not settle. It never throws on text; it reports. */
export interface Diagnostic {
  readonly article: string;
  readonly kind: DiagnosticKind;
  readonly span: SpanRef | null;
}
