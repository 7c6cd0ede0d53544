import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

const SAID = 'The harbour was sold because nobody wanted to pay for dredging it any more';

describe('when an utterance was said or written', () => {
  const dates = differencesOf('date', '1994-06-14');

  test.each([
    [
      'in a letter, and by its writer',
      `In a letter of 6 May the mayor, Ann Holt, told the port: “${SAID}.”`,
      `The mayor, Ann Holt, wrote to the port on 9 May. “${SAID},” she said.`,
      ['1994-05-06', '1994-05-09'],
    ],
    [
      'behind the words',
      `“${SAID},” the mayor, Ann Holt, told the port on 6 May.`,
      `On 9 May the mayor, Ann Holt, replied: “${SAID}.”`,
      ['1994-05-06', '1994-05-09'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(dates(first, second)).toEqual([expected]);
  });

  test.each([
    [
      'a date of something else',
      `The pier burned on 6 May. “${SAID},” the mayor, Ann Holt, said.`,
      `“${SAID},” the mayor, Ann Holt, said on 9 May.`,
    ],
    [
      'a date that both give',
      `The mayor, Ann Holt, told the port on 9 May of what had gone out to all on 6 May: “${SAID}.”`,
      `A letter of 6 May by the mayor, Ann Holt, had it so. “${SAID},” she told the port.`,
    ],
    [
      'the month of the day',
      `In a letter of 6 May the mayor, Ann Holt, told the port: “${SAID}.”`,
      `The mayor, Ann Holt, wrote to the port in May. “${SAID},” she said.`,
    ],
  ])('but not by %s', (_, first, second) => {
    expect(dates(first, second)).toEqual([]);
  });
});
