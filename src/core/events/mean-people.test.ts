import { expect, test } from 'vitest';
import { parseArticle } from '../pipeline/parse-article.ts';

/** Whom the telling of an action names or means. */
function peopleOf(text: string, action: string): readonly string[] {
  const { mentions } = parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' });
  const telling = mentions.find((mention) => mention.action === action);
  return telling?.participants.filter((id) => id.startsWith('person:')) ?? [];
}

test.each([
  ['Peter Varga was arrested. He fled in May.', ['person:peter-varga']],
  ['Peter Varga met Anna Holt. He fled in May.', ['person:peter-varga']],
  ['Anna Holt was arrested. The town wept. It rained. He fled in May.', []],
  ['Anna Holt was arrested. He fled in May.', []],
  ['Anna Holt was arrested. They fled in May.', []],
  ['Police seek Anna Holt, who fled in May.', ['person:anna-holt']],
  ['Police seek Anna Holt, 34, who fled in May.', ['person:anna-holt']],
  ['Police seek Anna Holt, a clerk who fled in May.', ['person:anna-holt']],
  ['Police seek Anna Holt, whose brother fled in May.', []],
  ['Police seek friends of Anna Holt who fled in May.', []],
  ['Peter Varga met Anna Holt, the clerk, and fled in May.', []],
])('%s', (text, people) => expect(peopleOf(text, 'flee')).toEqual(people));

test('a name tells of no happening', () => {
  const { mentions } = parseArticle({
    id: 'a',
    file: 'a.txt',
    text: 'Hilary March quit, the Leith Evening Post said.',
  });
  expect(mentions.map(({ action }) => action)).toEqual(['quit', 'say']);
});
