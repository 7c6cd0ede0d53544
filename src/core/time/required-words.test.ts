import { describe, expect, test } from 'vitest';
import { requiredWords } from './required-words.ts';

/** "one two & three" for the sets of words that a pattern asks for. */
const asked = (pattern: RegExp): string =>
  requiredWords(pattern)
    .map((words) => [...words].join(' '))
    .join(' & ');

describe('the words that a pattern cannot match without', () => {
  test.each<readonly [RegExp, string]>([
    [/\bweeks?\b/u, 'week weeks'],
    [/\b(?:last|next)\s{1,8}(?<unit>week|month)\b/u, 'last next & week month'],
    [/\b(?:the\s)?day\b/u, 'day'],
    [/\bo['’]clock\b/u, 'o & clock'],
    [/\b\d{4}\s(?:AD|CE)\b/u, '0 & 0000 & ad ce'],
    [/(?<=\bin\s)months(?!\p{L})/u, 'months'],
    [/\b(?:centur(?:y|ies)|decade)\b/iu, 'century centuries decade'],
    [/\bQ[1-4]\b/u, 'q & 0'],
    [/\bweek(?=\s|,)/u, 'week'],
    [/\bweek\b|\bday\b/u, 'week day'],
    [/(?<!\d)\d{1,2}[:.]\d\d\b/u, '0 & 0.0'],
    [/\b(?:new\syear|easter\sday)\b/u, 'new easter'],
    // A word of the first is in every text, and where there is no other it is asked for.
    [/\b(?:on|until)\s{1,8}(?:weekends|holidays)\b/u, 'weekends holidays'],
    [/\b(?:on|until)\b/u, 'on until'],
  ])('%s: %s', (pattern, expected) => {
    expect(asked(pattern)).toBe(expected);
  });

  test.each<readonly [RegExp, string]>([
    [/week/u, 'a word that may go on'],
    [/\b(?:week|\p{L}+)\b/u, 'an alternative without a word'],
    [/\bof\b|\bthe\b/u, 'a choice at the top of words that every text has'],
    [/\b(?:week\s)?\p{L}+\b/u, 'a word that may be left out'],
    [/\bof the\b/u, 'words that every text has'],
    [/\b[^a]week\b/u, 'a word that another sign may begin'],
    [/(?!\bweek\b)\S/u, 'a word that must not be there'],
  ])('%s asks for nothing: %s', (pattern) => {
    expect(asked(pattern)).toBe('');
  });
});
