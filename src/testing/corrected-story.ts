import { expect } from 'vitest';
import type { Anchor, Change, LogEntry } from '../core/model/correction.ts';
import type { Story } from '../core/model/story.ts';
import { applyCorrections } from '../core/corrections/index.ts';
import { anchorAt, CONTENTS, PARSED_STORY, wordsAt } from './parsed-story.ts';
import { unsoundness } from './story-soundness.ts';

/** The log of changes made one after the other. */
export const logOf = (changes: readonly Change[]): readonly LogEntry[] =>
  changes.map((change, i) => ({
    id: `n${i}`,
    clock: i,
    at: '',
    deed: { kind: 'change', change },
  }));

/** The parsed story with changes that all fit. */
export function corrected(...changes: readonly Change[]): Story {
  const { story, unfit } = applyCorrections(PARSED_STORY, logOf(changes), CONTENTS);
  expect(unfit).toEqual([]);
  expect(unsoundness(story)).toEqual([]);
  return story;
}

/** Why changes do not fit, in their order. */
export const whyNot = (...changes: readonly Change[]): readonly string[] =>
  applyCorrections(PARSED_STORY, logOf(changes), CONTENTS).unfit.map(({ why }) => why);

/** The anchor of words in the parsed story. */
export const at = (article: string, words: string): Anchor => anchorAt(wordsAt(article, words));
