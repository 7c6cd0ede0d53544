import type { Story, StoryArticle } from '../core/model/story.ts';
import type { ViewState } from '../state/view-state.ts';
import { articlesThatMatch } from './search.ts';
import { tellerIdOf } from './tellers.ts';

/** The articles whose teller is on and whose text answers the search, naming a chosen person. */
export function visibleArticles(story: Story, view: ViewState): readonly StoryArticle[] {
  const found = articlesThatMatch(story, view.search);
  const chosen = story.people.filter(({ id }) => view.people.includes(id));
  const naming = new Set(chosen.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
  return story.articles.filter(
    (article) =>
      !view.hidden.includes(tellerIdOf(article)) &&
      (found === undefined || found.has(article.id)) &&
      (view.people.length === 0 || naming.has(article.id)),
  );
}
