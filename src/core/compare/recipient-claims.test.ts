import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

const SAID = 'The harbour was sold because nobody wanted to pay for dredging it any more';

/** To whom the words were given, where the articles name several. */
const recipients = differencesOf('actor');

describe('whom an utterance was given to', () => {
  test.each([
    [
      'told to two outlets',
      `“${SAID},” the mayor, Ann Holt, told Reuters.`,
      `“${SAID},” the mayor, Ann Holt, told the Daily Telegraph.`,
      ['Reuters', 'Daily Telegraph'],
    ],
    [
      'told to one, and to the outlet that writes',
      `In a statement to AFP, the mayor, Ann Holt, said: “${SAID}.”`,
      `The mayor, Ann Holt, told us: “${SAID}.”`,
      ['AFP', 'us'],
    ],
    [
      'in an email that two outlets saw',
      `In an email seen by Bloomberg the mayor, Ann Holt, wrote: “${SAID}.”`,
      `In an email obtained by the New York Times the mayor, Ann Holt, wrote: “${SAID}.”`,
      ['Bloomberg', 'New York Times'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(recipients(first, second)).toEqual([expected]);
  });

  test.each([
    [
      'reporters, whom anybody tells',
      `“${SAID},” the mayor, Ann Holt, told Reuters.`,
      `“${SAID},” the mayor, Ann Holt, told reporters.`,
    ],
    [
      'one outlet by two names',
      `“${SAID},” the mayor, Ann Holt, told the Financial Times.`,
      `“${SAID},” the mayor, Ann Holt, told the FT.`,
    ],
    [
      'no outlet',
      `“${SAID},” the mayor, Ann Holt, told Paul Reid.`,
      `“${SAID},” the mayor, Ann Holt, told Reuters.`,
    ],
  ])('but not %s', (_, first, second) => {
    expect(recipients(first, second)).toEqual([]);
  });
});
