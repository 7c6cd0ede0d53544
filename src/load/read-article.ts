import type { ArticleText } from '../core/model/article.ts';
import { idOfFile } from '../core/model/article-id.ts';
import { isText } from '../core/model/is-text.ts';
import { decodeText } from './decode-text.ts';
import type { LoadFailure } from './load-failure.ts';

/** Far more than any article; little enough that a phone reads it in seconds. */
export const MOST_BYTES = 5_000_000;

/** Nothing is thrown: what is handed in is either an article or a failure that says why not. */
export type Handed =
  | { readonly ok: true; readonly article: ArticleText }
  | { readonly ok: false; readonly failure: LoadFailure };

const failed = (failure: LoadFailure): Handed => ({ ok: false, failure });

/** An article from a file that the user picked or dropped. */
export async function readFile(file: File): Promise<Handed> {
  const { name, size } = file;
  if (size > MOST_BYTES) return failed({ kind: 'too-large', name, bytes: size, limit: MOST_BYTES });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder, or a file that has moved since it was picked.
    return failed({ kind: 'unreadable', name });
  }
  const text = decodeText(new Uint8Array(bytes));
  return text === undefined ? failed({ kind: 'not-text', name }) : check(name, text);
}

/** An article from text that the user pasted. `name` takes the place of the file's name. */
export function readPasted(name: string, text: string): Handed {
  if (text.length > MOST_BYTES)
    return failed({ kind: 'too-large', name, bytes: text.length, limit: MOST_BYTES });
  return isText(text) ? check(name, text) : failed({ kind: 'not-text', name });
}

function check(name: string, text: string): Handed {
  if (text.trim() === '') return failed({ kind: 'empty', name });
  // The words of a whole page of markup stand between tags: its author and its dates would not be found.
  if (/^\s{0,100}<(?:!doctype html|html)\b/i.test(text)) return failed({ kind: 'web-page', name });
  return { ok: true, article: { id: idOfFile(name), file: name, text } };
}
