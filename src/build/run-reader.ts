import { join } from 'node:path';
import { runnerImport } from 'vite';

/*
 * What reads articles is loaded by its name, when it is wanted: whoever only reads the
 * configuration, as every run of tests does, need not load the parser.
 */
const HERE = import.meta.dirname;

const read = new Map<string, ReturnType<typeof readNow>>();

/** The story of a folder, read once for a build. */
export function readStoryOf(path: string): ReturnType<typeof readNow> {
  const story = read.get(path) ?? readNow(path);
  read.set(path, story);
  return story;
}

async function readNow(path: string) {
  const file = join(HERE, 'read-story.ts');
  const { module } = await runnerImport<typeof import('./read-story.ts')>(file);
  return module.readStory(path);
}

/** The story of a folder as it stands. */
export async function readRawOf(path: string) {
  const file = join(HERE, 'read-raw.ts');
  const { module } = await runnerImport<typeof import('./read-raw.ts')>(file);
  return module.readRaw(path);
}
