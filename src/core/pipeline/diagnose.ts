import type { Diagnostic, DiagnosticKind } from '../model/diagnostic.ts';
import type { Doc } from '../model/doc.ts';
import { isText } from '../model/is-text.ts';
import type { ParsedArticle } from '../model/story.ts';
import { looksEnglish } from '../text/looks-english.ts';

type Found = Pick<
  ParsedArticle,
  'published' | 'outlet' | 'readings' | 'timexes' | 'quotes' | 'mentions'
>;

/** What a reader should know about an article that could not be read in full. */
export function diagnose(doc: Doc, found: Found): readonly Diagnostic[] {
  const kinds: readonly (DiagnosticKind | undefined)[] = [
    unreadable(doc, found),
    found.published === null ? 'article/no-date' : undefined,
    found.outlet.id === null ? 'article/no-outlet' : undefined,
  ];
  const ofArticle = kinds.flatMap((kind) =>
    kind === undefined ? [] : [{ article: doc.id, kind, span: null }],
  );
  return [...ofArticle, ...ambiguousTimes(found)];
}

function unreadable(
  { text, sections }: Doc,
  { quotes, mentions }: Found,
): DiagnosticKind | undefined {
  if (text.trim() === '') return 'article/empty';
  if (!isText(text)) return 'article/not-text';
  // First: what looks like furniture may be a language whose sentences are not told apart.
  if (!looksEnglish(text)) return 'article/not-english';
  if (!sections.some(({ kind }) => kind === 'body')) return 'article/no-body';
  const isRead = mentions.length > 0 || quotes.some(({ kind }) => kind !== 'title');
  return isRead ? undefined : 'article/nothing-read';
}

/** Dates such as "3/9/2019" whose order neither the article nor the day it was published tells. */
function ambiguousTimes({ readings, timexes }: Found): readonly Diagnostic[] {
  const either = new Set(
    readings.filter(({ reading }) => reading.kind === 'either').map(({ id }) => id),
  );
  return timexes
    .filter(({ id, earliest, latest }) => either.has(id) && earliest !== latest)
    .map(({ article, start, end }) => ({
      article,
      kind: 'time/ambiguous',
      span: { article, start, end },
    }));
}

/** What still holds once the siblings of an article have dated it. */
export const diagnoseAgain = (article: ParsedArticle): readonly Diagnostic[] => [
  ...article.diagnostics.filter(
    ({ kind }) => kind !== 'article/no-date' && kind !== 'time/ambiguous',
  ),
  ...ambiguousTimes(article),
];
