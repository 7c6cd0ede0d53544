import { findEntities } from '../core/names/find-entities.ts';
import { findOutlet, type OutletFound } from '../core/names/find-outlet.ts';
import type { Doc } from '../core/model/doc.ts';
import { splitSections } from '../core/text/split-sections.ts';
import { splitSentences } from '../core/text/split-sentences.ts';

/** The body of an article that says nothing of its outlet. */
export const STORY =
  'The mill at Port Ander will close in March, its owner said on Friday. Some 300 people work there, and many of them have done so for years.';

/** Whose article a text is; `outlet` where the user says so. */
export function readOutlet(text: string, outlet?: string): OutletFound {
  const sections = splitSections('a', text);
  const doc: Doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  const source = { id: 'a', file: 'a.txt', text, ...(outlet !== undefined && { outlet }) };
  return findOutlet(doc, source, findEntities(doc));
}

/** The body below a headline, with other paragraphs before or after it. */
export const page = (...paragraphs: readonly string[]): string =>
  ['Mill at Port Ander to close', ...paragraphs].join('\n\n');
