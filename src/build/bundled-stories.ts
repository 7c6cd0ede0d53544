import type { Plugin } from 'vite';
import type { BundledStory } from '../core/model/bundled-story.ts';
import { readRawOf, readStoryOf } from './run-reader.ts';
import type { StoryFolder } from './story-folders.ts';

/** What src/load/bundled-stories.ts imports, and a part of it for each story. */
const MODULE = 'virtual:bundled-stories';
const PART = `${MODULE}/`;

/**
 * Brings stories into the page. A build reads them, and the page fetches each as one file of JSON
 * without starting the parser; the dev server and the tests hand out the articles as they are, unless
 * they are told to read them.
 */
export function bundledStories(
  folders: readonly StoryFolder[],
  partOf: (path: string) => Promise<BundledStory> = readRawOf,
): Plugin {
  let builds = false;
  return {
    name: 'bundled-stories',
    configResolved: ({ command }) => {
      builds = command === 'build';
    },
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    async load(id) {
      const part = folders.find(({ slug }) => id === `\0${PART}${slug}`);
      if (part) return `export default ${JSON.stringify(await partOf(part.path))}`;
      if (id !== `\0${MODULE}`) return undefined;
      const loaders = folders.map(async ({ slug, path }) => {
        if (!builds) return `() => import('${PART}${slug}').then((part) => part.default)`;
        const source = JSON.stringify(await readStoryOf(path));
        const file = this.emitFile({ type: 'asset', name: `${slug}.json`, source });
        return `() => get(import.meta.ROLLUP_FILE_URL_${file})`;
      });
      const stories = (await Promise.all(loaders)).map(
        (load, i) => `{ slug: ${JSON.stringify(folders[i]?.slug)}, load: ${load} }`,
      );
      return `${GET}\nexport const STORIES = [${stories.join(', ')}];`;
    },
  };
}

const GET = `const get = async (url) => {
  const answer = await fetch(url);
  // As where the network fails: both are told alike.
  if (!answer.ok) throw new TypeError('Failed to fetch the story: ' + answer.status);
  return answer.json();
};`;
