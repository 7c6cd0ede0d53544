import { parseArticle } from '../core/index.ts';
import type { ArticleText } from '../core/model/article.ts';
import { isDay } from '../core/model/iso-day.ts';
import type { Complain } from './complain.ts';

/**
 * Parses one article a line and yields one parsed article a line, in input order. Holds one
 * article at a time, whatever the length of the input. A bad line yields nothing but a complaint.
 */
export async function* parseLines(
  lines: AsyncIterable<string>,
  complain: Complain,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    // Some programs put a byte order mark before all else.
    const article = readLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (typeof article === 'string') complain(`line ${number}: ${article}`);
    else yield `${JSON.stringify(toOutput(article))}\n`;
  }
}

/** The article, or what is wrong with the line. */
function readLine(line: string): ArticleText | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (!isRecord(value)) return 'is no object';
  const { id, text, published } = value;
  if (typeof id !== 'string' || id === '') return 'has no "id"';
  if (typeof text !== 'string') return 'has no "text"';
  if (published === undefined || published === null) return { id, file: id, text };
  if (typeof published !== 'string' || !isDay(published.slice(0, 10))) {
    return '"published" is no day such as 2024-03-14';
  }
  return { id, file: id, text, published: published.slice(0, 10) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The reader has the text already; readings are the same time expressions before resolving. */
function toOutput(article: ArticleText): object {
  const { source: _source, readings: _readings, ...rest } = parseArticle(article);
  return rest;
}
