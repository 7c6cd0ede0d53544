import type { Tab } from '../../state/view-state.ts';

const ONE: Readonly<Record<Tab, string>> = {
  events: 'event',
  quotes: 'quote',
  disagreements: 'disagreement',
  articles: 'article',
};

/** What one entry of a tab is called. */
export const entryName = (tab: Tab): string => ONE[tab];

/** "1 event", "3 quotes". */
export const countWords = (tab: Tab, count: number): string =>
  `${count} ${ONE[tab]}${count === 1 ? '' : 's'}`;
