import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** A folder of articles, and what links call the story in it. */
export interface StoryFolder {
  readonly slug: string;
  readonly path: string;
}

/** The stories under seeds/, in alphabetical order. */
export const seedFolders = (root: string): readonly StoryFolder[] =>
  readdirSync(join(root, 'seeds'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ slug: name, path: join(root, 'seeds', name) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

/** A folder that somebody names, anywhere. */
export function namedFolder(path: string): StoryFolder {
  const words = basename(resolve(path))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return { slug: words.filter((word) => word !== '').join('-') || 'story', path: resolve(path) };
}
