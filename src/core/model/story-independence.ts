import type { Independence } from './independence.ts';
import type { Story } from './story.ts';

/** What is derived from a story stands beside it: the story itself is a fixed exchange format. */
const beside = new WeakMap<Story, Independence>();

/** Says who copies whom in a story; to be called before anybody asks. */
export const keepIndependence = (story: Story, independence: Independence): void =>
  void beside.set(story, independence);

/** Who copies whom; where nobody looked, each article is an account of its own. */
export const independenceOf = (story: Story): Independence =>
  beside.get(story) ?? { passages: [], accounts: story.articles.map(({ id }) => [id]) };
