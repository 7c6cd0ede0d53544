import { describe, expect, test } from 'vitest';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** What is claimed on whether something goes ahead or has begun, word for word. */
const states = (...texts: readonly string[]): readonly (readonly string[])[] =>
  linkStory(texts.map((text, at) => parseArticle({ id: `a${at}`, file: `a${at}.txt`, text })))
    .disagreements.filter(({ kind }) => kind === 'action')
    .map(({ claims }) =>
      claims.map(({ article, start, end }) => texts[Number(article.slice(1))]!.slice(start, end)),
    );

describe('whether it goes ahead or has begun', () => {
  test.each([
    [
      'held and called off',
      'The regatta of Oban will take place in the harbour, its organisers insist.',
      'Its organisers have called off the regatta in the harbour of Oban.',
      ['will take place', 'called off'],
    ],
    [
      'untouched and off',
      'The conference of dentists in Harrogate is unaffected.',
      'The conference of dentists in Harrogate is off.',
      ['is unaffected', 'is off'],
    ],
    [
      'under way and still ahead',
      'The removal of records to the Swiss vault is under way.',
      'The removal of records to the Swiss vault has yet to begin.',
      ['is under way', 'has yet to begin'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(states(first, second)).toEqual([expected]);
  });

  test.each([
    [
      'the same in other words',
      'The regatta of Oban has been cancelled by its organisers.',
      'Its organisers have called off the regatta of Oban.',
    ],
    [
      'two things',
      'The regatta of Oban will take place, its organisers insist.',
      'The council of Leith has called off the vote on its library.',
    ],
    [
      'one that tells both',
      'The regatta of Oban will take place, its organisers said at noon.\n\nThe regatta of Oban was called off by its organisers at six.',
      'Its organisers have called off the regatta of Oban.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(states(first, second)).toEqual([]);
  });
});
