import { expect, test } from 'vitest';
import { isText } from '../core/model/is-text.ts';
import { declaredEncoding, decodeText } from './decode-text.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

test.each([
  ['UTF-8', utf8('“Café” – naïve'), '', 'utf-8'],
  ['UTF-8 with a byte order mark', utf8('\ufeff“Café” – naïve'), '\ufeff', 'utf-8'],
  ['UTF-16, little end first', utf16('\ufeff“Café” – naïve', true), '\ufeff', 'utf-16le'],
  ['UTF-16, big end first', utf16('\ufeff“Café” – naïve', false), '\ufeff', 'utf-16be'],
  ['UTF-16 without a mark, little end first', utf16('“Café” – naïve', true), '', 'utf-16le'],
  ['UTF-16 without a mark, big end first', utf16('“Café” – naïve', false), '', 'utf-16be'],
])('reads %s', (_, bytes, mark, encoding) => {
  expect(decodeText(bytes)).toEqual({ text: `${mark}“Café” – naïve`, encoding });
});

// Only letters that Latin-1 shares: Node 20 reads the quote marks of Windows-1252 as control characters.
const LATIN = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0xa3, 0x35);

test('what is not UTF-8 is Windows-1252', () => {
  expect(decodeText(LATIN)).toEqual({ text: 'Café £5', encoding: 'windows-1252' });
});

test.each([
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['ISO-8859-2', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
  ['Shift_JIS', [0x93, 0x8c, 0x8b, 0x9e], '東京'],
  ['gbk', [0xb1, 0xb1, 0xbe, 0xa9], '北京'],
])('a page that declares %s is read so', (label, bytes, text) => {
  const decoded = decodeText(Uint8Array.from(bytes), label);
  expect(decoded).toEqual({ text, encoding: label.toLowerCase() });
});

test.each([
  ['one that the bytes contradict', 'windows-1251', utf8('“Café”'), '“Café”'],
  ['one that nobody knows', 'x-unheard-of', LATIN, 'Café £5'],
  ['one that fails on the bytes', 'utf-8', LATIN, 'Café £5'],
])('does not believe %s', (_, label, bytes, text) => {
  expect(decodeText(bytes, label)?.text).toBe(text);
});

test.each([
  ['<meta charset=windows-1251>', 'windows-1251'],
  ['<html><head><META content="text/html; charset=Shift_JIS" http-equiv=x>', 'Shift_JIS'],
  ['<?xml version="1.0" encoding="iso-8859-1"?><html>', 'iso-8859-1'],
  [`${' '.repeat(5000)}<meta charset=gbk>`, undefined],
  ['The charset=x of a page.', undefined],
])('%s declares %s', (page, label) => {
  expect(declaredEncoding(utf8(page))).toBe(label);
});

test('keeps line ends, spaces and odd characters as they are', () => {
  const text = ' a\r\n\r\n\tb\u00a0\u200b\f\n';
  expect(decodeText(utf8(text))?.text).toBe(text);
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
  ['a program', Uint8Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0 : i))],
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
