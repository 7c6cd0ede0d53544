import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/event.ts';
import { linkStory } from '../pipeline/link-story.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

/** The claims on when something was, of articles of one day. */
const claims = (...texts: readonly string[]): readonly Claim[] =>
  linkStory(
    texts.map((text, at) =>
      parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, published: '2019-06-14' }),
    ),
  )
    .disagreements.filter(({ kind }) => kind === 'date')
    .flatMap((found) => found.claims);

describe('when it was', () => {
  const ON = 'The Oban mill burned down on 4 June.';

  test('is vaguer where a date holds a shorter one', () => {
    const found = claims(
      ON,
      'The Oban mill burned down in June.',
      'The Oban mill burned down on 3 June.',
    );
    expect(found.map(({ value, vague }) => [value, vague ?? false])).toEqual([
      ['2019-06-04', false],
      ['2019-06', true],
      ['2019-06-03', false],
    ]);
  });

  test('is no difference where it is only vaguer', () => {
    expect(claims(ON, 'The Oban mill burned down in June.')).toEqual([]);
  });

  test.each([
    ['is no difference where the year of a day is a guess', '30 July', 0],
    ['is one where both tell the year', '30 July 2018', 2],
  ])('%s', (_, day, expected) => {
    const found = claims(
      `The Oban mill opened in 2017. The council refused bail to the miller on ${day}.`,
      'The council of Oban refused bail to the miller on 30 July 2017.',
    );
    expect(found).toHaveLength(expected);
  });

  test('is no difference where two name one day of the week, a week apart', () => {
    const told = [
      ['The Oban mill burned down on Monday.', '2019-06-14'],
      ['The Oban mill burned down last Monday.', '2019-06-21'],
    ] as const;
    const story = linkStory(
      told.map(([text, published], at) =>
        parseArticle({ id: `a${at}`, file: `a${at}.txt`, text, published }),
      ),
    );
    expect(story.timexes.map(({ edtf }) => edtf)).toEqual(['2019-06-10', '2019-06-17']);
    expect(story.disagreements).toEqual([]);
  });
});
