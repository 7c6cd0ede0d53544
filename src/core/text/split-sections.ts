import type { Section } from '../model/article.ts';

/** The sections of an article, in text order; together they cover every visible character. */
export function splitSections(article: string, text: string): readonly Section[] {
  const start = text.search(/\S/);
  return start < 0 ? [] : [{ article, start, end: text.trimEnd().length, kind: 'body' }];
}
