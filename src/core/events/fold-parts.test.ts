import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

/** The labels of the events of articles of one Friday, 14 June 2019, each with its number of tellings. */
function labelsOf(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, index) =>
    parseArticle({ id: `a${index}`, file: `a${index}.txt`, text, published: '2019-06-14' }),
  );
  return linkEvents(articles).map(
    ({ label, mentions }) =>
      `${textOf(texts[Number(label.article.slice(1))]!, label)} (${mentions.length})`,
  );
}

test.each([
  [
    'two deeds of one sentence and day are one',
    ['The tunnel opened in 1986, carrying 140,000 people a year.'],
    ['The tunnel opened in 1986, carrying 140,000 people a year (2)'],
  ],
  [
    'a noun with the verb that tells of it',
    ['A community meeting will be held next Thursday at Leith High School.'],
    ['A community meeting will be held next Thursday at Leith High School (2)'],
  ],
  [
    'two days are two',
    ['She resigned on Tuesday after the board had fired her deputy on Monday.'],
    [
      'She resigned on Tuesday after the board had fired her deputy on Monday (1)',
      'the board had fired her deputy on Monday (1)',
    ],
  ],
  [
    'what another article tells as well stands alone',
    [
      'The pier burned down on Tuesday as the mayor resigned.',
      'The pier burned down on Tuesday as the mayor resigned.',
    ],
    ['the mayor resigned (2)', 'The pier burned down on Tuesday as the mayor resigned (2)'],
  ],
])('%s', (_, texts, expected) => {
  expect(labelsOf(...texts).toSorted()).toEqual(expected.toSorted());
});

test.each([
  [
    'who denies it names no event that others affirm',
    [
      'Ann Holt did not resign on Tuesday.',
      'The mayor of Leith, Ann Holt, resigned on Tuesday after a long vote in the council of the town.',
    ],
    'The mayor of Leith',
  ],
  [
    'what all deny is named by a denial',
    ['Ann Holt did not resign.', 'The mayor of Leith, Ann Holt, did not resign, she said.'],
    'Ann Holt did not resign',
  ],
  [
    'who gives it another day does not name it',
    [
      'The mayor, Ann Holt, resigned on 3 May.',
      'The mayor of Leith, Ann Holt, resigned for good on 5 June after a vote in the council.',
      'Ann Holt, mayor of Leith in Scotland for seven years, resigned on 5 June.',
    ],
    'Ann Holt, mayor of Leith',
  ],
])('%s', (_, texts, start) => {
  expect(labelsOf(...texts)[0]?.startsWith(start)).toBe(true);
});
