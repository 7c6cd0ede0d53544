export { linkStory } from './pipeline/link-story.ts';
export { parseArticle } from './pipeline/parse-article.ts';
