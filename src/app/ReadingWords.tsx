import { useProgress } from '../load/use-progress.ts';
import { useStoryNow } from '../load/use-story.ts';

/**
 * "Reading the articles: 3 of 8", and that they are put together, which takes as long with many or long
 * ones: until then the page shows what it showed before. Nothing once the story is there.
 */
export function ReadingWords({ slug }: { readonly slug: string }): string {
  const { read, of } = useProgress(slug);
  const { read: story, error } = useStoryNow(slug);
  if (read < of) return `Reading the articles: ${read} of ${of}`;
  return of > 0 && story === undefined && error === null ? 'Putting the story together' : '';
}
