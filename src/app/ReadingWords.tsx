import { useProgress } from '../load/use-progress.ts';

/** "Reading the articles: 3 of 8"; nothing once all are read. */
export function ReadingWords({ slug }: { readonly slug: string }): string {
  const { read, of } = useProgress(slug);
  return read < of ? `Reading the articles: ${read} of ${of}` : '';
}
