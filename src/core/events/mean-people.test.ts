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
])('%s', (text, people) => expect(peopleOf(text, 'flee')).toEqual(people));
