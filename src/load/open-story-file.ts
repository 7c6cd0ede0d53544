import type { QueryClient } from '@tanstack/react-query';
import { createStory, readStories } from './stories.ts';
import { MOST_STORY_BYTES, readStoryFile } from './story-file.ts';
import type { StoryFileFailure } from './story-file-checks.ts';

export type OpenedStory =
  /** The view is a query string without the story's slug. */
  | { readonly ok: true; readonly slug: string; readonly view: string }
  | { readonly ok: false; readonly name: string; readonly failure: StoryFileFailure };

/** Makes a new story of a story file, beside all others, or says why it cannot. */
export async function openStoryFile(client: QueryClient, file: File): Promise<OpenedStory> {
  const refused = (failure: StoryFileFailure): OpenedStory => ({
    ok: false,
    name: file.name,
    failure,
  });
  if (file.size > MOST_STORY_BYTES)
    return refused({ kind: 'too-large', bytes: file.size, limit: MOST_STORY_BYTES });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused({ kind: 'unreadable' });
  }
  const read = readStoryFile(text);
  if (!read.ok) return refused(read.failure);
  const { name, articles, log, view } = read.file;
  const others = new Set((await readStories()).map((story) => story.name));
  const slug = await createStory(client, { name: freeName(name.trim(), others), articles, log });
  return { ok: true, slug, view };
}

/** The name, with a number behind it where another story has it already: "Pier", "Pier (2)". */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; name !== '' && taken.has(name); n += 1) name = `${wanted} (${n})`;
  return name;
}
