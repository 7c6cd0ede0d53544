/** Enough of a file to tell what it is. */
const SAMPLE = 20_000;
/** Share of control and replacement characters above which a file is taken for no text. */
const MOST_CONTROL = 0.02;

const CONTROL = /(?![\t\n\r\f])\p{Cc}|\ufffd/gu;

/** Whether the characters are those of written text rather than of a picture or a program. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\u0000')) return false;
  return (sample.match(CONTROL)?.length ?? 0) <= sample.length * MOST_CONTROL;
}
