/** Enough of a file to tell what it is. */
const SAMPLE = 20_000;

/**
 * Share of control and replacement characters above which a file is taken for no text. Higher lets
 * pictures in; lower turns away scraped pages with some dirt in them.
 */
const MOST_CONTROL = 0.02;

/** PDF, rich text and zipped documents (docx, odt), whose first characters can pass for text. */
const BEGINNINGS = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'];

const CONTROL = /(?![\t\n\r\f])\p{Cc}|\ufffd/gu;

/** Whether the characters are those of written text rather than of a picture or a program. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\u0000')) return false;
  if (BEGINNINGS.some((beginning) => sample.startsWith(beginning))) return false;
  return (sample.match(CONTROL)?.length ?? 0) <= sample.length * MOST_CONTROL;
}
