import type { ArticleText } from '../core/model/article.ts';
import { freeBytes } from '../store/room.ts';
import { storeStatus } from '../store/status.ts';
import type { LoadFailure } from './load-failure.ts';

/** So little is always tried: what browsers say of their room is rough on purpose. */
const SMALL_BYTES = 1_000_000;

interface Fitting {
  readonly fitting: readonly ArticleText[];
  readonly failures: readonly LoadFailure[];
}

/**
 * The articles that the browser has room for, from the first on; the others are told before anything
 * is added. Where nothing is kept at all, memory takes everything.
 */
export async function fittingArticles(articles: readonly ArticleText[]): Promise<Fitting> {
  const { trouble } = storeStatus();
  const sizes = articles.map(({ text }) => bytesOf(text));
  const isSmall = sizes.reduce((sum, bytes) => sum + bytes, 0) < SMALL_BYTES;
  const isKept = trouble === undefined || trouble === 'full';
  const free = isKept && !isSmall ? await freeBytes() : undefined;
  if (free === undefined) return { fitting: articles, failures: [] };
  let left = free;
  const first = sizes.findIndex((bytes) => (left -= bytes) < 0);
  if (first === -1) return { fitting: articles, failures: [] };
  return {
    fitting: articles.slice(0, first),
    failures: articles
      .slice(first)
      .map(({ file: name, text }) => ({ kind: 'no-room', name, bytes: bytesOf(text), free })),
  };
}

/** At most: a text with no letter beyond Latin-1 takes half of it. */
const bytesOf = (text: string): number => 2 * text.length;
