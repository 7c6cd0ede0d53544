import { expect, test, vi } from 'vitest';
import {
  MOST_BYTES,
  MOST_PAGE_BYTES,
  readFile,
  readPasted,
  type ReadPage,
} from './read-article.ts';
import type { PageAnswer } from './web-page/web-page-messages.ts';

const file = (name: string, ...content: readonly BlobPart[]): File => new File([...content], name);

const page: PageAnswer = {
  kind: 'page',
  text: 'Words',
  given: { outlet: 'Gazette' },
  encoding: 'utf-8',
  whole: false,
};
const answers = (answer: PageAnswer) => vi.fn<ReadPage>(() => Promise.resolve(answer));
const noPage: ReadPage = () => Promise.reject(new Error('is no page'));

test('the file name without its ending is the id, and the text is as it was', async () => {
  const text = 'Bridge closed\r\n\r\n <script>alert(1)</script> ';
  expect(await readFile(file('bridge.v2.txt', text), noPage)).toEqual({
    ok: true,
    article: { id: 'bridge.v2', file: 'bridge.v2.txt', text },
    notes: [],
  });
});

test('a name that is nothing but an ending is still an id', async () => {
  expect(await readPasted('.txt', 'Words', noPage)).toMatchObject({ article: { id: '.txt' } });
});

test('a header tells what is known; one that is wrong is told', async () => {
  const header = '---\noutlet: Gazette\npublished: 2021-03-03\n---\n';
  expect(await readPasted('a.txt', `${header}Words`, noPage)).toMatchObject({
    article: { text: 'Words', outlet: 'Gazette', published: '2021-03-03' },
    notes: [],
  });
  expect(await readPasted('a.txt', '---\nby: A\n---\nWords', noPage)).toMatchObject({
    article: { text: '---\nby: A\n---\nWords' },
    notes: [{ kind: 'header', problem: { kind: 'unknown-key', words: 'by' } }],
  });
});

test('an encoding that is not UTF-8 is told', async () => {
  const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0xe9);
  expect(await readFile(file('a.txt', bytes), noPage)).toMatchObject({
    article: { text: 'Café' },
    notes: [{ kind: 'encoding', encoding: 'windows-1252' }],
  });
});

test.each([
  ['empty', '', { kind: 'empty', name: 'a.txt' }],
  ['blank', ' \n\t', { kind: 'empty', name: 'a.txt' }],
  ['nothing but a header', '---\noutlet: A\n---\n', { kind: 'empty', name: 'a.txt' }],
  ['binary', 'a\u0000b', { kind: 'not-text', name: 'a.txt' }],
])('%s is told apart', async (_, text, failure) => {
  expect(await readFile(file('a.txt', text), noPage)).toEqual({ ok: false, failure });
  expect(await readPasted('a.txt', text, noPage)).toEqual({ ok: false, failure });
});

test.each([
  ['%PDF-1.7', 'pdf'],
  ['PK\u0003\u0004 word/document.xml', 'word'],
])('%s is told for what it is, whatever its name', async (content, format) => {
  const failure = { kind: 'document', name: 'a.txt', format };
  expect(await readFile(file('a.txt', content), noPage)).toEqual({ ok: false, failure });
});

test('a page is known by its name or by its source, and read elsewhere', async () => {
  const read = answers(page);
  const taken = { text: 'Words', outlet: 'Gazette' };
  expect(await readFile(file('a.HTM', 'Words'), read)).toMatchObject({ article: taken });
  expect(await readFile(file('a.txt', '\n<!DOCTYPE html><p>'), read)).toMatchObject({
    article: taken,
  });
  expect(await readPasted('a.txt', '<html lang="en">', read)).toMatchObject({ article: taken });
  expect(read).toHaveBeenCalledTimes(3);
});

test.each<readonly [PageAnswer, object]>([
  [{ kind: 'tangled' }, { failure: { kind: 'tangled', name: 'a.html' } }],
  [{ kind: 'not-text' }, { failure: { kind: 'not-text', name: 'a.html' } }],
  [
    { kind: 'stopped', reason: 'slow' },
    { failure: { kind: 'page-not-read', name: 'a.html', reason: 'slow' } },
  ],
  [{ ...page, text: ' ' }, { failure: { kind: 'empty', name: 'a.html' } }],
  [{ ...page, text: 'x'.repeat(MOST_BYTES + 1) }, { failure: { kind: 'too-large' } }],
  [{ ...page, whole: true }, { notes: [{ kind: 'whole-page' }] }],
  [{ ...page, encoding: 'gbk' }, { notes: [{ kind: 'encoding', encoding: 'gbk' }] }],
])('what a page turns out to be is told: %#', async (answer, handed) => {
  expect(await readFile(file('a.html', '<p>'), answers(answer))).toMatchObject(handed);
});

test('a file over the limit is refused before it is read', async () => {
  const large = file('a.txt', 'x'.repeat(MOST_BYTES + 1));
  large.arrayBuffer = () => Promise.reject(new Error('was read'));
  expect(await readFile(large, noPage)).toEqual({
    ok: false,
    failure: { kind: 'too-large', name: 'a.txt', bytes: MOST_BYTES + 1, limit: MOST_BYTES },
  });
  const html = file('a.html', 'x'.repeat(MOST_PAGE_BYTES + 1));
  expect(await readFile(html, noPage)).toMatchObject({ failure: { limit: MOST_PAGE_BYTES } });
});

test('a folder, or a file that has gone, is unreadable', async () => {
  const gone = file('a.txt', 'Words');
  gone.slice = () => {
    const part = new Blob();
    part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    return part;
  };
  expect(await readFile(gone, noPage)).toEqual({
    ok: false,
    failure: { kind: 'unreadable', name: 'a.txt' },
  });
});
