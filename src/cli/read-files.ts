import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleText } from '../core/model/article.ts';
import { freeId, idOfFile } from '../core/model/article-id.ts';
import { decodeText } from '../load/decode-text.ts';
import type { Complain } from './complain.ts';

/** The articles in the files that can be read, in the order given; complains about the others. */
export function readFiles(
  files: readonly string[],
  published: string | undefined,
  complain: Complain,
): readonly ArticleText[] {
  const articles: ArticleText[] = [];
  const taken = new Set<string>();
  for (const path of files) {
    const text = readText(path, complain);
    if (text === undefined) continue;
    const file = basename(path);
    const id = freeId(idOfFile(file), taken);
    taken.add(id);
    articles.push({ id, file, text, ...(published === undefined ? {} : { published }) });
  }
  return articles;
}

/** The same characters as the page reads from the file, or a complaint. */
function readText(path: string, complain: Complain): string | undefined {
  try {
    const text = decodeText(readFileSync(path));
    if (text === undefined) complain(`${path}: is no text`);
    else if (text.trim() === '') complain(`${path}: is empty`);
    else return text;
  } catch (error) {
    complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}
