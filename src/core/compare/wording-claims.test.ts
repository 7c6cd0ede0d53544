import { describe, expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import { wordingClaims } from './wording-claims.ts';

/** Whether quotes with these words differ in wording. */
function differ(...wordings: readonly string[]): boolean {
  const quotes = wordings.map((text, at) =>
    bareQuote({ article: `a${at}`, start: 0, end: text.length }),
  );
  return wordingClaims(quotes, new Map(wordings.map((text, at) => [`a${at}`, text]))).length > 0;
}

const FULL =
  'We took the lives of people who had served us loyally, and we will not ask for mercy.';

describe('the words differ', () => {
  test.each([
    ['another word', FULL, 'We took the lives of people who had served us faithfully'],
    ['a silent cut in the middle', FULL, 'We took people who had served us loyally'],
    ['a denial', FULL, 'and we will ask for mercy'],
    [
      'the halves turned round',
      'I put it in the cellar because that is where you put a cheese',
      'You put a cheese in the cellar, so that is where I put it',
    ],
    ['another pronoun', 'You had a year to fix it', 'They had a year to fix it'],
    [
      'a sentence hung on another',
      'I saw it. I should have said it',
      'I saw it when I should have',
    ],
    ['a tense', 'The two were never one', 'The two are never one'],
    ['several small words', FULL, 'We took all lives of these people who had been serving us'],
  ])('%s', (_, ...wordings) => {
    expect(differ(...wordings)).toBe(true);
  });

  test.each([
    ['a cut at the ends', FULL, 'people who had served us loyally'],
    ['a cut that “…” marks', FULL, 'We took the lives of people … we will not ask for mercy.'],
    ['a name in brackets', FULL, 'people who had served [the bank] loyally'],
    ['a contraction', FULL, 'we won’t ask for mercy'],
    ['other marks', FULL, 'We took the lives of people, who had served us loyally – and'],
    ['one small word', FULL, 'We took the lives of the people who had served us'],
    ['an emphasis', FULL, 'people who had really served us loyally'],
    ['a sentence begun with “but”', FULL, 'But we will not ask for mercy'],
    ['two cuts that overlap', 'I am sorry for what was done', 'sorry for what was done to them'],
  ])('but not by %s', (_, ...wordings) => {
    expect(differ(...wordings)).toBe(false);
  });
});
