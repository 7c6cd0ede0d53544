import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** What stands for the telling of an action in an article of Friday, 14 June 2019. */
function labelOf(text: string, action: string): string | undefined {
  const { mentions } = parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' });
  const mention = mentions.find((one) => one.action === action);
  return mention && textOf(text, mention.label);
}

test.each([
  // What a source was told is no clause of its own.
  [
    'On Monday the board sought papers, according to a clerk briefed on it.',
    'brief',
    'On Monday the board sought papers, according to a clerk briefed on it',
  ],
  // An aside on the subject of what is said, and of what is joined.
  [
    'Police said Lee, who was driving, died on Monday.',
    'die',
    'Lee, who was driving, died on Monday',
  ],
  [
    'It emerged that Lee, who was ill, had sold the mill.',
    'sell',
    'Lee, who was ill, had sold the mill',
  ],
  [
    'The race was stopped and Lee, who had led since noon, was declared the winner.',
    'declare',
    'Lee, who had led since noon, was declared the winner',
  ],
  [
    'The race was stopped and Lee, who had led since noon, was declared the winner.',
    'stop',
    'The race was stopped',
  ],
  // The aside is on both, or on neither.
  [
    'The mayor and the judge, who had quarrelled, met on Monday.',
    'meet',
    'The mayor and the judge, who had quarrelled, met on Monday',
  ],
  [
    'The firm, which makes trains, sold the mill.',
    'sell',
    'The firm, which makes trains, sold the mill',
  ],
  // A participle with its doer is not the verb.
  [
    'A panel led by a former judge, Ann Holt, said June 3 that the firm lied.',
    'say',
    'A panel led by a former judge, Ann Holt, said June 3 that the firm lied',
  ],
  ['A panel led by a former judge, Ann Holt, found errors in May.', 'lead', undefined],
  ['The panel led the march, and Ann Holt spoke on Monday.', 'lead', 'The panel led the march'],
  // Before somebody is not earlier than something.
  [
    'On Monday he stood before Judge Ann Holt in a red coat and announced a plea.',
    'announce',
    'On Monday he stood before Judge Ann Holt in a red coat and announced a plea',
  ],
  [
    'The men will appear before a judge on Friday, and Peru will request their extradition.',
    'request',
    'Peru will request their extradition',
  ],
  ['He resigned before Ann Holt announced a deal.', 'announce', 'Ann Holt announced a deal'],
  // A mark inside a name.
  [
    'She said Leith–Oban ferries would stop on Monday.',
    'stop',
    'Leith–Oban ferries would stop on Monday',
  ],
  [
    'The Austin, Texas-based firm sold the mill on Monday.',
    'sell',
    'The Austin, Texas-based firm sold the mill on Monday',
  ],
  // A source is no clause of its own.
  [
    'On Monday the board sought papers, according to a clerk briefed on it.',
    'brief',
    'On Monday the board sought papers, according to a clerk briefed on it',
  ],
  ['It ended the deal – Texas officials said so on Monday.', 'end', 'It ended the deal'],
])('%s [%s]', (text, action, label) => {
  expect(labelOf(text, action)).toBe(label);
});

const between = (heading: string): string =>
  `Mill sold\n\nThe firm sold its mill in Leith on Monday, it said.\n\nNobody was there.\n\n${heading}\n\nThe mayor left on Tuesday, and the judge followed him.\n`;

test('a word or two between paragraphs name what comes, a line tells it', () => {
  expect(labelOf(between('WHO WON'), 'win')).toBeUndefined();
  expect(labelOf(between('Rivals won the fight for the mill'), 'win')).toBe(
    'Rivals won the fight for the mill',
  );
});
