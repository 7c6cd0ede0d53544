/** Files that hold an article in a form that only its own program reads. */
export type DocumentFormat =
  | 'pdf'
  | 'word'
  | 'rtf'
  | 'open-document'
  | 'e-book'
  | 'archive'
  | 'picture'
  | 'web-archive';

interface Sign {
  readonly format: DocumentFormat;
  /** What the bytes open with, each as one character. */
  readonly opening: string;
  /** What stands besides near the beginning or the end, where zipped files list what they hold. */
  readonly holds?: string;
}

/** The first that fits. */
const SIGNS: readonly Sign[] = [
  { format: 'pdf', opening: '%PDF-' },
  { format: 'rtf', opening: '{\\rtf' },
  { format: 'word', opening: '\xd0\xcf\x11\xe0' },
  { format: 'word', opening: 'PK\x03\x04', holds: 'word/document' },
  { format: 'open-document', opening: 'PK\x03\x04', holds: 'vnd.oasis.opendocument' },
  { format: 'e-book', opening: 'PK\x03\x04', holds: 'application/epub' },
  { format: 'archive', opening: 'PK\x03\x04' },
  { format: 'archive', opening: '\x1f\x8b' },
  { format: 'archive', opening: '7z\xbc\xaf' },
  { format: 'archive', opening: 'Rar!' },
  { format: 'picture', opening: '\x89PNG' },
  { format: 'picture', opening: '\xff\xd8\xff' },
  { format: 'picture', opening: 'GIF8' },
  { format: 'picture', opening: 'RIFF', holds: 'WEBP' },
  { format: 'picture', opening: 'II*\0' },
  { format: 'web-archive', opening: 'bplist00', holds: 'WebMainResource' },
  { format: 'web-archive', opening: 'From: <Saved by', holds: 'multipart/related' },
  { format: 'web-archive', opening: 'MIME-Version:', holds: 'multipart/related' },
];

/**
 * Of which kind a file is that holds no plain text, by its first bytes and its last: names are often
 * wrong.
 */
export function knownFormat(first: Uint8Array, last: Uint8Array): DocumentFormat | undefined {
  const head = String.fromCharCode(...first);
  const found = SIGNS.filter(({ opening }) => head.startsWith(opening));
  if (found.length === 0) return undefined;
  const tail = String.fromCharCode(...last);
  return found.find(
    ({ holds }) => holds === undefined || head.includes(holds) || tail.includes(holds),
  )?.format;
}
