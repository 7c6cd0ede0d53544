import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

/** Whether two passages of articles that all came out on Friday, 14 June 2019 tell one event. */
function isOne(texts: readonly string[], one: string, other: string): boolean {
  const articles = texts.map((text, index) =>
    parseArticle({ id: `a${index}`, file: `a${index}.txt`, text, published: '2019-06-14' }),
  );
  const eventOf = (passage: string): string | undefined =>
    linkEvents(articles).find(({ mentions }) =>
      mentions.some((mention) =>
        textOf(texts[Number(mention.article.slice(1))]!, mention).includes(passage),
      ),
    )?.id;
  const event = eventOf(one);
  expect(event).toBeDefined();
  return eventOf(other) === event;
}

test.each([
  ['a clause that names nobody has the speaker of its quote', 'she said', true],
  ['another speaks', 'he said', false],
])('%s', (_, said, together) => {
  const denied = 'Ann Holt, the coach, denied on Thursday that she had taken bribes.';
  const other = `The coach, Ann Holt, was cleared on Monday. Peter Varga, the keeper, was fined.

“I took no bribes,” ${said} in a statement on Thursday.`;
  expect(isOne([denied, other], 'denied on Thursday', `${said} in a statement`)).toBe(together);
});

test.each([
  ['two deeds of a day with no word in common', 'The order came on Monday.', false],
  ['one that has a word in common', 'The break in the dam came on Monday.', true],
])('%s', (_, other, together) => {
  expect(isOne(['The dam break came on Monday.', other], 'dam break', other.slice(0, -1))).toBe(
    together,
  );
});

test('shares that fell one day, told without it, and again days later fell twice', () => {
  const articles = [
    ['2019-06-10', 'Shares in Holt Marine fell 4 percent in London.'],
    ['2019-06-14', 'Shares in Holt Marine fell 3 percent in London on Thursday.'],
  ].map(([published, text], at) =>
    parseArticle({ id: `a${at}`, file: `a${at}.txt`, text: text!, published: published! }),
  );
  expect(linkEvents(articles)).toHaveLength(2);
});
