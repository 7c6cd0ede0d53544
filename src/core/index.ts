/** @public Derived from a story, for who asks for it: the story itself does not hold it. */
export { findIndependence } from './compare/independence.ts';
export { linkStory } from './pipeline/link-story.ts';
export { parseArticle } from './pipeline/parse-article.ts';
