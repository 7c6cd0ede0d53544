import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFiles } from './read-files.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-files-'));
  mkdirSync(join(folder, 'more'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const complaints: string[] = [];
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const articles = readFiles(paths, undefined, (what) => complaints.push(what));
  return { articles, complaints: complaints.map((what) => what.replace(`${folder}/`, '')) };
}

test('files of one name from several folders keep their own ids', () => {
  const { articles } = read({ 'a.b.txt': 'One.', 'more/a.b.txt': 'Two.', '.txt': 'Three.' });
  expect(articles).toEqual([
    { id: 'a.b', file: 'a.b.txt', text: 'One.' },
    { id: 'a.b-2', file: 'a.b.txt', text: 'Two.' },
    { id: '.txt', file: '.txt', text: 'Three.' },
  ]);
});

test('characters are those that the page reads: every one, and Windows-1252 where it is no UTF-8', () => {
  const { articles } = read({
    'bom.txt': '\uFEFFCafé',
    'old.txt': Uint8Array.of(0x43, 0x61, 0x66, 0xe9),
  });
  expect(articles.map(({ text }) => text)).toEqual(['\uFEFFCafé', 'Café']);
});

test('what cannot be read is told, and the rest goes on', () => {
  const { articles, complaints } = read({
    'a.txt': ' \n',
    'b.pdf': '%PDF-1.7',
    'c.txt': 'Words',
    'd.html': '<!doctype html><p>Words',
  });
  expect(articles.map(({ id }) => id)).toEqual(['c']);
  expect(complaints).toEqual([
    'a.txt: is empty',
    'b.pdf: is no text',
    'd.html: is a web page; save its words as text, or add it on the page',
  ]);
  const told: string[] = [];
  expect(readFiles([join(folder, 'gone.txt')], undefined, (what) => told.push(what))).toEqual([]);
  expect(told).toEqual([expect.stringContaining('ENOENT')]);
});

test('a header tells what is known, and is no part of the text', () => {
  const header = '---\noutlet: Gazette\npublished: 2021-03-03\n---\n';
  const { articles, complaints } = read({ 'h.txt': `${header}Words`, 'm.md': '# Words' });
  expect(articles).toEqual([
    { id: 'h', file: 'h.txt', text: 'Words', outlet: 'Gazette', published: '2021-03-03' },
    { id: 'm', file: 'm.md', text: 'Words' },
  ]);
  expect(complaints).toEqual([]);
  const path = [join(folder, 'h.txt')];
  expect(readFiles(path, '2022-01-01', () => {})).toMatchObject([{ published: '2022-01-01' }]);
});

test('a header that cannot be read is told, and stays in the text', () => {
  const { articles, complaints } = read({ 'w.txt': '---\nby: Ann\n---\nWords' });
  expect(articles).toMatchObject([{ text: '---\nby: Ann\n---\nWords' }]);
  expect(complaints).toEqual([
    'w.txt: the header is left in the text, for this cannot be read: by',
  ]);
});
