import type { ArticleText } from '../core/model/article.ts';
import { idOfFile } from '../core/model/article-id.ts';
import { isText } from '../core/model/is-text.ts';
import { decodeText } from './decode-text.ts';
import { isPageName, isPageSource } from './is-page.ts';
import { knownFormat } from './known-format.ts';
import type { LoadFailure, ReadNote } from './load-failure.ts';
import { readText } from './read-text.ts';
import type { PageAnswer } from './web-page/web-page-messages.ts';

/** Far more than any article; little enough that a phone reads it in seconds. */
export const MOST_BYTES = 5_000_000;
/** A web page may carry its pictures in it. */
export const MOST_PAGE_BYTES = 20_000_000;

/** Nothing is thrown: what is handed in is either an article or a failure that says why not. */
export type Handed =
  | { readonly ok: true; readonly article: ArticleText; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly failure: LoadFailure };

/** Reads a web page somewhere else than on the page. */
export type ReadPage = (page: string | Uint8Array<ArrayBuffer>) => Promise<PageAnswer>;

const failed = (failure: LoadFailure): Handed => ({ ok: false, failure });

/** Enough of a file to tell what it is. */
const HEAD = 8000;

/** An article from a file that the user picked or dropped. */
export async function readFile(file: File, readPage: ReadPage): Promise<Handed> {
  const { name, size } = file;
  try {
    const head = await bytesOf(file.slice(0, HEAD));
    const format = knownFormat(head, await bytesOf(file.slice(-HEAD)));
    if (format !== undefined) return failed({ kind: 'document', name, format });
    const isPage = isPageName(name) || isPageSource(decodeText(head)?.text ?? '');
    const limit = isPage ? MOST_PAGE_BYTES : MOST_BYTES;
    if (size > limit) return failed({ kind: 'too-large', name, bytes: size, limit });
    const bytes = await bytesOf(file);
    return isPage ? takePage(name, await readPage(bytes)) : takeBytes(name, bytes);
  } catch {
    // A folder, or a file that has moved since it was picked.
    return failed({ kind: 'unreadable', name });
  }
}

/** An article from text that the user pasted. `name` takes the place of the file's name. */
export async function readPasted(name: string, text: string, readPage: ReadPage): Promise<Handed> {
  return isPageSource(text) ? readPastedPage(name, text, readPage) : takeText(name, text, []);
}

/** An article from the HTML that the clipboard holds. */
export async function readPastedPage(
  name: string,
  html: string,
  readPage: ReadPage,
): Promise<Handed> {
  return html.length > MOST_PAGE_BYTES
    ? failed({ kind: 'too-large', name, bytes: html.length, limit: MOST_PAGE_BYTES })
    : takePage(name, await readPage(html));
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

function takeBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Handed {
  const decoded = decodeText(bytes);
  return decoded === undefined
    ? failed({ kind: 'not-text', name })
    : takeText(name, decoded.text, encodingNotes(decoded.encoding));
}

function takeText(name: string, written: string, notes: readonly ReadNote[]): Handed {
  if (!isText(written)) return failed({ kind: 'not-text', name });
  const { text, given, problem } = readText(name, written);
  const told: readonly ReadNote[] = problem ? [...notes, { kind: 'header', problem }] : notes;
  return take(name, { text, ...given }, told);
}

function takePage(name: string, answer: PageAnswer): Handed {
  if (answer.kind === 'not-text') return failed({ kind: 'not-text', name });
  if (answer.kind === 'tangled') return failed({ kind: 'tangled', name });
  if (answer.kind === 'stopped')
    return failed({ kind: 'page-not-read', name, reason: answer.reason });
  const notes = encodingNotes(answer.encoding);
  return take(
    name,
    { text: answer.text, ...answer.given },
    answer.whole ? [...notes, { kind: 'whole-page' }] : notes,
  );
}

const encodingNotes = (encoding: string): readonly ReadNote[] =>
  encoding === 'utf-8' ? [] : [{ kind: 'encoding', encoding }];

function take(
  name: string,
  read: Omit<ArticleText, 'id' | 'file'>,
  notes: readonly ReadNote[],
): Handed {
  const { length } = read.text;
  if (read.text.trim() === '') return failed({ kind: 'empty', name });
  if (length > MOST_BYTES)
    return failed({ kind: 'too-large', name, bytes: length, limit: MOST_BYTES });
  return { ok: true, article: { id: idOfFile(name), file: name, ...read }, notes };
}
