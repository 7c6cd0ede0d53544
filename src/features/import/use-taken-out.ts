import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArticleText } from '../../core/model/article.ts';
import { addArticles, removeArticle } from '../../load/change-articles.ts';

export interface TakingOut {
  /** What was taken out of this story since the page was opened, the last one first. */
  readonly takenOut: readonly ArticleText[];
  readonly takeOut: (article: ArticleText) => void;
  readonly putBack: (article: ArticleText) => void;
}

interface Taken {
  readonly slug: string;
  readonly article: ArticleText;
}

/** Takes articles out of a story, and remembers them, for the database does not. */
export function useTakenOut(slug: string): TakingOut {
  const client = useQueryClient();
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const without = (id: string): readonly Taken[] =>
    taken.filter((one) => one.slug !== slug || one.article.id !== id);
  return {
    takenOut: taken.flatMap((one) => (one.slug === slug ? [one.article] : [])),
    takeOut: (article) => {
      setTaken([{ slug, article }, ...without(article.id)]);
      void removeArticle(client, slug, article.id);
    },
    putBack: (article) => {
      setTaken(without(article.id));
      void addArticles(client, slug, [article]);
    },
  };
}
