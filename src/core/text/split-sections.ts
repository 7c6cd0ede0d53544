import type { Section } from '../model/article.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** The sections of an article, in text order; together they cover every visible character. */
export function splitSections(article: string, text: string): readonly Section[] {
  return splitParagraphs(text).map((span, index) => ({
    article,
    ...span,
    kind: index === 0 ? 'headline' : 'body',
  }));
}
