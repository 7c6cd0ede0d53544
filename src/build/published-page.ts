import type { Plugin } from 'vite';
import type { StoryAsRead } from '../core/model/bundled-story.ts';
import { textOf } from '../core/model/span.ts';
import { readStoryOf } from './run-reader.ts';

/** Gives the page the name of the one story that it shows, for tabs, searches and previews of links. */
export const publishedPage = (folder: string): Plugin => ({
  name: 'published-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => nameAfter(await readStoryOf(folder), html),
  },
});

/** The page's own words about itself with the headline in them; as they are where there is none. */
export function nameAfter({ story }: Pick<StoryAsRead, 'story'>, html: string): string {
  const { title, articles } = story;
  const text = articles.find(({ id }) => id === title?.article)?.text;
  if (title === null || text === undefined) return html;
  const headline = textOf(text, title).replaceAll(/\s+/g, ' ');
  const about = `${headline} · One timeline from ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, in which every date, passage and quote leads back to its source.`;
  return html
    .replace(/(?<=<title>)[^<]*/, () => inert(`${headline} · Sourceline`))
    .replace(/(?<=og:title"\s+content=")[^"]*/, () => inert(headline))
    .replaceAll(/(?<=description"\s+content=")[^"]*/g, () => inert(about));
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words of an article never become markup. */
const inert = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
