/** Enough of a file to tell what it is. */
const SAMPLE = 20_000;

/**
 * Share of control characters above which a file is taken for no text. Higher lets pictures in;
 * lower turns away scraped pages with some dirt in them.
 */
const MOST_CONTROL = 0.02;

/** PDF, rich text and zipped documents (docx, odt), whose first characters can pass for text. */
const BEGINNINGS = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'];

const CONTROL = /(?![\t\n\r\f])\p{Cc}|\ufffd/gu;

const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

/**
 * The characters of a file, or undefined where it holds no text. UTF-16 is told by its byte order
 * mark; what is not UTF-8 is Windows-1252, in which newsrooms saved their text for twenty years. A byte order mark
 * is not part of the text.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const signature = [...bytes.subarray(0, 2)].map((b) => b.toString(16).padStart(2, '0')).join('');
  const text = decodeAs(SIGNATURES.get(signature) ?? 'utf-8', bytes);
  return isText(text) ? text : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are not of that encoding. Windows-1252 reads any byte, so `isText` decides.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the characters are those of written text rather than of a picture or a program. */
export function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\u0000')) return false;
  if (BEGINNINGS.some((beginning) => sample.startsWith(beginning))) return false;
  return (sample.match(CONTROL)?.length ?? 0) <= sample.length * MOST_CONTROL;
}
