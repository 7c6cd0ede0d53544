import { expect, test } from 'vitest';
import { MOST_BYTES, readFile, readPasted } from './read-article.ts';

const file = (name: string, text: string): File => new File([text], name);

test('the file name without its ending is the id, and the text is as it was', async () => {
  const text = 'Bridge closed\r\n\r\n <script>alert(1)</script> ';
  expect(await readFile(file('bridge.v2.txt', text))).toEqual({
    ok: true,
    article: { id: 'bridge.v2', file: 'bridge.v2.txt', text },
  });
});

test('a name that is nothing but an ending is still an id', () => {
  expect(readPasted('.txt', 'Words')).toMatchObject({ article: { id: '.txt' } });
});

test.each([
  ['empty', '', { kind: 'empty', name: 'a.txt' }],
  ['blank', ' \n\t', { kind: 'empty', name: 'a.txt' }],
  ['binary', 'a\u0000b', { kind: 'not-text', name: 'a.txt' }],
  ['a web page', '\n<!DOCTYPE html><p>Words', { kind: 'web-page', name: 'a.txt' }],
])('%s is told apart', async (_, text, failure) => {
  expect(await readFile(file('a.txt', text))).toEqual({ ok: false, failure });
  expect(readPasted('a.txt', text)).toEqual({ ok: false, failure });
});

test('a file over the limit is refused before it is read', async () => {
  const large = file('a.txt', 'x'.repeat(MOST_BYTES + 1));
  large.arrayBuffer = () => Promise.reject(new Error('was read'));
  expect(await readFile(large)).toEqual({
    ok: false,
    failure: { kind: 'too-large', name: 'a.txt', bytes: MOST_BYTES + 1, limit: MOST_BYTES },
  });
});

test('a folder, or a file that has gone, is unreadable', async () => {
  const gone = file('a.txt', 'Words');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readFile(gone)).toEqual({
    ok: false,
    failure: { kind: 'unreadable', name: 'a.txt' },
  });
});
