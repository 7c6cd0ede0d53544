import { describe, expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

describe('the words that a match can begin with', () => {
  test.each<readonly [RegExp, string]>([
    [/\bweeks?\b/u, 'week weeks'],
    [/\b(?:the\s)?(?:last|next)\sweek\b/u, 'the last next'],
    [/(?<![A-Za-z])\d{1,2}\sMarch\b/u, '0'],
    [/(?<=\bin\s)months\b/u, 'months'],
    [/\bweek\sago\b|\bday\b/u, 'week day'],
    [/\bQ[1-4]\b/iu, 'q'],
  ])('%s: %s', (pattern, expected) => {
    expect([...(firstWords(pattern) ?? [])].join(' ')).toBe(expected);
  });

  test.each<readonly [RegExp, string]>([
    [/week\b/u, 'the end of a longer word'],
    [/\b(?:week|\p{L}+)\b/u, 'any word'],
    [/\bweek/u, 'the beginning of a longer word'],
    [/['’]90s\b/u, 'a mark'],
    [/\b(?:week)?/u, 'nothing'],
    [/\bweek\b|day\b/u, 'one word, or the end of another'],
  ])('%s may begin with %s', (pattern) => {
    expect(firstWords(pattern)).toBeUndefined();
  });
});
