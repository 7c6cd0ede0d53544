import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

const HEADS = [
  'Posted: Apr 29, 2018 10:04 PM\n\nUpdated: Apr 30, 2018 11:20 AM',
  'By Ines Okafor | Published 29 April 2018 | Updated 30 April 2018',
];

function monday(head: string, sentence: string, published?: string) {
  const text = `Missing boy is found\n\n${head}\n\nThe boy was found by hikers in the hills. ${sentence}`;
  const source = { id: 'a', file: 'a.txt', text, ...(published !== undefined && { published }) };
  const article = parseArticle(source);
  const found = article.timexes.find((timex) => /Monday/u.test(textOf(text, timex)));
  return {
    published: article.published?.edtf,
    day: found?.value.slice(0, 10),
    by: found?.anchor.evidence.map((span) => textOf(text, span)).join(),
  };
}

test.each(HEADS)('a weekday told as past may be that of the update: %s', (head) => {
  const found = monday(head, 'Police in Lima confirmed it Monday morning.');
  expect(found).toMatchObject({ published: '2018-04-29', day: '2018-04-30' });
  expect(found.by).toMatch(/30/u);
});

test.each([
  ['They had last seen him on Monday.', '2018-04-23'],
  ['They saw him last Monday.', '2018-04-23'],
  ['They will speak on Monday.', '2018-04-30'],
])('not what lies before the news or is to come: %s', (sentence, day) => {
  const found = monday(HEADS[0]!, sentence);
  expect(found).toMatchObject({ day });
  expect(found.by).toMatch(/29/u);
});

test.each([
  ['late', 'Apr 27, 2018', '\n\nUpdated: Apr 30, 2018'],
  ['of another weekday', 'Apr 28, 2018', '\n\nUpdated: Apr 29, 2018'],
  ['none', 'Apr 29, 2018', ''],
])('not of an update that is %s', (_, posted, update) => {
  const found = monday(`Posted: ${posted}${update}`, 'Police confirmed it Monday morning.');
  expect(found).toMatchObject({ day: '2018-04-23', by: posted });
});
