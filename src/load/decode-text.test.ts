import { expect, test } from 'vitest';
import { isText } from '../core/model/is-text.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

test.each([
  ['UTF-8', utf8('“Café” – naïve'), ''],
  ['UTF-8 with a byte order mark', utf8('\ufeff“Café” – naïve'), '\ufeff'],
  ['UTF-16, little end first', utf16('\ufeff“Café” – naïve', true), '\ufeff'],
  ['UTF-16, big end first', utf16('\ufeff“Café” – naïve', false), '\ufeff'],
])('reads %s', (_, bytes, mark) => {
  expect(decodeText(bytes)).toBe(`${mark}“Café” – naïve`);
});

// Only letters that Latin-1 shares: Node 20 reads the quote marks of Windows-1252 as control characters.
test('what is not UTF-8 is Windows-1252', () => {
  expect(decodeText(Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35))).toBe('Café £5');
});

test('keeps line ends, spaces and odd characters as they are', () => {
  const text = ' a\r\n\r\n\tb\u00a0\u200b\f\n';
  expect(decodeText(utf8(text))).toBe(text);
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
  ['UTF-16 without a byte order mark', utf16('The council met.', true)],
  ['a PDF', utf8('%PDF-1.7 and then words')],
  ['rich text', utf8('{\\rtf1\\ansi The council met.}')],
  ['a zipped document', utf8('PK\u0003\u0004 word/document.xml')],
  ['control characters', utf8('\u0001\u0002\u0003'.repeat(20))],
])('takes %s for no text', (_, bytes) => {
  expect(decodeText(bytes)).toBeUndefined();
});

test('a little dirt does not turn an article away', () => {
  expect(isText(`${'The council met. '.repeat(20)}\u0007`)).toBe(true);
});
