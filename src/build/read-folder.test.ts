import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read-folder.ts';
import { readStory } from './read-story.ts';

/** A folder that holds these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const idsIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  readFolder(folderOf(files)).map(({ id }) => id);

test('articles are .txt and .md files, in the order of their names', () => {
  expect(idsIn({ 'b.txt': 'Two.', 'a.md': 'One.', 'notes.pdf': '?', 'c.TXT': 'Three.' })).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('a folder named articles holds them, where there is one', () => {
  expect(idsIn({ 'articles/a.txt': 'One.', 'README.md': 'About.' })).toEqual(['a']);
});

test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
  ['an empty folder', {}, /has no article/],
  ['a folder without articles', { 'picture.png': 'x' }, /has no article/],
  ['an empty article', { 'a.txt': 'One.', 'b.txt': ' \n' }, /b\.txt: is empty/],
  ['an article that is no text', { 'a.txt': '\0\0\0\0' }, /a\.txt: is no text/],
])('%s is told, not left out', (_, files, message) => {
  expect(() => idsIn(files)).toThrow(message);
});

test('a folder that is not there is told', () => {
  expect(() => readFolder(join(tmpdir(), 'no-such-story'))).toThrow(/there is no such folder/);
});

test('a story that has been read holds each text once, and all else as plain data', () => {
  const text = 'The bridge closed on 4 May 2021.\n\n"It is over," said Ines Okafor, the mayor.\n';
  const bundled = readStory(folderOf({ 'a.txt': text, 'b.txt': `${text}It opened again.` }));
  const json = JSON.stringify(bundled);
  expect(JSON.parse(json)).toEqual(bundled);
  expect(json.split('The bridge closed')).toHaveLength(3);
  expect(bundled.story.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(bundled.given).toEqual([
    { id: 'a', file: 'a.txt' },
    { id: 'b', file: 'b.txt' },
  ]);
});
