import { describe, expect, test } from 'vitest';
import { splitSections } from '../text/split-sections.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { findPublished } from './find-published.ts';
import { findTimexes } from './find-timexes.ts';

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
    ['By Nora Quill\nMarch 3, 2021', '2021-03-03', 'stamp/line'],
    ['Dec 22, 2022 - 12:15 PM', '2022-12-22', 'stamp/line'],
    ['Updated 6:40 p.m. ET March 3, 2021', '2021-03-03', 'stamp/updated'],
    ['Published: 12 March 2019\n\nUpdated: 14 March 2019', '2019-03-12', 'stamp/published'],
    [
      'Published 09:12 GMT 12 March 2019 | Updated 10:15 GMT 14 March 2019',
      '2019-03-12',
      'stamp/published',
    ],
    [
      'Thu 22 Dec 2022 18.40 GMT\n\nLast modified on Fri 23 Dec 2022 09.10 GMT',
      '2022-12-22',
      'stamp/line',
    ],
    ['Publié le 12/03/2019 à 18h30', '2019-03-12', 'stamp/line'],
    ['3 de marzo de 2019', '2019-03-03', 'stamp/line'],
    ['Published: 25/03/2019', '2019-03-25', 'stamp/published'],
    ['22.12.2022', '2022-12-22', 'stamp/line'],
    ['LE PHARE | 05.12.03 | 13h47', '2003-12-05', 'stamp/line'],
    ['12.22.22', '2022-12-22', 'stamp/line'],
    ['December 2022', '2022-12', 'stamp/line'],
  ])('%s', (head, edtf, rule) => {
    expect(publishedIn(article(head))).toMatchObject({ edtf, rule, basis: 'stated' });
  });

  test('stands in front of the first sentence of a wire report', () => {
    const text = `Ashby bridge to close\n\nASHBY, March 3, 2021 (Reuters) — ${BODY}`;
    expect(publishedIn(text)).toMatchObject({ edtf: '2021-03-03', words: ['March 3, 2021'] });
  });

  test('stands at the foot', () => {
    const found = publishedIn(article('', 'First published December 22, 2022'));
    expect(found).toMatchObject({ edtf: '2022-12-22', words: ['December 22, 2022'] });
  });

  test('stands below the introduction of the site', () => {
    const text = `Ashby bridge to close\n\nFrom Roadpedia, the free source you can write!\n\nWednesday, March 29, 2017\n\n${BODY}`;
    expect(publishedIn(text)).toMatchObject({ edtf: '2017-03-29' });
  });

  test('closes a wire report', () => {
    const found = publishedIn(article('', 'AP-NY-09-12-87 2114EDT'));
    expect(found).toMatchObject({ edtf: '1987-09-12', words: ['09-12-87'] });
  });

  test('gives way to what the user says', () => {
    expect(publishedIn(article('March 3, 2021'), '2021-03-05')).toMatchObject({
      edtf: '2021-03-05',
      basis: 'given',
    });
  });
});

describe('no date of the article', () => {
  test.each([
    ['a notice of rights', article('', '© 2024 Ashby Echo')],
    ['a comment', article('', 'Comments\n\nBob says:\nJanuary 4, 2023 at 5:12 pm\nGood riddance.')],
    ['other articles', article('', 'Related\nBus fares to rise - January 5, 2023')],
    ['an age', article('3 hours ago')],
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
