import type { QueryClient } from '@tanstack/react-query';
import type { ArticleText } from '../core/model/article.ts';
import { compareText } from '../core/model/compare-text.ts';
import type { LogEntry } from '../core/model/correction.ts';
import type { KeptStory } from '../store/kept-story.ts';
import type { KeptSummary } from '../store/kept-summary.ts';
import { editStory, listStories, readStory } from '../store/story-store.ts';
import { BUNDLED_STORIES } from './bundled-stories.ts';
import { changeStory, showKept } from './change-story.ts';
import { joinArticles } from './join-articles.ts';
import { bundledArticles, bundledLog, joinKept, joinLog } from './kept-articles.ts';
import { newSlug } from './new-slug.ts';
import { slugOf } from './queries.ts';

/** A line of the list of stories. */
export interface StoryEntry {
  readonly slug: string;
  /** Whether it comes with the page. */
  readonly isBundled: boolean;
  /** '' where its user gave it none; one that comes with the page is called by its folder. */
  readonly name: string;
  /** How an own story without a name begins, verbatim. */
  readonly opening: string | undefined;
  /** How many articles are kept of it: for a bundled story, those that its user added or changed. */
  readonly articles: number;
  /** How many articles that come with the page were taken out of it. */
  readonly takenOut: number;
  /** ISO instant since when it is among the removed. */
  readonly removed: string | undefined;
}

/** Every story: those that come with the page, then the user's own, the one changed last first. */
export async function readStories(): Promise<readonly StoryEntry[]> {
  const kept = await listStories();
  const own = kept
    .filter(({ facts }) => !BUNDLED_STORIES.includes(facts.slug))
    .toSorted((a, b) => compareText(b.facts.changed, a.facts.changed));
  const brought = BUNDLED_STORIES.map(
    (slug) => kept.find(({ facts }) => facts.slug === slug) ?? nothingKept(slug),
  );
  return [...brought, ...own].map(toEntry);
}

const nothingKept = (slug: string): KeptSummary => ({
  facts: { slug, name: '', created: '', changed: '' },
  articles: [],
  first: undefined,
});

function toEntry({ facts, articles, first }: KeptSummary): StoryEntry {
  const { slug, name, without = [], removed } = facts;
  const isBundled = BUNDLED_STORIES.includes(slug);
  return {
    slug,
    isBundled,
    name: isBundled && name === '' ? nameOfFolder(slug) : name,
    opening: first && openingOf(first.text),
    articles: articles.length,
    takenOut: without.length,
    removed,
  };
}

/** "harbour-fire" is "Harbour fire". */
const nameOfFolder = (folder: string): string =>
  folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll(/[-_]+/gu, ' ');

/** Lines above which a headline is looked for, and the least words of one: "Harbour Wire" is a masthead. */
const HEAD = { lines: 6, words: 5 };

/** The first line long enough for a headline, else the first with words, as far as a list has room. */
function openingOf(text: string): string {
  const lines =
    text
      .slice(0, 2000)
      .match(/\S[^\r\n]*/gu)
      ?.slice(0, HEAD.lines) ?? [];
  const line = lines.find((words) => words.split(/\s+/u).length >= HEAD.words) ?? lines[0] ?? '';
  return line.slice(0, 120);
}

/** Everything that makes a new story. */
export interface NewStory {
  /** '' leaves it without one. */
  readonly name: string;
  readonly articles: readonly ArticleText[];
  readonly log: readonly LogEntry[];
}

/** Makes a story of the user's own, whole or not at all, and returns its slug. */
export async function createStory(client: QueryClient, story: NewStory): Promise<string> {
  const { name, articles, log } = story;
  const slug = newSlug(name);
  await changeStory(client, slug, 'story', (kept) => ({
    facts: { ...kept.facts, name: name.trim() },
    articles: joinArticles([], articles).articles,
    log,
  }));
  return slug;
}

/** Another story with the same articles and corrections, to be changed apart from the first. */
export async function copyStory(client: QueryClient, slug: string, name: string): Promise<string> {
  const home = slugOf(slug);
  const [brought, published, kept] = await Promise.all([
    bundledArticles(home),
    bundledLog(home),
    readStory(home),
  ]);
  const log = joinLog(published, kept?.log ?? []);
  return createStory(client, { name, articles: joinKept(brought, kept), log });
}

/** Calls a story by another name; '' takes its name away. */
export const renameStory = (client: QueryClient, slug: string, name: string): Promise<void> =>
  changeStory(client, slug, 'story', (kept) => ({
    ...kept,
    facts: { ...kept.facts, name: name.trim() },
  }));

/** Puts back the articles that come with the page and were taken out. */
export const putArticlesBack = (client: QueryClient, slug: string): Promise<void> =>
  changeStory(client, slug, 'articles', ({ facts, ...kept }) => {
    const { without: _, ...others } = facts;
    return { ...kept, facts: others };
  });

/** Puts a story among the removed, where it waits for being put back or erased. */
export function removeStory(client: QueryClient, slug: string): Promise<void> {
  const removed = new Date().toISOString();
  return edit(client, slug, (kept) => kept && { ...kept, facts: { ...kept.facts, removed } });
}

/** Takes a story out of the removed. */
export const putStoryBack = (client: QueryClient, slug: string): Promise<void> =>
  changeStory(client, slug, 'story', (kept) => ({ ...kept }));

/** Forgets a removed story for good. */
export const eraseStory = (client: QueryClient, slug: string): Promise<void> =>
  erase(client, slug, () => true);

const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** Forgets the stories that were removed more than 30 days ago. */
export async function eraseLongRemoved(client: QueryClient): Promise<void> {
  const before = new Date(Date.now() - KEPT_MILLISECONDS).toISOString();
  const isOld = (removed: string): boolean => removed < before;
  const old = (await readStories()).filter(
    ({ removed }) => removed !== undefined && isOld(removed),
  );
  await Promise.all(old.map(({ slug }) => erase(client, slug, isOld)));
}

/** A story that another window has put back by the time this is written stays. */
const erase = (
  client: QueryClient,
  slug: string,
  isDue: (removed: string) => boolean,
): Promise<void> =>
  edit(client, slug, (kept) =>
    kept?.facts.removed !== undefined && isDue(kept.facts.removed) ? undefined : kept,
  );

async function edit(
  client: QueryClient,
  slug: string,
  change: (kept: KeptStory | undefined) => KeptStory | undefined,
): Promise<void> {
  await showKept(client, slug, await editStory(slug, 'story', change));
}
