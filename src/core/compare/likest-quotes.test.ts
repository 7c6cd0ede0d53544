import { describe, expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import { likestQuotes, type Speakers } from './likest-quotes.ts';
import { toUtterance } from './utterance.ts';

/** What all articles of the story speak of. */
const STORY =
  'The council closed the bridge. A report found the bridge unsafe; the bridge will be torn down. ' +
  'I have said that it is not a matter of who we are, he said, or of what they would do to us. ';

/** Pairs of quotes of two articles that are the likest, as indices in each. */
function likest(
  who: Speakers,
  first: readonly string[],
  second: readonly string[],
): readonly (readonly [number, number])[] {
  const all = [first, second].flatMap((quotes, article) =>
    quotes.map((text) =>
      toUtterance(bareQuote({ article: `${article}`, start: 0, end: text.length }), text),
    ),
  );
  const texts = [first, second].map((quotes) => STORY.repeat(12) + quotes.join(' '));
  return likestQuotes(all, texts, () => who).map(({ a, b }) => [a, b - first.length]);
}

describe('one speaker, other words', () => {
  test.each([
    [
      'translated twice',
      'I have the conscience tranquil. The envelope that they name I did never open.',
      'My conscience is clear. That envelope was never opened by me.',
    ],
    [
      'turned round',
      'Nobody can sing with a knife at the throat.',
      'With a knife at their throat, who sings?',
    ],
    [
      'small words kept',
      'I will not go today. To go would be to flee.',
      'I will not go today, because to go would be to run away.',
    ],
    [
      'one word in three another',
      'She was calm, she only wanted somebody to listen to her.',
      'She was quiet, she just wanted someone to hear her.',
    ],
  ])('%s', (_, a, b) => {
    expect(likest('same', [a], [b])).toEqual([[0, 0]]);
  });
});

test.each([
  [
    'on what all the story is about',
    'The report on the bridge is unsafe to build on.',
    'We closed the bridge when the report came.',
  ],
  ['that share small words alone', 'That is never a quarrel.', 'That is not help.'],
  [
    'that share one rare word',
    'I sleep soundly in the old tower by the sea.',
    'Nobody in this town can sleep.',
  ],
  [
    'of which one is a remark in passing',
    'If every cousin of mine had gone home, who would have put out the candles and swept the hall that long evening?',
    'I have put out enough candles.',
  ],
])('two sentences of one speaker %s', (_, a, b) => {
  expect(likest('same', [a], [b])).toEqual([]);
});

test('two people are held for one another rarely', () => {
  const told = 'I rang the bells at midnight, because a bell needs no signature on paper.';
  const translated = 'At midnight I had the bells rung. A bell needs no paper with a signature.';
  expect(likest('different', [told], [translated])).toEqual([[0, 0]]);
  expect(likest('different', ['We deeply regret this.'], ['We regret this.'])).toEqual([]);
});

test('what is as like another sentence of the article is neither', () => {
  const said = 'The lamps of the harbour are cold.';
  const like = ['Our harbour has cold lamps.', 'Cold lamps has our harbour.'];
  expect(likest('same', [said], ['A harbour of cold lamps.'])).toEqual([[0, 0]]);
  expect(likest('same', [said], like)).toEqual([]);
});
