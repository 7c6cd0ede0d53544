import type { Independence } from '../model/independence.ts';
import type { Story } from '../model/story.ts';
import { gather } from './gather.ts';
import { ownWords } from './own-words.ts';
import { findSharedPassages, type Found } from './shared-passages.ts';

/**
 * Share of an article's own words that stand in others from which it is no account of its own.
 * Lower takes an article with a copied background paragraph for a copy, higher lets a repost with
 * its own headline and last lines count twice.
 */
const COPIED = 0.5;

/**
 * The passages that articles share, and how many independent accounts there are: an article most of
 * whose words are another's too counts together with the one it shares most with.
 */
export function findIndependence(story: Pick<Story, 'articles' | 'quotes'>): Independence {
  const words = ownWords(story);
  const found = findSharedPassages(story.articles, words);
  const shares = shareOut(found);
  const groups = story.articles.map((_, index) => index);
  for (const [index, { places, partners }] of shares) {
    if (places.size < COPIED * words[index]!.length) continue;
    const [partner] = [...partners].reduce((most, next) => (next[1] > most[1] ? next : most));
    const roots = [rootOf(groups, index), rootOf(groups, partner)];
    groups[Math.max(...roots)] = Math.min(...roots);
  }
  const accounts = gather(story.articles.keys(), (index) => rootOf(groups, index));
  return {
    passages: found.map(({ passage }) => passage),
    accounts: [...accounts.values()].map((members) => members.map((at) => story.articles[at]!.id)),
  };
}

/** What an article has in common with others. */
interface Share {
  /** Which of its own words others have too. */
  readonly places: Set<number>;
  /** How many of them each other article has. */
  readonly partners: Map<number, number>;
}

/** What each article that shares anything has in common with others, by its index. */
function shareOut(found: readonly Found[]): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  for (const { articles, words } of found)
    for (const side of [0, 1] as const) {
      const share = shares.get(articles[side]) ?? { places: new Set(), partners: new Map() };
      shares.set(articles[side], share);
      const partner = articles[side === 0 ? 1 : 0];
      share.partners.set(partner, (share.partners.get(partner) ?? 0) + words[side].size);
      for (const place of words[side]) share.places.add(place);
    }
  return shares;
}

/** The first article of the group that an article is in. */
function rootOf(groups: readonly number[], index: number): number {
  let root = index;
  while (groups[root] !== root) root = groups[root]!;
  return root;
}
