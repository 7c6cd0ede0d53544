import type { DiagnosticKind } from '../../core/model/diagnostic.ts';

const WORDS: Readonly<Record<DiagnosticKind, (count: number) => string>> = {
  'article/empty': () => 'This file is empty.',
  'article/not-text': () => 'This file does not look like text.',
  'article/no-body': () => 'No paragraphs of a story were found, only page furniture.',
  'article/no-date': () => 'Nothing tells when it was published.',
  'article/no-outlet': () => 'Nothing tells whose article it is.',
  'article/not-english': () => 'It does not seem to be English: dates and quotes may be missed.',
  'quote/unclosed': (count) =>
    count === 1
      ? 'One quotation is opened and never closed.'
      : `${count} quotations are opened and never closed.`,
  'time/ambiguous': (count) =>
    count === 1 ? 'One date can be read in two ways.' : `${count} dates can be read in two ways.`,
};

/** What the parser could not settle, as a sentence of ours. */
export const diagnosticWords = (kind: DiagnosticKind, count: number): string => WORDS[kind](count);
