import type { Section, SectionKind } from '../model/article.ts';

/** What an archive writes before the parts of an article that it hands out: "HEADLINE: …". */
const LABELS: ReadonlyMap<string, SectionKind> = new Map([
  ['HEADLINE', 'headline'],
  ['HIGHLIGHT', 'standfirst'],
  ['BYLINE', 'byline'],
  ['DATELINE', 'dateline'],
  ['BODY', 'body'],
]);

const LABEL = /^(?<label>[A-Z]{4,9}):\s*/u;
const LONGEST_LABEL = 12;

/** Index of the line that an archive calls the headline, or -1. */
export const labelledHeadline = (paragraphs: readonly string[]): number =>
  paragraphs.findIndex((paragraph) => /^HEADLINE:\s*\S/u.test(paragraph));

/** Cuts the label off what it labels, whose kind it tells; a label alone is of the page. */
export function splitLabel(text: string, section: Section): readonly Section[] {
  const found = LABEL.exec(text.slice(section.start, section.start + LONGEST_LABEL));
  const kind = LABELS.get(found?.groups?.['label'] ?? '');
  if (found === null || kind === undefined) return [section];
  const start = section.start + found[0].length;
  const label = { ...section, end: start - (/\s*$/u.exec(found[0])?.[0].length ?? 0) };
  const rest = start < section.end ? [{ ...section, start, kind }] : [];
  return [{ ...label, kind: 'boilerplate' }, ...rest];
}
