import { readHeader, type HeaderRead } from '../core/text/article-header.ts';
import { plainMarkdown } from '../core/text/plain-markdown.ts';

/**
 * The article in a text, for the page, the command and the build alike: its header is read and taken
 * off, and Markdown made plain. What is left is the article's text, which every offset counts in.
 */
export function readText(file: string, text: string): HeaderRead {
  const read = readHeader(text);
  return /\.(?:md|markdown)$/i.test(file) ? { ...read, text: plainMarkdown(read.text) } : read;
}
