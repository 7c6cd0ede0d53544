import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentKeyOf } from './content-key.ts';
import { readStoryFile } from './story-file.ts';

const TEXT = 'Bridge shut\n\nThe bridge was shut on Tuesday.';
const ARTICLE = { id: 'a', file: 'a.txt', text: TEXT };
const CONTENT = contentKeyOf(ARTICLE);
const PLACE = { content: CONTENT, start: 13, end: 32, exact: 'The bridge was shut' };

const entry = (id: string, change: unknown, rest: object = {}): object => ({
  id,
  clock: 1,
  at: '2026-01-02T03:04:05.678Z',
  deed: { kind: 'change', change },
  ...rest,
});

const DATED = { kind: 'event-date', event: PLACE, edtf: '2021-03' };

const FILE = {
  format: 'sourceline',
  version: 1,
  name: 'Bridge',
  articles: [ARTICLE],
  log: [entry('1', DATED)],
  view: '?q=bridge',
};

const read = (file: unknown) => readStoryFile(JSON.stringify(file));

test('a story file is read as it was written', () => {
  expect(read(FILE)).toEqual({ ok: true, file: FILE });
});

test('fields that nobody knows are not taken over', () => {
  const article = { ...ARTICLE, published: '2021-03-03', url: 'https://a.example/b', hidden: 1 };
  const { hidden: _hidden, ...known } = article;
  expect(read({ ...FILE, articles: [article], more: [1] })).toEqual({
    ok: true,
    file: { ...FILE, articles: [known] },
  });
});

test('a change of another version stays in the log', () => {
  const log = [entry('1', { kind: 'event-colour', colour: 'red' })];
  expect(read({ ...FILE, log })).toEqual({ ok: true, file: { ...FILE, log } });
});

const withArticle = (fields: object): object => ({
  ...FILE,
  articles: [{ ...ARTICLE, ...fields }],
});
const withLog = (...log: readonly object[]): object => ({ ...FILE, log });

test.each<[string, unknown, object]>([
  ['another JSON', { hello: 1 }, { kind: 'not-story' }],
  ['a list', [], { kind: 'broken', where: 'the file' }],
  ['a later version', { ...FILE, version: 2 }, { kind: 'newer', version: 2 }],
  ['no version', { ...FILE, version: '1' }, { kind: 'broken', where: 'version' }],
  ['no articles', { ...FILE, articles: [] }, { kind: 'no-articles' }],
  ['articles that are none', { ...FILE, articles: {} }, { kind: 'broken', where: 'articles' }],
  [
    'an article that is none',
    { ...FILE, articles: ['a'] },
    { kind: 'broken', where: 'articles[0]' },
  ],
  [
    'a text that is a number',
    withArticle({ text: 7 }),
    { kind: 'broken', where: 'articles[0].text' },
  ],
  [
    'a text that is no text',
    withArticle({ text: 'a\u0000b' }),
    { kind: 'not-text', name: 'a.txt' },
  ],
  ['no id', withArticle({ id: '' }), { kind: 'broken', where: 'articles[0].id' }],
  [
    'a day that is none',
    withArticle({ published: '2021-02-30' }),
    { where: 'articles[0].published' },
  ],
  [
    'an address that runs',
    withArticle({ url: 'javascript:alert(1)' }),
    { where: 'articles[0].url' },
  ],
  [
    'an id twice',
    { ...FILE, articles: [ARTICLE, { ...ARTICLE, text: 'x' }] },
    { kind: 'double', id: 'a' },
  ],
  [
    'too many',
    { ...FILE, articles: Array.from({ length: 1001 }, () => ARTICLE) },
    { kind: 'too-many' },
  ],
  ['a view that is none', { ...FILE, view: {} }, { kind: 'broken', where: 'view' }],
  ['a log that is none', { ...FILE, log: 'x' }, { kind: 'broken', where: 'log' }],
  ['an entry that is none', withLog({ id: 1 }), { kind: 'broken', where: 'log[0]' }],
  [
    'an entry twice',
    withLog(entry('1', DATED), entry('1', DATED)),
    { kind: 'double', where: 'log' },
  ],
  ['a time that is none', withLog(entry('1', DATED, { at: 'now' })), { where: 'log[0].at' }],
  ['a clock that runs off', withLog(entry('1', DATED, { clock: 1e99 })), { where: 'log[0].clock' }],
  [
    'a clock that leaves no room for what comes after',
    withLog(entry('1', DATED, { clock: Number.MAX_SAFE_INTEGER })),
    { where: 'log[0].clock' },
  ],
  ['half a change', withLog(entry('1', { kind: 'event-date', edtf: '2021' })), { kind: 'broken' }],
  [
    'a place in no article of it',
    withLog(entry('1', { ...DATED, event: { ...PLACE, content: 'sha256-0' } })),
    { kind: 'foreign', where: 'log[0]' },
  ],
  [
    'the outlet of no article of it',
    withLog(entry('1', { kind: 'article-outlet', content: 'sha256-0', outlet: 'AP' })),
    { kind: 'foreign', where: 'log[0]' },
  ],
  [
    'an undoing of nothing',
    withLog(entry('1', DATED, { deed: { kind: 'undo', entries: ['7'] } })),
    { kind: 'foreign', where: 'log[0]' },
  ],
  [
    'a place beyond the end',
    withLog(entry('1', { ...DATED, event: { ...PLACE, end: 9999 } })),
    { kind: 'misplaced', where: 'log[0]' },
  ],
  [
    'a place with other words',
    withLog(entry('1', { ...DATED, event: { ...PLACE, start: 14 } })),
    { kind: 'misplaced', where: 'log[0]' },
  ],
])('%s is refused', (_, file, failure) => {
  expect(read(file)).toMatchObject({ ok: false, failure });
});

test.each(['__proto__', 'constructor', 'prototype'])('a field called %s is refused', (name) => {
  const text = JSON.stringify(FILE).replace('"file"', `"${name}":{"polluted":true},"file"`);
  expect(readStoryFile(text)).toEqual({ ok: false, failure: { kind: 'unsafe-name', name } });
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['half a file', JSON.stringify(FILE).slice(0, -9)],
  ['brackets without end', '['.repeat(200_000)],
  ['brackets without bottom', '['.repeat(200_000) + ']'.repeat(200_000)],
])('%s is no JSON, or no story', (_, text) => {
  expect(readStoryFile(text)).toMatchObject({ ok: false });
});

test('a file over the limit is refused unread', () => {
  expect(readStoryFile(' '.repeat(50_000_001))).toMatchObject({
    failure: { kind: 'too-large', limit: 50_000_000 },
  });
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
      expect(readStoryFile(text).ok).toBe(false);
    }),
    { numRuns: 40 },
  );
});
