import type { Entity } from '../model/entity.ts';
import type { ParsedArticle } from '../model/story.ts';

/** An entity as one article has it. */
export interface Local<T extends Entity = Entity> {
  readonly article: ParsedArticle;
  readonly entity: T;
}
