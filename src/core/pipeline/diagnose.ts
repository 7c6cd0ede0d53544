import type { ArticleOutlet, Published } from '../model/article.ts';
import type { Diagnostic, DiagnosticKind } from '../model/diagnostic.ts';
import type { Doc } from '../model/doc.ts';

/** What a reader should know about an article that could not be read in full. */
export function diagnose(
  doc: Doc,
  published: Published | null,
  outlet: ArticleOutlet,
): readonly Diagnostic[] {
  const kinds: DiagnosticKind[] = [];
  if (doc.text.trim() === '') kinds.push('article/empty');
  else if (!doc.sections.some(({ kind }) => kind === 'body')) kinds.push('article/no-body');
  if (published === null) kinds.push('article/no-date');
  if (outlet.id === null) kinds.push('article/no-outlet');
  return kinds.map((kind) => ({ article: doc.id, kind, span: null }));
}
