import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from '../cli/read-files.ts';
import type { ArticleText } from '../core/model/article.ts';

const ARTICLE = /\.(?:txt|md)$/i;

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * The articles of a story's folder, or of `articles` in it, by file name. Throws what its author has
 * to know: a published story with an article missing would be another story.
 */
export function readFolder(path: string): readonly ArticleText[] {
  if (!isFolder(path)) throw new Error(`${path}: there is no such folder`);
  const inner = join(path, 'articles');
  const folder = isFolder(inner) ? inner : path;
  const files = readdirSync(folder)
    .filter((name) => ARTICLE.test(name))
    .toSorted();
  if (files.length === 0) throw new Error(`${folder}: has no article, no .txt or .md file`);
  const complaints: string[] = [];
  const articles = readFiles(
    files.map((file) => join(folder, file)),
    undefined,
    (what) => void complaints.push(what),
  );
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return articles;
}
