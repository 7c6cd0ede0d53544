import type { QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import { joinArticles } from './join-articles.ts';
import type { LoadFailure } from './load-failure.ts';
import { articlesQuery } from './queries.ts';

/** Adds articles to a story; returns those that it did not take. */
export async function addArticles(
  client: QueryClient,
  slug: string,
  added: readonly ArticleText[],
): Promise<readonly LoadFailure[]> {
  // The story's own articles first: what is added to an unread story must not stand in for it.
  const present = await client.ensureQueryData(articlesQuery(slug));
  const { articles, failures } = joinArticles(present, added);
  if (articles.length > present.length) write(client, slug, articles);
  return failures;
}

/** Takes one article out of a story. */
export function removeArticle(client: QueryClient, slug: string, id: string): void {
  write(
    client,
    slug,
    read(client, slug).filter((article) => article.id !== id),
  );
}

/** What the user knows about an article wins over what the parser finds; undefined takes it back. */
export function changeArticle(
  client: QueryClient,
  slug: string,
  id: string,
  { outlet, published }: { readonly outlet: string; readonly published: string },
): void {
  write(
    client,
    slug,
    read(client, slug).map((article) =>
      article.id === id
        ? {
            id,
            file: article.file,
            text: article.text,
            ...(outlet.trim() !== '' && { outlet: outlet.trim() }),
            ...(published !== '' && { published }),
          }
        : article,
    ),
  );
}

/** A slug for a story of the user's own that no story has yet. */
export function freeSlug(client: QueryClient): string {
  let slug = 'own';
  for (let n = 2; read(client, slug).length > 0; n += 1) slug = `own-${n}`;
  return slug;
}

const read = (client: QueryClient, slug: string): readonly ArticleText[] =>
  client.getQueryData(articlesQuery(slug).queryKey) ?? [];

const write = (client: QueryClient, slug: string, articles: readonly ArticleText[]): void => {
  client.setQueryData(articlesQuery(slug).queryKey, articles);
};
