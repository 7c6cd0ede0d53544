import { expect, test } from 'vitest';
import { knownFormat } from './known-format.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const FILLER = '\x00'.repeat(100);

test.each([
  ['%PDF-1.7', 'pdf'],
  ['{\\rtf1\\ansi}', 'rtf'],
  [`\xd0\xcf\x11\xe0${FILLER}`, 'word'],
  [`PK\x03\x04${FILLER}word/document.xml`, 'word'],
  ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'open-document'],
  ['PK\x03\x04mimetypeapplication/epub+zip', 'e-book'],
  [`PK\x03\x04${FILLER}photos/`, 'archive'],
  ['\x1f\x8b\x08', 'archive'],
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff\xe0', 'picture'],
  ['RIFF\x10\x00\x00\x00WEBPVP8', 'picture'],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'web-archive'],
  ['MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe ferry left.', undefined],
  ['The ferry left on Monday.', undefined],
  ['', undefined],
])('%#: a file of the kind %s', (content, format) => {
  expect(knownFormat(bytes(content), bytes(''))).toBe(format);
  expect(knownFormat(bytes(content.slice(0, 20)), bytes(content))).toBe(format);
});
