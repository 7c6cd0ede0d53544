import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleText } from '../core/model/article.ts';
import { freeId, idOfFile } from '../core/model/article-id.ts';
import type { HeaderRead } from '../core/text/article-header.ts';
import { decodeText } from '../load/decode-text.ts';
import { isPageSource } from '../load/is-page.ts';
import { readText } from '../load/read-text.ts';
import type { Complain } from './complain.ts';

/**
 * The articles in the files that can be read, in the order given; complains about the others. A day
 * given for all wins over the one in an article's header.
 */
export function readFiles(
  files: readonly string[],
  published: string | undefined,
  complain: Complain,
): readonly ArticleText[] {
  const articles: ArticleText[] = [];
  const taken = new Set<string>();
  for (const path of files) {
    const read = readArticle(path, complain);
    if (read === undefined) continue;
    const file = basename(path);
    const id = freeId(idOfFile(file), taken);
    taken.add(id);
    const given = { ...read.given, ...(published === undefined ? {} : { published }) };
    articles.push({ id, file, text: read.text, ...given });
  }
  return articles;
}

/** The same characters as the page reads from the file, or a complaint. */
function readArticle(path: string, complain: Complain): HeaderRead | undefined {
  try {
    const decoded = decodeText(readFileSync(path));
    const read = decoded && readText(path, decoded.text);
    if (read?.problem !== undefined)
      complain(`${path}: the header is left in the text, ${told(read.problem)}`);
    if (read === undefined) complain(`${path}: is no text`);
    else if (isPageSource(read.text))
      complain(`${path}: is a web page; save its words as text, or add it on the page`);
    else if (read.text.trim() === '') complain(`${path}: is empty`);
    else return read;
  } catch (error) {
    complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

const told = (problem: NonNullable<HeaderRead['problem']>): string =>
  problem.kind === 'unclosed'
    ? 'for it has no closing line'
    : `for this cannot be read: ${problem.words}`;
