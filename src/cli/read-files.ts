import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleText } from '../core/model/article.ts';
import { isText } from '../core/text/is-text.ts';

/** Tells the user of something that could not be read; the rest goes on. */
export type Complain = (what: string) => void;

/** The articles in the files that can be read, in the order given; complains about the others. */
export function readFiles(
  files: readonly string[],
  published: string | undefined,
  complain: Complain,
): readonly ArticleText[] {
  const articles: ArticleText[] = [];
  for (const path of files) {
    const text = readText(path, complain);
    if (text === undefined) continue;
    const file = basename(path);
    const id = freshId(file.replace(/\.[^.]+$/, '') || file, articles);
    articles.push({ id, file, text, ...(published === undefined ? {} : { published }) });
  }
  return articles;
}

function readText(path: string, complain: Complain): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.trim() === '') complain(`${path}: is empty`);
    else if (!isText(text)) complain(`${path}: is no text`);
    else return text;
  } catch (error) {
    complain(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return undefined;
}

/** Files of one name from several folders get a number behind it. */
function freshId(name: string, taken: readonly ArticleText[]): string {
  let id = name;
  for (let n = 2; taken.some((article) => article.id === id); n += 1) id = `${name}-${n}`;
  return id;
}
