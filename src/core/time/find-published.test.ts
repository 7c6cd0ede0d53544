import { describe, expect, test } from 'vitest';
import { testCases } from '../../testing/cases.ts';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findPublished } from './find-published.ts';
import { findTimexes } from './find-timexes.ts';
import cases from './published.cases.txt?raw';

const BODY = `The council voted to close the Ashby bridge, officials said. Drivers must use the ring road.

The bridge, which opened in 1931, carries nine thousand cars a day. “It is not safe,” an engineer said.`;

function publishedIn(text: string, given?: string) {
  const sections = splitSections('a', text);
  const doc = { id: 'a', text, sections, sentences: splitSentences(text, sections) };
  const source = { id: 'a', file: 'a.txt', text, ...(given !== undefined && { published: given }) };
  const found = findPublished(doc, source, findTimexes(doc));
  return (
    found && { ...found, words: found.evidence.map(({ start, end }) => text.slice(start, end)) }
  );
}

const article = (head: string, foot = ''): string =>
  `Ashby bridge to close\n\n${head}\n\n${BODY}\n\n${foot}`;

describe('the stamp of an article', () => {
  test.each([
    ['2021-03-03', '2021-03-03', 'stamp/line'],
    ['Updated 6:40 p.m. ET March 3, 2021', '2021-03-03', 'stamp/updated'],
    ['Published: 12 March 2019\n\nUpdated: 14 March 2019', '2019-03-12', 'stamp/published'],
    ['Publié le 12/03/2019 à 18h30', '2019-03-12', 'stamp/published'],
    ['Originally published March 3, 2021', '2021-03-03', 'stamp/original'],
    ['https://echo.example/2019/03/12/bridge', '2019-03-12', 'stamp/address'],
  ])('%s', (head, edtf, rule) => {
    expect(publishedIn(article(head))).toMatchObject({ edtf, rule, basis: 'stated' });
  });

  test('stands in front of the first sentence of a wire report', () => {
    const text = `Ashby bridge to close\n\nASHBY, March 3, 2021 (Reuters) — ${BODY}`;
    expect(publishedIn(text)).toMatchObject({ edtf: '2021-03-03', words: ['March 3, 2021'] });
  });

  test('stands below the introduction of the site', () => {
    const text = `Ashby bridge to close\n\nFrom Roadpedia, the free source you can write!\n\nWednesday, March 29, 2017\n\n${BODY}`;
    expect(publishedIn(text)).toMatchObject({ edtf: '2017-03-29' });
  });

  test.each([
    ['AP 05/16 14:07 EDT V0318', '1991-05-16'],
    ['AP 05/16', undefined],
  ])('takes the year of a wire’s own stamp from its notice of rights: %s', (stamp, day) => {
    const rights = 'Copyright 1991 The Wire\n\nBridge to close';
    const text = `${stamp}\n${rights}\n\nLIMA (AP) -- It was closed Thursday.`;
    expect(publishedIn(text)?.edtf).toBe(day);
  });

  test('gives way to what the user says', () => {
    expect(publishedIn(article('March 3, 2021'), '2021-03-05')).toMatchObject({
      edtf: '2021-03-05',
      basis: 'given',
    });
  });
});

describe('the age of an article, on a page that says when it was kept', () => {
  test.each([
    ['Captured 2021-06-05 10:22 UTC', 'Published 3 hours ago', '2021-06-05'],
    ['Captured 2021-06-05 10:22 UTC', 'Published 11 hours ago', '2021-06-04'],
    ['Archived 5 June 2021', 'By Nora Quill · 2 days ago', '2021-06-03'],
    ['Saved 5 June 2021', '3 hrs ago', '2021-06-04/2021-06-05'],
    ['Captured 2021-06-05, archived 2021-06-07', '3 hrs ago', undefined],
    ['Captured 2021-06-05 10:22 UTC', 'By Nora Quill', undefined],
    ['Sign in', '3 hrs ago', undefined],
  ])('%s, %s', (kept, age, edtf) => {
    expect(publishedIn(`${kept}\n\n${article(age)}`)?.edtf).toBe(edtf);
  });
});

describe('no date of the article', () => {
  test.each([
    ['a dateline without a year', `Bridge to close\n\nASHBY, Oct. 9 (Reuters) — ${BODY}`],
    [
      'something long ago',
      article('On March 3, 1991, the bridge was hit by a barge. It was mended in 1995.'),
    ],
  ])('%s', (_, text) => {
    expect(publishedIn(text)).toBeNull();
  });
});

describe('an article without a stamp', () => {
  test('says itself which day today is', () => {
    const text = article('The council said today (March 3, 2021) that the bridge will close.');
    expect(publishedIn(text)).toMatchObject({ edtf: '2021-03-03', basis: 'inferred' });
  });

  test('is of the day that its lead dates, or the next', () => {
    const text = article('On Wednesday, March 3, 2021, the council voted to close the bridge.');
    expect(publishedIn(text)).toMatchObject({ edtf: '2021-03-03/2021-03-04', basis: 'inferred' });
  });
});

/** "¶" stands for a line break; @above and @below are the rest of the page. */
const page = (text = ''): string => text.replaceAll('¶', '\n');

testCases(
  cases,
  (text, { above, below }) => {
    const [head, foot] = [page(above), page(below)];
    return publishedRefs(head + page(text) + foot).map(({ start, end, edtf }) => ({
      start: start - head.length,
      end: end - head.length,
      edtf,
    }));
  },
  ({ edtf }) => edtf,
);

function publishedRefs(text: string) {
  const found = publishedIn(text);
  return found === null ? [] : found.evidence.map((ref) => ({ ...ref, edtf: found.edtf }));
}
