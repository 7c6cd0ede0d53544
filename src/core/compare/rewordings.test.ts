import { describe, expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import { rarity, rewordings } from './rewordings.ts';
import { toUtterance } from './utterance.ts';

/** What all articles of the story speak of. */
const STORY =
  'The council closed the bridge. A report found the bridge unsafe; the bridge will be torn down. '.repeat(
    4,
  );

/** Whether two quotes of two articles, with the story around them, are one in other words. */
const areOne = (a: string, b: string, who: 'same' | 'unknown'): boolean => {
  const texts = [a, b].map((text) => STORY + text);
  const [x, y] = [a, b].map((text) =>
    toUtterance(bareQuote({ article: 'a', start: 0, end: text.length }), text),
  );
  return rewordings(rarity(texts))(x!, y!, who);
};

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
      'the same words the other way round, be they no rare ones',
      'The council closed the bridge as the report found it unsafe.',
      'An unsafe bridge, the report found, so the council closed it.',
    ],
    [
      'an owner’s s',
      'stronger than my grandmother’s soup',
      'nothing but the soup of my grandmother',
    ],
  ])('%s', (_, a, b) => {
    expect(areOne(a, b, 'same')).toBe(true);
  });
});

describe('two sentences of one speaker', () => {
  test.each([
    [
      'on what all the story is about',
      'The report on the bridge is unsafe to build on.',
      'We closed the bridge when the report came.',
    ],
    [
      'that share two common words',
      'Turn on the light.',
      'I was not born in the light to turn away.',
    ],
    ['that share one rare word', 'I sleep soundly in the tower.', 'Nobody in this town can sleep.'],
    [
      'of which one is a remark in passing',
      'If every cousin of mine had gone home, who would have put out the candles and swept the hall that long evening?',
      'I have put out enough candles.',
    ],
    ['with the same set phrase', 'At the end of the day we won.', 'At the end of the day I lost.'],
  ])('%s', (_, a, b) => {
    expect(areOne(a, b, 'same')).toBe(false);
  });
});

test('a speaker whom nobody names takes more', () => {
  const full = 'No sailor may leave the harbour lamps unguarded.';
  expect(areOne(full, 'not leave harbour lamps without a guard, no sailor', 'unknown')).toBe(true);
  expect(areOne(full, 'the lamps of a harbour are cold', 'unknown')).toBe(false);
});
