import { expect, test } from 'vitest';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The form of each wording in the one utterance that the texts share. */
function formsOf(...texts: readonly string[]): readonly string[] | undefined {
  const { quoteVariants } = linkStory(
    texts.map((text, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text })),
  );
  return quoteVariants[0]?.forms;
}

const FULL =
  '“We closed the mill because the roof was unsafe, and we will pay every weaver until the end of March,” the owner Ann Holt said.';

test.each([
  [
    'the same words with other marks',
    'Ann Holt said: "We closed the mill because the roof was unsafe and we will pay every weaver until the end of March."',
    'identical',
  ],
  [
    'the beginning alone',
    'Ann Holt said: “We closed the mill because the roof was unsafe.”',
    'trimmed',
  ],
  [
    'words left out without a mark',
    'Ann Holt said: “We closed the mill because the roof was unsafe, and we will pay every weaver.”',
    'trimmed',
  ],
  [
    'words left out with a mark',
    'Ann Holt said: “We closed the mill … and we will pay every weaver until the end of March.”',
    'ellipsis',
  ],
  [
    'words put in brackets',
    'Ann Holt said: “We closed the mill because the roof was unsafe, and [the company] will pay every weaver until the end of March.”',
    'bracket',
  ],
  [
    'synonyms',
    'Ann Holt said: “We shut the mill because the roof was unsafe, and we will pay each weaver until the end of March.”',
    'synonyms',
  ],
  [
    'other words between the same',
    'Ann Holt said: “We closed the mill after its roof leaked, and we will pay each weaver until the summer fair.”',
    'reworded',
  ],
])('%s', (_, text, form) => {
  expect(formsOf(FULL, text)?.toSorted()).toEqual(['fullest', form].toSorted());
});

test('the same words from somebody else', () => {
  const text = FULL.replace('the owner Ann Holt', 'Oban Mills Ltd');
  expect(formsOf(FULL, text)).toEqual(['fullest', 'other-speaker']);
});

test('a mark of speech alone is no cut', () => {
  const text = FULL.replace('Ann Holt said', 'Ann Holt told the Herald');
  expect(formsOf(FULL, text)).toEqual(['fullest', 'identical']);
});
