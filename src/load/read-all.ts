import {
  readFile,
  readPasted,
  readPastedPage,
  type Handed,
  type ReadPage,
} from './read-article.ts';
import { openPageReader } from './web-page/open-page-reader.ts';

/** One thing handed in. `name` is what the user knows it by. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly file: File }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'page'; readonly name: string; readonly html: string };

/**
 * Reads one after the other, and tells of each. Between two of them the page has its turn; aborted,
 * it ends at once and what is not read stays unread.
 */
export async function readAll(
  sources: readonly Source[],
  signal: AbortSignal,
  onRead: (handed: Handed, index: number) => void,
): Promise<readonly Handed[]> {
  const pages = openPageReader();
  signal.addEventListener('abort', pages.close);
  const all: Handed[] = [];
  for (const [index, source] of sources.entries()) {
    // One at a time: forty files at once would fill the memory of a phone.
    // oxlint-disable-next-line no-await-in-loop
    const handed = await readOne(source, pages.read);
    if (signal.aborted) break;
    all.push(handed);
    onRead(handed, index);
  }
  pages.close();
  return all;
}

function readOne(source: Source, readPage: ReadPage): Promise<Handed> {
  if (source.kind === 'file') return readFile(source.file, readPage);
  return source.kind === 'text'
    ? readPasted(source.name, source.text, readPage)
    : readPastedPage(source.name, source.html, readPage);
}
