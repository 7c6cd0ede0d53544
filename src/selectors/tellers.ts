import type { Story, StoryArticle } from '../core/model/story.ts';

/** Who tells the story: an outlet, or an article whose outlet nobody names. */
export interface Teller {
  /** Outlet id, or article id where the outlet is unknown: as in `StoryEvent.outlets`. */
  readonly id: string;
  /** The outlet's name; for an unnamed one our words, which no other teller of the story has. */
  readonly name: string;
  readonly named: boolean;
  /** Index of its colour. */
  readonly colour: number;
  readonly basis: StoryArticle['outlet']['basis'];
  /** The site that shows the article, where it is not the outlet. */
  readonly host: string | undefined;
  readonly articles: readonly string[];
}

export const tellerIdOf = ({ id, outlet }: Pick<StoryArticle, 'id' | 'outlet'>): string =>
  outlet.id ?? id;

const known = new WeakMap<Story, readonly Teller[]>();

/** The tellers of a story in the order of their first articles. */
export function tellersOf(story: Story): readonly Teller[] {
  const tellers = known.get(story) ?? findTellers(story);
  known.set(story, tellers);
  return tellers;
}

function findTellers(story: Story): readonly Teller[] {
  const names = new Map(story.outlets.map(({ id, name }) => [id, name]));
  const ids = [...new Set(story.articles.map(tellerIdOf))];
  const tellers = ids.flatMap((id, colour) => {
    const articles = story.articles.filter((article) => tellerIdOf(article) === id);
    const [first] = articles;
    if (first === undefined) return [];
    const name = names.get(id) ?? unnamed(first.host?.name);
    return [
      {
        id,
        name,
        named: names.has(id),
        colour,
        basis: first.outlet.basis,
        host: otherHost(first, name),
        articles: articles.map((article) => article.id),
      },
    ];
  });
  return numbered(tellers);
}

/** The site that shows an article; undefined where that is the outlet, under the name of its address. */
export function otherHost({ host }: StoryArticle, outlet: string): string | undefined {
  return host?.name.toLowerCase() === outlet.toLowerCase() ? undefined : host?.name;
}

const unnamed = (host: string | undefined): string =>
  host === undefined ? 'Unnamed outlet' : `Unnamed outlet on ${host}`;

/** "Unnamed outlet 1", "Unnamed outlet 2": those that no site tells apart are told apart by number. */
const numbered = (tellers: readonly Teller[]): readonly Teller[] =>
  tellers.map((teller) => {
    const alike = tellers.filter(({ named, name }) => !named && name === teller.name);
    return teller.named || alike.length < 2
      ? teller
      : { ...teller, name: `${teller.name} ${alike.indexOf(teller) + 1}` };
  });

/** Whose article it is; undefined for an id that the story does not have. */
export const tellerOf = (tellers: readonly Teller[], article: string): Teller | undefined =>
  tellers.find(({ articles }) => articles.includes(article));
