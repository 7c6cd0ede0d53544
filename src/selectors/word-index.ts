import { answers, foldedWords } from './fold.ts';

/** Which documents contain a (folded) word. */
export type WordIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** Index of documents, each an id with its texts. */
export function indexWords(
  documents: Iterable<readonly [id: string, texts: readonly string[]]>,
): WordIndex {
  const index = new Map<string, Set<string>>();
  for (const [id, texts] of documents)
    for (const text of texts)
      for (const { word } of foldedWords(text)) {
        const ids = index.get(word);
        if (ids) ids.add(id);
        else index.set(word, new Set([id]));
      }
  return index;
}

/**
 * The documents that answer every word of the query; undefined where the query has no word, and then
 * no index is asked for.
 */
export function findDocuments(
  indexOf: () => WordIndex,
  query: string,
): ReadonlySet<string> | undefined {
  const terms = queryTerms(query);
  if (terms.length === 0) return undefined;
  const index = indexOf();
  const [first = new Set<string>(), ...others] = terms.map((term) => withTerm(index, term));
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}

/** The words of a query, folded, each once. */
export const queryTerms = (query: string): readonly string[] => [
  ...new Set(foldedWords(query).map(({ word }) => word)),
];

function withTerm(index: WordIndex, term: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word, ids] of index) if (answers(word, term)) for (const id of ids) found.add(id);
  return found;
}
