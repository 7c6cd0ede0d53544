import type { SectionKind } from '../core/model/article.ts';
import type { Doc } from '../core/model/doc.ts';
import { splitSentences } from '../core/text/split-sentences.ts';

/**
 * A line of a cases file as an article of one kind of section. "¶" stands for the line break between
 * two paragraphs, so that offsets stay those of the line.
 */
export function lineDoc(line: string, kind: SectionKind = 'body'): Doc {
  const text = line.replaceAll('¶', '\n');
  let start = 0;
  const sections = text.split('\n').map((paragraph) => {
    const section = { article: 'case', start, end: start + paragraph.length, kind };
    start = section.end + 1;
    return section;
  });
  return { id: 'case', text, sections, sentences: splitSentences(text, sections) };
}
