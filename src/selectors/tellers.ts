import type { Story, StoryArticle } from '../core/model/story.ts';

/** Who tells the story: an outlet, or an article whose outlet nobody names. */
export interface Teller {
  /** Outlet id, or article id where the outlet is unknown: as in `StoryEvent.outlets`. */
  readonly id: string;
  /** The outlet's name; undefined where it is unnamed. */
  readonly name: string | undefined;
  /** Index of its colour. */
  readonly colour: number;
  readonly basis: StoryArticle['outlet']['basis'];
  /** The site that shows the article, where it is not the outlet. */
  readonly host: string | undefined;
  readonly articles: readonly string[];
}

export const tellerIdOf = ({ id, outlet }: Pick<StoryArticle, 'id' | 'outlet'>): string =>
  outlet.id ?? id;

/** The tellers of a story in the order of their first articles. */
export function tellersOf(story: Story): readonly Teller[] {
  const ids = [...new Set(story.articles.map(tellerIdOf))];
  return ids.flatMap((id, colour) => {
    const articles = story.articles.filter((article) => tellerIdOf(article) === id);
    const [first] = articles;
    if (first === undefined) return [];
    return [
      {
        id,
        name: story.outlets.find((outlet) => outlet.id === id)?.name,
        colour,
        basis: first.outlet.basis,
        host: first.host?.name,
        articles: articles.map((article) => article.id),
      },
    ];
  });
}

/** Our words for a teller; an outlet that nobody names is not given a name. */
export const tellerName = ({ name }: Teller): string => name ?? 'Unnamed outlet';
