import type { ArticleOutlet, Published } from '../model/article.ts';
import type { Diagnostic, DiagnosticKind } from '../model/diagnostic.ts';
import type { Doc } from '../model/doc.ts';
import { isText } from '../model/is-text.ts';
import { looksEnglish } from '../text/looks-english.ts';

/** What a reader should know about an article that could not be read in full. */
export function diagnose(
  doc: Doc,
  published: Published | null,
  outlet: ArticleOutlet,
): readonly Diagnostic[] {
  const kinds: readonly (DiagnosticKind | undefined)[] = [
    unreadable(doc),
    published === null ? 'article/no-date' : undefined,
    outlet.id === null ? 'article/no-outlet' : undefined,
  ];
  return kinds.flatMap((kind) =>
    kind === undefined ? [] : [{ article: doc.id, kind, span: null }],
  );
}

function unreadable({ text, sections }: Doc): DiagnosticKind | undefined {
  if (text.trim() === '') return 'article/empty';
  if (!isText(text)) return 'article/not-text';
  if (!sections.some(({ kind }) => kind === 'body')) return 'article/no-body';
  return looksEnglish(text) ? undefined : 'article/not-english';
}
