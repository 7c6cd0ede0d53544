import { describe, expect, test } from 'vitest';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** How people are related, where the articles do not say the same. */
const kin = (...texts: readonly string[]): readonly (readonly string[])[] =>
  linkStory(texts.map((text, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text })))
    .disagreements.filter(({ kind }) => kind === 'actor')
    .map(({ claims }) => claims.map(({ value }) => value));

describe('how somebody is related', () => {
  test.each([
    [
      'Paul Reid, 39, the mayor’s brother-in-law, lit the fire.',
      'The mayor paid his cousin Paul Reid to light the fire.',
      ['brother-in-law', 'cousin'],
    ],
    [
      'Paul Reid, a first cousin of the mayor, voted no.',
      'Paul Reid, who is a second cousin of the mayor, voted no.',
      ['first cousin', 'second cousin'],
    ],
    [
      'His former wife, Ann Holt, has moved to Leith.',
      'Ann Holt, his widow, has moved to Leith.',
      ['former wife', 'widow'],
    ],
  ])('%s | %s', (first, second, expected) => {
    expect(kin(first, second)).toEqual([expected]);
  });

  test.each([
    [
      'where one says less',
      'Paul Reid, a cousin of the mayor, voted no.',
      'Paul Reid, a second cousin of the mayor, voted no.',
    ],
    [
      'where one may be both',
      'Paul Reid, the son of a baker, lit the fire.',
      'Paul Reid, the mayor’s brother-in-law, lit the fire.',
    ],
    [
      'where others are meant',
      'Paul Reid, a brother of the mayor, voted no.',
      'Paul Reid, a clerk, voted no. His cousin Ann Holt did not.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(kin(first, second)).toEqual([]);
  });
});
